using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Which answers made a condition hold: what a reason rests on.</summary>
public static class Grounds
{
    /// <summary>The questions whose answers met the condition, each once, in its order. What was not said is no ground.</summary>
    public static IEnumerable<QuestionId> Of(Condition condition, Facts facts) => Met(condition, facts).Distinct();

    private static IEnumerable<QuestionId> Met(Condition condition, Facts facts) => condition switch
    {
        Condition.All all => all.Parts.SelectMany(part => Met(part, facts)),
        Condition.Any any => any.Parts.Where(part => part.Holds(facts, Caution.Cautious)).SelectMany(part => Met(part, facts)),
        Condition.Not => [],
        _ when !condition.Holds(facts, Caution.Cautious) => [],
        _ => condition.Mentions.Select(mention => mention.Question).Where(question => question.Value != Facts.GradeQuestion),
    };
}
