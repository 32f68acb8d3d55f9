using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation.FollowUp;
using BackBot.Conversation.Patterns;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>
/// One turn of the talk: listens for danger, then for commands, then reads the answer to the open question, and puts
/// the next one.
/// </summary>
/// <remarks>
/// Pure and thread-safe: the same session, input and time give the same result, so a turn can be run again after a
/// conflict. Never throws for anything a person can send.
/// </remarks>
public sealed class TurnEngine(
    BotContent content, ClinicSettings clinic, ImmutableDictionary<QuestionKind, ReadText>? readers = null)
{
    private static readonly TimeSpan HeldFor = TimeSpan.FromHours(1);
    private readonly ImmutableDictionary<QuestionKind, ReadText> readers = readers ?? TextReaders.Standard;

    public TurnResult Run(Session session, UserInput input, DateTimeOffset now)
    {
        var talk = new Talk(content, clinic, ForgetHeld(session, now) with { Poll = null, Offered = [] }, now) { Poll = session.Poll, Input = input };
        // A later wish took its place, or it was called off: nothing is said, and the time of the last visit stays.
        if (input.Reminder is { } due && !session.Course.Reminders.Exists(one => one.Kind == due && one.Due - Contact.Slack <= now)) return new TurnResult(session, []);
        // Who writes first is greeted in the language they wrote.
        if (!session.Greeted && !input.IsJoin && input.Value is null) LanguageFollowed.Follow(talk, Utterance.Of(input.Text), isSilent: true);
        ContinueInterrupted.Arrive(talk);
        Greet(talk);
        if (input.Reminder is { } kind) Remind(talk, kind);
        else if (input.IsJoin) Advance(talk);
        else if (input.Value is { } value) Press(talk, value, session.Offered);
        else Hear(talk, Utterance.Of(input.Text), session.Offered);
        talk.Asked = null;
        if (ContinueInterrupted.IsDue(talk)) Advance(talk);
        talk.Session = talk.Session with { Course = talk.Session.Course with { LastAt = input.Reminder is null ? now.ToUniversalTime() : talk.Session.Course.LastAt, ContentVersion = content.Version } };
        return talk.Result();
    }

    /// <summary>A message that the person asked for is due.</summary>
    private static void Remind(Talk talk, string kind)
    {
        var course = talk.Session.Course;
        talk.Session = talk.Session with { Course = course with { Reminders = course.Reminders.RemoveAll(one => one.Kind == kind) } };
        talk.Say("reminder_due");
        if (OpenQuestion.Of(talk.Content, talk.Session).Question is null || Topics.HasEmergency(talk)) ContinueInterrupted.Return(talk);
        Advance(talk);
    }

    private static Session ForgetHeld(Session session, DateTimeOffset now)
    {
        if (session.Held is { } held && now - held.At > HeldFor) session = session with { Held = null };
        return session.Proposed is { } proposed && now - proposed.At > HeldFor ? session with { Proposed = null } : session;
    }

    private static void Greet(Talk talk)
    {
        if (talk.Session.Greeted) return;
        talk.Session = talk.Session with { Greeted = true };
        talk.Say("greeting");
        if (!talk.Content.IsReviewed) talk.Say("not_yet_reviewed");
    }

    private static void Press(Talk talk, InputValue value, ImmutableList<string> offered)
    {
        if (value.Question == Completed.Menu)
        {
            PressMenu(talk, value.Options.FirstOrDefault() ?? "", offered);
            return;
        }
        if (value.Question == TopicButtons.Question)
        {
            if (Topics.Press(talk, value.Options.FirstOrDefault() ?? "")) Advance(talk);
            return;
        }
        if (value.Change is { } change)
        {
            // An offer gives way to whatever else is wanted.
            if (SideQuestions.Open(talk.Session) is { } offer && SideQuestions.GivesWay(offer)) talk.Session = talk.Session with { Side = null };
            if (ReviewCard.Lines(talk).Any(line => line.Question == change) && talk.Content.Interview.Find(change) is { } wanted)
                Commands.Reopen(talk, wanted);
            Advance(talk);
            return;
        }
        var open = OpenQuestion.Of(talk.Content, talk.Session).Question;
        if (Polls.Press(talk, value))
        {
            if (open is not null) Asking.Ask(talk, open);
            else Completed.Show(talk);
            return;
        }
        if (open is null || value.Question != open.Id.Value)
        {
            talk.Say(open is null ? "button_after_end" : "button_of_another_question");
            Advance(talk);
            return;
        }
        if (value.Options is [CannotHandle.Person])
        {
            HumanHandoff.Offer(talk);
            Advance(talk);
            return;
        }
        Take(talk, open, ControlReader.Read(Asking.Visible(talk, open), value, talk.Content.Interview), null);
    }

    private static void PressMenu(Talk talk, string option, ImmutableList<string> offered)
    {
        var open = OpenQuestion.Of(talk.Content, talk.Session).Question;
        if (open is not null || Topics.HasEmergency(talk)) talk.Say("button_of_another_question");
        else if (!Commands.Menu(talk, option, open)) return;
        Advance(talk);
    }

    private void Hear(Talk talk, Utterance utterance, ImmutableList<string> offered)
    {
        bool settled = SettlePerson(talk, utterance);
        GiveWay(talk, utterance);
        var before = OpenQuestion.Of(talk.Content, talk.Session).Question;
        if (before?.Id.Value is "consent" or "opening") LanguageFollowed.Follow(talk, utterance, isSilent: false);
        var hearing = Hearing.Of(talk, utterance).WithoutAge(talk, utterance, before);
        var alarm = Danger.Listen(talk, hearing, before, Intake.TellsOfCheckUp(talk, utterance));
        bool isOfOther = Carers.Warn(talk, utterance, hearing);
        if (alarm.Emergency || alarm.Crisis)
        {
            if (before is not null && SideQuestions.GivesWay(before)) talk.Session = talk.Session with { Side = null };
            else KeepAnswer(talk, before, utterance);
            Dispositions.TellEmergency(talk);
            Advance(talk);
            return;
        }
        if (isOfOther || settled || Carers.Turn(talk, utterance, before, () => Answers(talk, before, utterance)))
        {
            Danger.SayNoted(talk, alarm);
            Advance(talk);
            return;
        }
        var command = CommandIn(talk, utterance, before?.Kind == QuestionKind.Words && talk.Session.Reopened is null);
        if (command is { Kind: CommandKind.Correct })
        {
            if (alarm.Noted.IsEmpty && Correction.Take(talk, command, before))
            {
                Advance(talk);
                return;
            }
            command = null;
        }
        if (command is not null && !(MayBeAnswer(talk, command, utterance) && IsOption(talk, before, utterance)) && !IsOfTopic(talk, command, before, utterance))
        {
            Danger.SayNoted(talk, alarm);
            if (Commands.Run(talk, command, before)) Advance(talk);
            return;
        }
        if (before is null && alarm.Noted.IsEmpty && Polls.Hear(talk, utterance))
        {
            Completed.Show(talk);
            return;
        }
        if (alarm.Noted.IsEmpty && Completed.IsMenu(offered))
        {
            if (Completed.Typed(talk, utterance, offered) is { } option)
            {
                PressMenu(talk, option, offered);
                return;
            }
            offered = [];
        }
        if (alarm.Noted.IsEmpty && TopicButtons.Typed(talk, utterance, offered) is { } topic)
        {
            if (Topics.Press(talk, topic)) Advance(talk);
        }
        else if (before is null) AfterTheEnd(talk, utterance, alarm);
        else Answer(talk, before, utterance, alarm, isAsked: command is { Kind: CommandKind.Explain, LacksAccent: false });
    }

    /// <summary>An offer or a confirmation that is not answered is dropped, and the message is heard as if it had not been put.</summary>
    private void GiveWay(Talk talk, Utterance utterance)
    {
        if (SideQuestions.Open(talk.Session) is not { } side || !SideQuestions.GivesWay(side)) return;
        if (Answers(talk, side, utterance) || CommandIn(talk, utterance, freeText: false) is not null) return;
        talk.Session = talk.Session with { Side = null, Misses = 0 };
    }

    /// <summary>Whom the talk is about is settled first, so that whatever else the message says counts for that person.</summary>
    private bool SettlePerson(Talk talk, Utterance utterance)
    {
        if (talk.Session.Proposed is null || OpenQuestion.Of(talk.Content, talk.Session).Question is not { } open || !PersonQuestions.Has(open)) return false;
        var read = Carers.NamesOther(talk, open, utterance)
            ?? readers[open.Kind](open, Carers.Answering(talk, utterance), talk.Language, talk.Today) as Reading.Answered;
        if (read is null) return false;
        Answering.Apply(talk, open, read);
        // "My son. He is 13 and limps" tells of him, too.
        if (talk.Session.Answers.Is("consent", "yes")) Intake.Take(talk, utterance, except: null);
        return true;
    }

    private bool Answers(Talk talk, Question? open, Utterance utterance) =>
        open is not null && readers[open.Kind](Asking.Visible(talk, open), utterance, talk.Language, talk.Today) is Reading.Answered;

    private static void AfterTheEnd(Talk talk, Utterance utterance, Danger.Alarm alarm)
    {
        Danger.SayNoted(talk, alarm);
        var asked = alarm.Noted.IsEmpty && !Asides.IsAboutBot(talk, utterance) ? Inquiry.Of(talk, utterance, isFree: true) : Inquiry.Nothing(utterance);
        // "What if it gets worse?" is no news; "it got worse, what now?" is.
        bool isNews = Intake.TakeNews(talk, utterance, asked.IsAnswerable && utterance.Text.Contains('?', StringComparison.Ordinal) ? asked.Rest : utterance);
        talk.Asked = asked.IsAnswerable ? asked : null;
        // What was noted, or got worse, may call for more than was told.
        if (isNews || !alarm.Noted.IsEmpty || (talk.Asked is null && ContinueInterrupted.IsDue(talk))) Advance(talk);
        else if (talk.Asked is not null || !Asides.Answer(talk, utterance, withCourtesies: true) || talk.Asked is not null)
            Topics.AnswerFreely(talk, talk.Asked ?? asked);
    }

    /// <summary>"Back" may be where it hurts, unless one is on the way back; and "que es muscular" what a doctor said.</summary>
    private static bool MayBeAnswer(Talk talk, Command command, Utterance utterance) =>
        (command.Kind == CommandKind.Remind && talk.Session.Side == SideQuestions.RemindWhen.Id.Value) || (command.Kind == CommandKind.Back && talk.Session.Reopened is null)
        || (command is { Kind: CommandKind.Explain, LacksAccent: true, Argument.Length: > 0 } && !utterance.Text.Contains('?', StringComparison.Ordinal));

    /// <summary>What names an option of the open question is an answer.</summary>
    private static bool IsOption(Talk talk, Question? open, Utterance utterance) => open?.Kind is QuestionKind.Choice or QuestionKind.Choices
        && ChoiceReader.ReadOne(utterance, talk.Language.Lexicon, TextReaders.OptionsOf(open, talk.Language), guess: false) is Recognition<string>.Value;

    /// <summary>"What is sciatica?" asks for a topic, "what is that?" for the question in other words, "where does this come from?" for the reasons.</summary>
    private static bool IsOfTopic(Talk talk, Command command, Question? open, Utterance utterance) =>
        !(open is not null && command.Kind == CommandKind.Explain && Clarification.TermOf(talk, command.Argument) is not null) && (command.Kind == CommandKind.Person || (command.Kind == CommandKind.Explain && command.Argument.Length > 0)) && Inquiry.Of(talk, utterance, isFree: false) is { Topics.IsEmpty: false };

    /// <summary>Commands are understood in every language, so that nobody is locked into the wrong one.</summary>
    private static Command? CommandIn(Talk talk, Utterance utterance, bool freeText) =>
        CommandReader.Read(utterance, talk.Language.Lexicon, freeText)
        ?? talk.Content.Languages.Values.Where(language => language.Tag != talk.Language.Tag).OrderBy(language => language.Tag, StringComparer.Ordinal)
            .Select(language => CommandReader.Read(utterance, language.Lexicon, freeText))
            .FirstOrDefault(found => found is not null && (!freeText || found.Kind == CommandKind.Erase));

    private void Answer(Talk talk, Question open, Utterance utterance, Danger.Alarm alarm, bool isAsked)
    {
        if (utterance.Text.Trim().Length == 0)
        {
            talk.Say("empty_message");
            Advance(talk);
            return;
        }
        var visible = Asking.Visible(talk, open);
        var read = readers[open.Kind](visible, open.Kind == QuestionKind.Words ? utterance : Carers.Answering(talk, utterance), talk.Language, talk.Today);
        if (open.Id == Interview.HeardConfirm.Id && Asking.IsAboutContradiction(talk) && YesNoReader.Read(utterance, talk.Language.Lexicon) is Recognition<bool>.Value yes)
            read = new Reading.Answered(open.Id, Clinical.Answer.Of(yes.Result ? "new" : "misread"));
        if (read is not Reading.Answered) read = ShortAnswers.Read(talk, open, utterance) ?? read;
        if (open.Id == Contradictions.Question.Id) read = Contradictions.Read(talk, Carers.Answering(talk, utterance));
        read = WithHeard(visible, Danger.WithoutOthers(talk, Carers.Telling(talk, utterance), visible, read), alarm);
        // In a story, a figure counts for the question its own words name: "58, pain 6" is an age and a pain.
        if (read is not Reading.Answered && Intake.Said(talk, utterance, open.Id) is { } said) read = new Reading.Answered(open.Id, said);
        if (open.Id.Value == "consent" && read is not Reading.Answered && (!alarm.Noted.IsEmpty || AskedBeside(talk, open, read, utterance, isAsked) is null))
        {
            Consenting.Wait(talk, utterance);
            return;
        }
        Danger.SayNoted(talk, alarm);
        if (alarm.Noted.IsEmpty && AskedBeside(talk, open, read, utterance, isAsked) is { } asked) AnswerAround(talk, visible, asked);
        else if (!alarm.Noted.IsEmpty && read is Reading.NotUnderstood)
        {
            // A sign was told instead of an answer: it is thanked for, and nobody is told that it was not understood.
            Intake.Take(talk, utterance, open.Id);
            Advance(talk);
        }
        else Take(talk, visible, read, utterance);
    }

    /// <summary>A general question in the message. What reads as an answer is one, unless it is marked as a question or any text would be an answer.</summary>
    private static Inquiry? AskedBeside(Talk talk, Question open, Reading read, Utterance utterance, bool isAsked)
    {
        if (open.Id == Interview.HeardConfirm.Id) return null;
        if (Asides.IsAboutBot(talk, utterance)) return null;
        bool isMarked = isAsked || utterance.Text.Contains('?', StringComparison.Ordinal) || open.Kind is QuestionKind.Words or QuestionKind.Review;
        if (read is Reading.Answered && !isMarked) return null;
        return Inquiry.Of(talk, utterance, isFree: false) is { IsAnswerable: true } asked ? asked : null;
    }

    /// <summary>Takes what the message says beside its questions; the questions are answered before the next one is put.</summary>
    private void AnswerAround(Talk talk, Question open, Inquiry asked)
    {
        talk.Asked = asked;
        var rest = asked.Rest;
        bool isLongEnough = rest.Tokens.Length >= (open.Kind == QuestionKind.Words ? Story.ShortestOpening : 1);
        if (isLongEnough && readers[open.Kind](open, open.Kind == QuestionKind.Words ? rest : Carers.Answering(talk, rest), talk.Language, talk.Today) is Reading.Answered answered)
        {
            Take(talk, open, answered, rest);
            return;
        }
        if (open.Id.Value != "consent") Intake.Take(talk, rest, open.Id);
        Advance(talk);
    }

    /// <summary>On a checklist, a line that was heard in the words is ticked even if the words name no line.</summary>
    private static Reading WithHeard(Question question, Reading read, Danger.Alarm alarm)
    {
        if (read is Reading.Answered || question.MarksUnsure is not null) return read;
        if (question.Kind == QuestionKind.YesNo && alarm.Noted.Any(noted => noted.Flag == question.Id.Value))
            return new Reading.Answered(question.Id, Clinical.Answer.Yes);
        if (question.Kind != QuestionKind.Checklist) return read;
        var heard = alarm.Noted.Select(noted => noted.Flag).Where(flag => question.Items.Any(item => item.Id.Value == flag)).ToList();
        return heard.Count == 0 ? read : ChecklistReader.Lines(question, heard, []);
    }

    private static void Take(Talk talk, Question open, Reading read, Utterance? typed)
    {
        switch (read)
        {
            case Reading.Answered answered:
                if (open.Id.Value == "consent") Consenting.Take(talk, answered);
                else TakeAnswer(talk, open, answered, typed);
                break;
            case Reading.Ambiguous ambiguous:
                Asking.AskWhich(talk, open, ambiguous.Candidates);
                break;
            default:
                if (typed is not null && open.Id != Interview.HeardConfirm.Id && !PersonQuestions.Has(open) && SaysSomethingElse(talk, open, typed)) Advance(talk);
                else Miss(talk, open, typed, (read as Reading.NotUnderstood)?.Span);
                break;
        }
    }

    /// <summary>The message does not answer the question, but it is no noise: it answers others, or says that something is fine.</summary>
    private static bool SaysSomethingElse(Talk talk, Question open, Utterance typed)
    {
        bool any = Intake.Take(talk, typed, open.Id, isInstead: true) | Intake.TakeMore(talk, typed, open.Id) | Asides.Answer(talk, typed, withCourtesies: true);
        if (open.Kind != QuestionKind.Checklist || any || !Danger.IsDenial(talk, Carers.Telling(talk, typed))) return any;
        talk.Say("good_and_the_rest");
        return true;
    }

    private static void TakeAnswer(Talk talk, Question open, Reading.Answered answered, Utterance? typed)
    {
        Answering.Apply(talk, open, answered);
        if (typed is not null && open.Id != Interview.HeardConfirm.Id && !PersonQuestions.Has(open) && !SideQuestions.Has(open) && open.Id != Contradictions.Question.Id)
        {
            Intake.Take(talk, typed, open.Id);
            Asides.Answer(talk, typed, withCourtesies: false);
        }
        Remarks.After(talk, open);
        Advance(talk);
    }

    /// <summary>Danger was heard: what the same words answer is kept, in silence, so that it is not asked again.</summary>
    private void KeepAnswer(Talk talk, Question? open, Utterance utterance)
    {
        if (open is null || open.Id == Interview.HeardConfirm.Id || PersonQuestions.Has(open) || SideQuestions.Has(open) || open.Id == Contradictions.Question.Id || open.IsGroup || open.Kind == QuestionKind.Review) return;
        if (open.Id.Value == "consent")
        {
            talk.Session = talk.Session with { Held = talk.Session.Held ?? new HeldText(utterance.Text.Trim(), talk.Now) };
            return;
        }
        if (readers[open.Kind](open, utterance, talk.Language, talk.Today) is Reading.Answered answered
            && !answered.Values.Any(value => value.Answer is Answer.DontKnow)) Answering.Apply(talk, open, answered);
    }

    private static void Miss(Talk talk, Question open, Utterance? typed, TextSpan? near)
    {
        // What was heard in the words may have answered the question, or put another one first.
        if (OpenQuestion.Of(talk.Content, talk.Session).Question?.Id != open.Id)
        {
            Advance(talk);
            return;
        }
        // A question back is no failed answer.
        if (typed is not null && typed.Text.Contains('?', StringComparison.Ordinal))
        {
            Topics.SayNothingNear(talk);
            Asking.Ask(talk, open);
            return;
        }
        if (CannotHandle.Take(talk, open, typed, near)) Advance(talk);
    }

    private static void Advance(Talk talk) => Onward.Advance(talk);
}
