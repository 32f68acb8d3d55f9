using BackBot.Clinical;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Conversation;

/// <summary>
/// The answers as the rules see them: what was ticked and typed, with what was heard in the person's own words laid
/// over it. Words outrank a ticked "no".
/// </summary>
public static class HeardOverlay
{
    private static readonly (string Concept, string Question, string Option)[] Graver =
    [
        (ExaminedTrauma, TraumaExamined, "yes"),
        ("leg_weakness_growing", LegWeaknessCourse, "growing"),
        ("infection_collapse", InfectionSevere, "yes"),
        ("pregnancy_heavy", PregnancyHeavy, "yes"),
        ("pregnancy_heavy", Pregnant, "yes"),
        ("pregnancy_alarm", Pregnant, "yes"),
        ("crisis_active", CrisisDanger, "yes"),
    ];

    /// <summary>An accident that was told together with its check-up.</summary>
    public const string ExaminedTrauma = "major_trauma_examined";

    /// <summary>Weak bones that were named, with no word of a break.</summary>
    private const string ThinBones = "thin_bones";

    /// <summary>Of ten: from here on thin bones are seen the same day.</summary>
    private const int SeverePain = 7;

    /// <summary>In weeks; by then a bone that broke has healed, so that a pain that old and no worse is no fresh break.</summary>
    private const int OldPain = 12;

    /// <summary>Flags that a history alone raises: "it is old" does not take them away.</summary>
    private static readonly string[] Histories = [Cancer, Fragility];

    /// <summary>Flags that mean an emergency only while they are new: old and unchanged is an answer of its own.</summary>
    private static readonly string[] Changing =
        [.. CaudaEquina, Vascular, Chest, MajorTrauma];

    public static Answers Effective(this Session session)
    {
        var answers = session.Answers;
        foreach (var heard in session.Heard) answers = Lay(answers, heard);
        // A leg that "feels weak" is the danger sign of that name, whichever question it was said at.
        if (answers.Is(LegSymptoms, "weakness")) answers = answers.With(LegWeakness, Answer.Yes);
        return LayChange(session, LayOldWeakness(session, answers));
    }

    /// <summary>A weak leg told as having been so for years, and then ticked: its course was told.</summary>
    private static Answers LayOldWeakness(Session session, Answers answers) =>
        answers.Is(LegWeakness, "yes") && !answers.Has(LegWeaknessCourse)
        && session.Heard.Exists(heard => heard.Flag == LegWeakness && heard.Outcome == HeardOutcome.ToldUnchanged)
        && !session.Heard.Exists(heard => heard.Flag == LegWeakness && heard.Stands)
            ? answers.With(LegWeaknessCourse, Answer.Of("old_unchanged")) : answers;

    public static bool IsChanging(string flag) => Changing.Contains(flag);

    /// <summary>True if a sign that must be new to be an emergency was ticked, or left in doubt.</summary>
    public static bool IsYesOrUnsure(Answers answers, string flag) => answers.IsYesOrUnsure(flag);

    private static Answers Lay(Answers answers, HeardFlag heard)
    {
        if (heard.Stands)
        {
            if (SpeaksOfOldBones(heard, answers)) return answers.With(BoneHealth, Answer.Yes);
            answers = answers.With(heard.Flag, Answer.Yes);
            foreach (var (_, question, option) in Graver.Where(form => form.Concept == heard.Concept))
                if (!answers.Has(question)) answers = answers.With(question, Answer.Of(option));
            return answers;
        }
        if (heard.Outcome != HeardOutcome.Unchanged) return answers;
        if (heard.Flag == LegWeakness) return answers.With(heard.Flag, Answer.Yes).With(LegWeaknessCourse, Answer.Of("old_unchanged"));
        return Histories.Contains(heard.Flag) || IsChanging(heard.Flag) ? answers.With(heard.Flag, Answer.Yes) : answers;
    }

    /// <summary>
    /// "I've had osteoporosis for years" beside an old, milder pain that is no worse: it narrows the plan. In doubt of any of
    /// this it stands as the warning sign.
    /// </summary>
    public static bool SpeaksOfOldBones(HeardFlag heard, Answers answers) =>
        heard.Concept == ThinBones
        && answers.IsAny(Status, "stable", "improving", "resolved") && answers.Number(EpisodeWeeks) >= OldPain
        && answers.Number(Pain) < SeverePain && !answers.Is(OnsetSudden, "yes") && !answers.IsYesOrUnsure(MajorTrauma)
        && !answers.Is(Cause, "fall_or_accident") && !answers.Is(StandStraight, "no");

    /// <summary>"Unchanged for months" was said of one sign. It never speaks for another one that was heard or ticked since.</summary>
    private static Answers LayChange(Session session, Answers answers)
    {
        // A crash that a clinician has looked at since is no open sign any more.
        var heard = session.Heard.Where(heard => IsChanging(heard.Flag) && !(heard.Flag == MajorTrauma && answers.Is(TraumaExamined, "yes"))).ToList();
        // Answered once is answered: where a sign stands, "unchanged" is read with care, and the question is not put again.
        if (heard.Exists(one => one.Stands)) return answers.Has(RedFlagChange) ? answers.With(RedFlagChange, Answer.Of("new")) : answers;
        var ticked = Changing.Where(flag => IsYesOrUnsure(session.Answers, flag)).ToList();
        bool isToldOld = ticked.Count > 0 && ticked.TrueForAll(flag => heard.Exists(one => one.Flag == flag && one.IsToldOld));
        if (isToldOld && !answers.Has(RedFlagChange)) return answers.With(RedFlagChange, Answer.Of("unchanged"));
        return ticked.Count == 0 && heard.Exists(one => one.Outcome == HeardOutcome.Unchanged) ? answers.With(RedFlagChange, Answer.Of("unchanged")) : answers;
    }
}
