using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>
/// Keeps apart the one who writes and the one who is asked about: notices when a message speaks of another person, asks
/// whether the talk is about that person, and begins it with a fresh set of answers.
/// </summary>
internal static class Carers
{
    /// <summary>Questions at which nothing has been told yet, so that "my husband's back hurts" opens a story.</summary>
    private static readonly string[] Beginning = ["consent", "opening", "age"];

    /// <summary>The message as the person asked about would answer; as typed while that is the writer.</summary>
    public static Utterance Answering(Talk talk, Utterance typed)
    {
        var subject = talk.Session.Subject;
        return subject.IsWriter ? OfWriter(talk, typed) : Retelling.Of(typed, talk.Language.People, subject.Word, subject.IsThey, keepsWriter: true).Utterance;
    }

    /// <summary>The message as the person asked about would tell it; what the writer says of himself is another's there.</summary>
    public static Utterance Telling(Talk talk, Utterance typed)
    {
        var subject = talk.Session.Subject;
        return subject.IsWriter ? typed : Retelling.Of(typed, talk.Language.People, subject.Word, subject.IsThey).Utterance;
    }

    /// <summary>In a talk about the writer: the message without what it tells of others in passing; empty if it tells nothing else.</summary>
    public static Utterance OfWriter(Talk talk, Utterance typed)
    {
        if (!talk.Session.Subject.IsWriter) return typed;
        return Retelling.WithoutOthers(typed, talk.Language.People) ?? Utterance.Of("");
    }

    /// <summary>The age in the name of the person asked about: "my 9 year old".</summary>
    public static IEnumerable<(QuestionId Question, Answer Answer)> AgeTold(Talk talk, Utterance typed)
    {
        var subject = talk.Session.Subject;
        if (!subject.IsWriter && Retelling.Of(typed, talk.Language.People, subject.Word, subject.IsThey).Age is { } age) yield return ("age", Answer.Of(age));
    }

    /// <summary>Danger signs of the one the talk is not about: the emergency line at once, and whether it is so now.</summary>
    /// <returns>True if there was any that cannot wait.</returns>
    public static bool Warn(Talk talk, Utterance typed, Hearing heard)
    {
        var session = talk.Session;
        var flags = heard.OfOther.Select(sign => new HeardFlag(sign.Concept, sign.Flag.Id, sign.Words, HeardOutcome.Open)).ToImmutableList();
        if (flags.IsEmpty || !IsEmergency(session, flags)) return false;
        var subject = session.Subject.IsWriter ? Named(talk, typed) : Subject.Writer;
        talk.Session = session with { Proposed = new Proposal(subject, flags, typed.Text.Trim(), talk.Now) };
        if (subject.IsWriter) TellWriter(talk, flags);
        else talk.Say("other_emergency", ("words", string.Join("” … “", flags.Select(flag => flag.Words).Distinct())));
        return true;
    }

    /// <summary>Opens or closes the talk about another person where the message says so, or offers to.</summary>
    /// <param name="answersOpen">The message answers the open question, so that a relative is named in passing only.</param>
    /// <returns>True if the message is dealt with.</returns>
    public static bool Turn(Talk talk, Utterance typed, Question? open, Func<bool> answersOpen)
    {
        var subject = talk.Session.Subject;
        if (!subject.IsWriter && talk.Session.Proposed is null && Retelling.IsBackToWriter(typed, talk.Language.People))
        {
            Open(talk, Subject.Writer, typed, []);
            return true;
        }
        var story = Retelling.Of(typed, talk.Language.People);
        if (!subject.IsWriter)
        {
            Learn(talk, story);
            return AsksWhose(talk, typed, story);
        }
        if (story.AsksForOther())
        {
            // "Can I ask for my husband?" is a question. What was told of the writer is not thrown away for it.
            if (story.AsksLeave()) talk.Session = talk.Session with { Proposed = new Proposal(Named(talk, typed), [], "", talk.Now) };
            else Open(talk, Named(talk, typed), typed, []);
            return true;
        }
        bool atBeginning = open is null || Beginning.Contains(open.Id.Value);
        bool tellsOfOther = story.TellsTroubleOfOther() || (open?.Id.Value is "consent" or "opening" && story.TellsOfOtherOnly() && (story.Age is not null || Intake.Answers(talk, story.Utterance)));
        if (!tellsOfOther || (!atBeginning && answersOpen())) return false;
        talk.Session = talk.Session with { Proposed = new Proposal(Named(talk, typed), [], typed.Text.Trim(), talk.Now) };
        return true;
    }

