using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What a person can ask of the talk itself: help, back, skip, say it again, change an answer, another language.</summary>
internal static class Commands
{
    /// <summary>Shorter words ("the", "del") stand in every text and name nothing. In UTF-16 code units.</summary>
    private const int LongEnough = 4;

    private static readonly string[] KeptOnRestart = ["consent"];

    /// <summary>Carries a command out. True if the open question is to be put (again) afterwards.</summary>
    public static bool Run(Talk talk, Command command, Question? open)
    {
        switch (command.Kind)
        {
            case CommandKind.Back: return Back(talk);
            case CommandKind.Restart: return Restart(talk);
            case CommandKind.Skip: return Skip(talk, open);
            case CommandKind.Repeat: return Again(talk, open);
            case CommandKind.Summary: return Summary(talk);
            case CommandKind.Change: return Change(talk, command.Argument, open);
            case CommandKind.Language: return Switch(talk, command.Argument);
            case CommandKind.Erase: return Erase(talk);
            case CommandKind.Why or CommandKind.Explain: return Explain(talk, command.Argument, open);
            case CommandKind.Stop: return Say(talk, "stopped", asksAgain: false);
            case CommandKind.Topics: return List(talk);
            case CommandKind.Person: return Say(talk, "talk_to_a_person", asksAgain: true);
            default: return Say(talk, "help", asksAgain: true);
        }
    }

    /// <summary>Takes an answer back and opens its question.</summary>
    public static void Reopen(Talk talk, Question question)
    {
        // The ticks of a list stay, so that a line is added or taken away and nothing is lost.
        if (question.Kind != QuestionKind.Checklist)
            foreach (var item in question.Items) talk.Forget(item.Id);
        talk.Forget(question.Id);
        foreach (var marks in talk.Content.Interview.Questions.Where(other => other.MarksUnsure == question.Id)) talk.Forget(marks.Id);
        talk.Forget("check_answers");
        talk.Session = talk.Session with { Reopened = question.Id.Value, Misses = 0 };
    }

    private static bool Back(Talk talk)
    {
        var trail = talk.Session.Trail;
        if (trail.IsEmpty) return Say(talk, "no_way_back", asksAgain: true);
        string last = trail[^1];
        talk.Session = talk.Session with { Trail = trail.RemoveAt(trail.Count - 1) };
        if (talk.Content.Interview.Find(last) is { } question) Reopen(talk, question);
        talk.Say("went_back");
        return true;
    }

    private static bool Restart(Talk talk)
    {
        var fresh = Session.New(talk.Session.ConversationId, talk.Session.Language, talk.Session.StartedAt) with { Greeted = true, Subject = talk.Session.Subject };
        foreach (string kept in KeptOnRestart)
            if (talk.Session.Answers[kept] is { } answer) fresh = fresh with { Answers = fresh.Answers.With(kept, answer) };
        talk.Session = fresh;
        talk.Say("restarted");
        return true;
    }

    private static bool Skip(Talk talk, Question? open)
    {
        if (open is null || open.Id.Value == "consent") return Say(talk, "nothing_to_skip", asksAgain: true);
        if (talk.Content.Interview.IsOfSafety(open) && talk.Session.Misses == 0)
        {
            talk.Session = talk.Session with { Misses = 1 };
            return Say(talk, "safety_cannot_be_skipped", asksAgain: true);
        }
        Answering.Apply(talk, open, ControlReader.Skipped(Asking.Visible(talk, open)));
        return true;
    }

    private static bool Again(Talk talk, Question? open)
    {
        if (open is not null) return true;
        talk.Session = talk.Session with { Told = null };
        return true;
    }

    private static bool Summary(Talk talk)
    {
        var lines = ReviewCard.Lines(talk);
        if (lines.IsEmpty) return Say(talk, "nothing_to_show", asksAgain: true);
        string title = talk.Sentence("your_answers");
        talk.Say(new Reply("", Card: new Card.Review(title, lines, talk.Sentence("change"))));
        return true;
    }

    private static bool Change(Talk talk, string what, Question? open)
    {
        var options = ReviewCard.Lines(talk).Select(line => new ChoiceOption(line.Question, line.Label, Names(talk, line.Question))).ToImmutableArray();
        if (ChoiceReader.ReadOne(Utterance.Of(what), talk.Language.Lexicon, options) is Recognition<string>.Value found
            && talk.Content.Interview.Find(found.Result) is { } question)
        {
            Reopen(talk, question);
            return true;
        }
        talk.Say("change_which");
        if (open?.Kind == QuestionKind.Review) return true;
        return Summary(talk);
    }

    private static ImmutableArray<string> Names(Talk talk, string question) =>
        [question.Replace('_', ' '), talk.Language.Questions[question].Ask];

    private static bool Switch(Talk talk, string tag)
    {
        if (!talk.Content.Languages.ContainsKey(tag)) return Say(talk, "language_unknown", asksAgain: true);
        talk.Session = talk.Session with { Language = tag };
        talk.Say("language_switched");
        return true;
    }

    private static bool Erase(Talk talk)
    {
        talk.Session = Session.New(talk.Session.ConversationId, talk.Session.Language, talk.Session.StartedAt) with { Greeted = true };
        talk.ForgetsTalk = true;
        talk.Say("erased");
        return true;
    }

    private static bool Explain(Talk talk, string what, Question? open)
    {
        if (open is not null)
        {
            if (IsOf(talk, open, what)) talk.Say(new Reply(talk.Language.Of(open).Explain));
            else Topics.SayNothingNear(talk);
            return true;
        }
        ReasonsPage.Tell(talk, Assessor.Assess(talk.Content.Rules, talk.Session.Effective()));
        return false;
    }

    /// <summary>True if what is to be explained stands in the question, or is the question itself ("what is that?").</summary>
    private static bool IsOf(Talk talk, Question open, string what)
    {
        var asked = Utterance.Of(what).Tokens;
        if (asked.IsEmpty) return true;
        var texts = open.Items.Select(item => item.Id.Value).Prepend(open.Id.Value).Select(id => talk.Language.Questions[id])
            .SelectMany(text => text.Options.Values.SelectMany(option => option.Says.Add(option.Label)).Concat([text.Ask, text.Again, text.Explain, text.Label]));
        var words = texts.SelectMany(text => Utterance.Of(text).Tokens).Select(token => token.Form).ToHashSet(StringComparer.Ordinal);
        return asked.Any(token => token.Form.Length >= LongEnough && words.Contains(token.Form)) || (asked.Length == 1 && words.Contains(asked[0].Form));
    }

    private static bool List(Talk talk) => Topics.Press(talk, TopicButtons.List);

    private static bool Say(Talk talk, string key, bool asksAgain)
    {
        talk.Say(key);
        return asksAgain;
    }
}
