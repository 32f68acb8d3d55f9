using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>
/// The answers as the rules see them: what was ticked and typed, with what was heard in the person's own words laid
/// over it. Words outrank a ticked "no".
/// </summary>
public static class HeardOverlay
{
    private static readonly (string Concept, string Question, string Option)[] Graver =
    [
        ("leg_weakness_growing", "leg_weakness_course", "growing"),
        ("infection_collapse", "infection_severe", "yes"),
        ("pregnancy_heavy", "pregnancy_heavy", "yes"),
        ("pregnancy_heavy", "pregnant", "yes"),
        ("pregnancy_alarm", "pregnant", "yes"),
        ("crisis_active", "crisis_danger", "yes"),
    ];

    /// <summary>Flags that a history alone raises: "it is old" does not take them away.</summary>
    private static readonly string[] Histories = ["cancer", "fragility"];

    /// <summary>Flags that mean an emergency only while they are new: old and unchanged is an answer of its own.</summary>
    private static readonly string[] Changing =
        ["ce_saddle", "ce_bladder", "ce_bowel", "ce_sexual", "ce_both_legs", "vascular", "chest", "major_trauma"];

    public static Answers Effective(this Session session)
    {
        var answers = session.Answers;
        foreach (var heard in session.Heard) answers = Lay(answers, heard);
        return answers;
    }

    public static bool IsChanging(string flag) => Changing.Contains(flag);

    private static Answers Lay(Answers answers, HeardFlag heard)
    {
        if (heard.Stands)
        {
            answers = answers.With(heard.Flag, Answer.Yes);
            foreach (var (_, question, option) in Graver.Where(form => form.Concept == heard.Concept))
                if (!answers.Has(question)) answers = answers.With(question, Answer.Of(option));
            return answers;
        }
        if (heard.Outcome != HeardOutcome.Unchanged) return answers;
        if (Histories.Contains(heard.Flag)) return answers.With(heard.Flag, Answer.Yes);
        if (heard.Flag == "leg_weakness") return answers.With(heard.Flag, Answer.Yes).With("leg_weakness_course", Answer.Of("old_unchanged"));
        if (!IsChanging(heard.Flag) || answers.Has("red_flag_change")) return answers;
        return answers.With(heard.Flag, Answer.Yes).With("red_flag_change", Answer.Of("unchanged"));
    }
}