    /// <summary>"Are you asking for yourself, or for your son?" is answered by any name of the other one: "my boy".</summary>
    public static Reading.Answered? NamesOther(Talk talk, Question open, Utterance typed)
    {
        var (people, proposed) = (talk.Language.People, talk.Session.Proposed);
        if (open.Id == PersonQuestions.AboutWhom.Id && Retelling.Of(typed, people).IsOfOtherAlone) return new Reading.Answered(open.Id, Answer.Of("other"));
        if (open.Id != PersonQuestions.WhoseAnswer.Id || proposed is null) return null;
        var story = Retelling.Of(typed, people);
        string word = story.Word;
        // "She is 70": where the writer was the other possibility, it is the one the talk is about.
        if (word.Length == 0) return story.IsOfOtherAlone && proposed.Subject.IsWriter ? new Reading.Answered(open.Id, Answer.Of("same")) : null;
        return people.IsSame(word, talk.Session.Subject.Word) ? new Reading.Answered(open.Id, Answer.Of("same"))
            : people.IsSame(word, proposed.Subject.Word) ? new Reading.Answered(open.Id, Answer.Of("new")) : null;
    }

    /// <summary>Takes the answer to "are you asking for yourself?" or "is this happening now?". Not sure counts as now; passing over it does not.</summary>
    public static void Apply(Talk talk, Answer answer)
    {
        if (talk.Session.Proposed is not { } proposed)
        {
            talk.Session = talk.Session with { Reopened = null };
            return;
        }
        talk.Session = talk.Session with { Proposed = null, Misses = 0 };
        string chosen = answer switch
        {
            Answer.Options { Chosen: [var first, ..] } => first,
            _ when proposed.Signs.IsEmpty => talk.Session.Subject.IsWriter ? "self" : "same",
            Answer.Passed => "no",
            _ => "now",
        };
        var typed = Utterance.Of(proposed.Text);
        var confirmed = proposed.Signs.Select(sign => sign with { Outcome = HeardOutcome.Confirmed }).ToImmutableList();
        switch (chosen)
        {
            case "same":
                talk.Say("about_same_person");
                break;
            case "new":
            case "other" when proposed.Signs.IsEmpty:
            case "now":
                Open(talk, proposed.Subject, typed, confirmed);
                break;
            case "no":
                talk.Say("other_not_now");
                AskWhomIfNothingIsKnown(talk, proposed);
                break;
            case "self":
                TakeStory(talk, typed);
                break;
            // "I mean myself", or in a talk about somebody else: "I mean her".
            default:
                talk.Session = talk.Session with { Heard = talk.Session.Heard.AddRange(proposed.Signs.Where(sign => !talk.Session.Heard.Exists(known => known.Concept == sign.Concept && known.Stands))), Told = null };
                break;
        }
    }

    /// <summary>The first message told of another person and no danger: nothing is known yet of whom to ask about.</summary>
    private static void AskWhomIfNothingIsKnown(Talk talk, Proposal proposed)
    {
        bool isKnown = talk.Session.Answers.All.Any(pair => pair.Question.Value != "consent");
        if (!isKnown && !proposed.Subject.IsWriter) talk.Session = talk.Session with { Proposed = proposed with { Signs = [], Text = "" } };
    }

