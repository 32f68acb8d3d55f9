using BackBot.Clinical;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Conversation;

/// <summary>Where the talk stands, computed from the answers alone: which question is open, or why none is.</summary>
/// <param name="Question">Null when the interview is over.</param>
/// <param name="SafetyDone">The questions of "is it safe?" are all answered and nothing urgent came of them.</param>
internal sealed record OpenQuestion(Question? Question, bool SafetyDone)
{
    public static OpenQuestion Of(BotContent content, Session session)
    {
        var interview = content.Interview;
        if (session.Heard.Any(heard => heard.Outcome == HeardOutcome.Open)) return new(Interview.HeardConfirm, false);
        if (session.Proposed is { } proposed) return new(PersonQuestions.For(session, proposed), false);
        if (SideQuestions.Open(session) is { } side) return new(side, false);
        if (session.Reopened is { } reopened && interview.Find(reopened) is { } wanted) return new(wanted, false);
        var answers = session.Effective();
        if (HeardOverlay.IsYesOrUnsure(answers, "crisis")) return new(answers.Has(CrisisDanger) ? null : interview.Find(CrisisDanger), false);
        if (SafetyFloor.Of(answers) == Grade.Emergency) return new(OpenInEmergency(content, session), false);
        if (!answers.Is("consent", "yes")) return new(interview.Find("consent"), false);
        if (Contradictions.Open(content, session) is not null) return new(Contradictions.Question, false);
        return FirstOpen(content, answers);
    }

    /// <summary>True if the answers given so far make this question apply.</summary>
    public static bool Applies(BotContent content, WaterfallDialog dialog, Question question, Answers answers)
    {
        var facts = content.Rules.FactsOf(answers);
        if (LooksAtGrade(dialog.When) || LooksAtGrade(question.When))
            facts = facts with { Grade = Assessor.GradeOf(content.Rules, answers) };
        return dialog.When.Holds(facts, Caution.Plain) && question.When.Holds(facts, Caution.Plain);
    }

    /// <summary>
    /// Beside a ticked emergency only this is worth asking: whether it is new (of words that was asked already), and whether an
    /// accident has been looked at, where that could take the emergency away.
    /// </summary>
    private static Question? OpenInEmergency(BotContent content, Session session)
    {
        if (IsOpen(content, RedFlagChange, session.Answers) is { } change) return change;
        var answers = session.Effective();
        bool matters = SafetyFloor.Of(answers.With(TraumaExamined, Answer.Yes)) > Grade.Emergency;
        return matters ? IsOpen(content, TraumaExamined, answers) : null;
    }

    private static Question? IsOpen(BotContent content, string id, Answers answers) =>
        content.Interview.Find(id) is { } question && !answers.Has(id) && question.When.Holds(content.Rules.FactsOf(answers), Caution.Plain) ? question : null;

    private static OpenQuestion FirstOpen(BotContent content, Answers answers)
    {
        var facts = content.Rules.FactsOf(answers);
        bool safetyDone = false;
        foreach (var dialog in content.Interview.Dialogs)
        {
            if (LooksAtGrade(dialog.When) && facts.Grade is null)
            {
                facts = facts with { Grade = Assessor.GradeOf(content.Rules, answers) };
                safetyDone = facts.Grade >= Grade.RoutineReferral;
            }
            if (!dialog.When.Holds(facts, Caution.Plain)) continue;
            foreach (var question in dialog.Questions)
                if ((!IsAnswered(question, answers) || LacksALine(content, question, facts)) && question.When.Holds(facts, Caution.Plain)) return new(question, safetyDone);
        }
        return new(null, safetyDone);
    }

    private static bool IsAnswered(Question question, Answers answers) =>
        answers.Has(question.Id)
        || (question.Kind == QuestionKind.Form && question.Items.All(item => answers.Has(item.Id)));

    /// <summary>
    /// A list that was answered while one of its lines did not apply, and now does: the age was put right. It is asked again, with its ticks.
    /// A list left at "not sure" is complete only once it was asked which lines.
    /// </summary>
    private static bool LacksALine(BotContent content, Question list, Facts facts)
    {
        if (list.Kind != QuestionKind.Checklist || list.MarksUnsure is not null || !content.Interview.IsOfSafety(list)) return false;
        var answers = facts.Answers;
        // Who passed over the list is read with care already.
        if (answers[list.Id] is null or Answer.Passed) return false;
        if (!list.Items.Any(item => item.When != Condition.Always && !answers.Has(item.Id) && item.When.Holds(facts, Caution.Plain))) return false;
        return answers[list.Id] is not Answer.DontKnow
            || content.Interview.Questions.Any(other => other.MarksUnsure == list.Id && answers.Has(other.Id));
    }

    private static bool LooksAtGrade(Condition when) => when.Mentions.Any(mention => mention.Question.Value == Facts.GradeQuestion);
}
