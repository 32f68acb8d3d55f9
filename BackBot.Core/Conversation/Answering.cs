using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation.FollowUp;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Conversation;

/// <summary>Takes a reading of the open question into the session.</summary>
internal static class Answering
{
    public static void Apply(Talk talk, Question question, Reading.Answered read)
    {
        if (question.Id == Interview.HeardConfirm.Id)
        {
            Confirm(talk, read.Values[0].Answer);
            return;
        }
        if (PersonQuestions.Has(question))
        {
            Carers.Apply(talk, read.Values[0].Answer);
            return;
        }
        if (SideQuestions.Has(question))
        {
            talk.HasSettledSide = true;
            SideAnswers.Take(talk, question, read.Values[0].Answer);
            return;
        }
        if (question.Id == Contradictions.Question.Id)
        {
            Contradictions.Apply(talk, read.Values[0].Answer);
            return;
        }
        var opened = talk.Session.Before;
        // An answer that was opened was there before: to give it again is no news.
        var before = (opened is null ? talk.Session : talk.Session with { Answers = opened }).Effective();
        bool isSecondThought = talk.Session.Reopened is not null;
        foreach (var (id, answer) in read.Values)
        {
            // A line left unticked takes nothing back that the story said: "I'm pregnant" stands.
            if (question.Kind == QuestionKind.Checklist && !isSecondThought && talk.Session.Answers.Is(id, "yes") && !IsYes(answer)) continue;
            // "Not sure about these" never takes back a line that was ticked.
            if (question.MarksUnsure is not null && id != question.Id && before.Is(id, "yes")) continue;
            talk.Answer(id, answer);
            CheckIn.Note(talk, id, answer);
            Goal.Note(talk, id, answer);
        }
        RestoreCheck(talk, question);
        talk.Session = talk.Session with
        {
            Misses = 0,
            Reopened = talk.Session.Reopened == question.Id.Value ? null : talk.Session.Reopened,
            Before = talk.Session.Reopened == question.Id.Value ? null : talk.Session.Before,
            Trail = talk.Session.Trail.Remove(question.Id.Value).Add(question.Id.Value),
        };
        AskAgainAboutBothLegs(talk, before);
        AskAboutContradictions(talk, read.Values);
        AskAgainWhetherNew(talk, before);
        SayWhatWasTold(talk);
    }

    /// <summary>An answer that was opened and given again as it was changes nothing: what had been checked stays checked.</summary>
    private static void RestoreCheck(Talk talk, Question question)
    {
        if (talk.Session.Reopened != question.Id.Value || talk.Session.Before is not { } before || before["check_answers"] is not { } check) return;
        if (Equals(talk.Session.Answers.With("check_answers", check), before)) talk.Answer("check_answers", check);
    }

    /// <summary>"I've had that for years" answers whether a sign is new. Once it counts, it is said back, so that it can be put right.</summary>
    private static void SayWhatWasTold(Talk talk)
    {
        var answers = talk.Session.Effective();
        foreach (var told in talk.Session.Heard.Where(heard => heard is { IsToldOld: true, IsErased: false } && answers.Is(heard.Flag, "yes")
            && (heard.Outcome == HeardOutcome.ToldUnchanged || talk.Session.Answers.Is(heard.Flag, "yes"))))
        {
            bool counts = told.Flag == LegWeakness ? answers.Is(LegWeaknessCourse, "old_unchanged") : answers.Is(RedFlagChange, "unchanged");
            string once = "told_unchanged:" + told.Flag;
            if (!counts || talk.Session.Said.Contains(once)) continue;
            talk.Session = talk.Session with { Said = talk.Session.Said.Add(once) };
            talk.Say("told_unchanged", ("words", told.Words));
        }
    }

    /// <summary>"Nothing new in both legs" was said of other legs: once both are troubled, it is asked again.</summary>
    private static void AskAgainAboutBothLegs(Talk talk, Answers before)
    {
        bool isNews = talk.Session.Answers.Is(LegSymptoms, "both_legs") && !before.Is(LegSymptoms, "both_legs");
        if (isNews && talk.Session.Answers.Is(BothLegs, "no")) talk.Forget(BothLegs);
    }

    /// <summary>What was heard in the person's own words and is now left unticked is asked about once; unresolved, it stands.</summary>
    private static void AskAboutContradictions(Talk talk, ImmutableArray<(QuestionId Question, Answer Answer)> values)
    {
        // A weak leg has its own question, which only "old, and a clinician knows" can settle.
        var answers = talk.Session.Effective();
        foreach (var heard in talk.Session.Heard.Where(heard => heard.Outcome == HeardOutcome.Noted && heard.Flag != LegWeakness && !HeardOverlay.SpeaksOfOldBones(heard, answers)))
            if (values.Any(value => value.Question.Value == heard.Flag && IsNo(value.Answer)))
                Set(talk, heard, HeardOutcome.Open);
    }

    private static bool IsYes(Answer answer) => answer is Answer.Options options && options.Chosen.Contains("yes");

    private static bool IsNo(Answer answer) => answer is Answer.Options options && options.Chosen.Contains("no");

    /// <summary>"Unchanged for months" was said of other signs: a newly ticked one is asked about again.</summary>
    private static void AskAgainWhetherNew(Talk talk, Answers before)
    {
        var after = talk.Session.Effective();
        bool isNew = talk.Content.Rules.RedFlags.Keys
            .Any(flag => HeardOverlay.IsChanging(flag) && HeardOverlay.IsYesOrUnsure(after, flag) && !HeardOverlay.IsYesOrUnsure(before, flag));
        if (isNew && before.Has(RedFlagChange)) talk.Forget(RedFlagChange);
    }

    private static void Confirm(Talk talk, Answer answer)
    {
        var outcome = answer switch
        {
            Answer.Options { Chosen: var chosen } when chosen.Contains("unchanged") => HeardOutcome.Unchanged,
            Answer.Options { Chosen: var chosen } when chosen.Contains("misread") => HeardOutcome.Misread,
            _ => HeardOutcome.Confirmed,
        };
        var open = talk.Session.Heard.Find(heard => heard.Outcome == HeardOutcome.Open);
        if (open is null) return;
        // Words that raised several flags were one sentence: one answer settles them all.
        foreach (var same in talk.Session.Heard.Where(heard => heard.Outcome == HeardOutcome.Open && heard.Words == open.Words)) Set(talk, same, outcome);
        talk.Session = talk.Session with { Misses = 0 };
        if (outcome == HeardOutcome.Unchanged) talk.Say("thanks_unchanged");
        if (outcome == HeardOutcome.Misread) talk.Say("thanks_misread");
    }

    private static void Set(Talk talk, HeardFlag heard, HeardOutcome outcome) => talk.Session = talk.Session with
    {
        Heard = talk.Session.Heard.Replace(heard, heard with { Outcome = outcome }),
        Told = outcome is HeardOutcome.Unchanged or HeardOutcome.Misread ? null : talk.Session.Told,
    };
}