    /// <summary>Begins anew about a person: only consent stays, and what the message itself told.</summary>
    private static void Open(Talk talk, Subject subject, Utterance typed, ImmutableList<HeardFlag> signs)
    {
        var before = talk.Session;
        bool stands = before.Subject.IsWriter && SafetyFloor.Of(before.Effective()) == Grade.Emergency;
        var fresh = Session.New(before.ConversationId, before.Language, before.StartedAt) with { Greeted = true, Subject = subject, Heard = signs };
        if (before.Answers["consent"] is { } consent) fresh = fresh with { Answers = fresh.Answers.With("consent", consent) };
        talk.Session = fresh;
        if (stands) talk.Say("own_advice_stands");
        // Beside an emergency no word is lost on how the talk goes on.
        if (signs.IsEmpty) talk.Say(subject.IsWriter ? "about_writer_now" : "about_other_now");
        var heard = Danger.Listen(talk, Hearing.Of(talk, typed), open: null, Intake.TellsOfCheckUp(talk, typed));
        // "Yes, now" was said of these already.
        talk.Session = talk.Session with
        {
            Heard = [.. talk.Session.Heard.Select(one => signs.Exists(sign => sign.Flag == one.Flag) ? one with { Outcome = HeardOutcome.Confirmed } : one)],
        };
        if (heard.Emergency || heard.Crisis) Dispositions.TellEmergency(talk);
        else Danger.SayNoted(talk, heard);
        if (!subject.IsWriter || signs.IsEmpty) TakeStory(talk, typed);
    }

    private static void TakeStory(Talk talk, Utterance typed)
    {
        if (typed.Tokens.Length == 0) return;
        var session = talk.Session;
        if (session.Answers.Is("consent", "yes")) Story.Take(talk, typed);
        else if (session.Held is null) talk.Session = session with { Held = new HeldText(typed.Text, talk.Now) };
    }

    /// <summary>In a talk about another person, a third one or "I'm 45" is not taken for that person's answer: it is asked whose it is.</summary>
    private static bool AsksWhose(Talk talk, Utterance typed, Retelling story)
    {
        if (talk.Session.Proposed is not null) return false;
        var people = talk.Language.People;
        bool isThird = story.Word.Length > 0 && !people.IsSame(story.Word, talk.Session.Subject.Word)
            && (story.AsksForOther() || story.TellsTroubleOfOther() || story.IsOfOtherAlone);
        bool isWriter = !story.SpeaksOfOther && Retelling.TellsOfSelf(typed, people);
        if (!isThird && !isWriter) return false;
        var subject = isThird ? new Subject(story.Pronoun ?? Pronoun.They, story.Word) : Subject.Writer;
        talk.Session = talk.Session with { Proposed = new Proposal(subject, [], typed.Text.Trim(), talk.Now) };
        return true;
    }

    /// <summary>A talk about "the person" learns from the words how to speak of that person.</summary>
    private static void Learn(Talk talk, Retelling story)
    {
        var subject = talk.Session.Subject;
        if (subject.IsThey && story.Pronoun is Pronoun.He or Pronoun.She && (story.Word.Length == 0 || story.Word == subject.Word))
            talk.Session = talk.Session with { Subject = subject with { Pronoun = story.Pronoun } };
    }

    private static Subject Named(Talk talk, Utterance typed)
    {
        var story = talk.Content.Languages.Values.OrderBy(language => language.Tag != talk.Language.Tag).ThenBy(language => language.Tag, StringComparer.Ordinal)
            .Select(language => Retelling.Of(typed, language.People)).FirstOrDefault(story => story.SpeaksOfOther);
        return new Subject(story?.Pronoun ?? Pronoun.They, story?.Word ?? "");
    }

    /// <summary>Whether these signs, new, would send a person for help at once.</summary>
    private static bool IsEmergency(Session session, ImmutableList<HeardFlag> flags)
    {
        var alone = Session.New(session.ConversationId, session.Language, session.StartedAt) with { Heard = flags };
        return flags.Exists(flag => flag.Flag == "crisis") || SafetyFloor.Of(alone.Effective()) == Grade.Emergency;
    }

    /// <summary>The writer is in danger while asking for another: the instruction is told at once, whole.</summary>
    private static void TellWriter(Talk talk, ImmutableList<HeardFlag> flags)
    {
        var about = talk.Session;
        talk.Session = Session.New(about.ConversationId, about.Language, about.StartedAt) with { Heard = flags };
        Dispositions.TellEmergency(talk);
        talk.Session = about;
        talk.Say("own_emergency");
    }
}
