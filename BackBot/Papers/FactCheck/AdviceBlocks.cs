using BackBot.Clinical;

namespace BackBot.Papers.FactCheck;

/// <summary>Every piece of advice: its words, and the rules that give it with their evidence.</summary>
static class AdviceBlocks
{
    public static IEnumerable<Block> Of(FactCheckContext context)
    {
        var sections = context.Content.Rules.Advice.Values.GroupBy(advice => advice.Section).OrderBy(group => group.Key);
        foreach (var section in sections)
        {
            yield return new Block.Heading(3, context.Language.Sentences.GetValueOrDefault("section_" + Snake(section.Key.ToString()), section.Key.ToString()));
            foreach (var advice in section.OrderBy(advice => advice.Order).ThenBy(advice => advice.Key, StringComparer.Ordinal))
                yield return new Block.Entry(advice.Key, advice.Key.Replace('_', ' '), [.. Lines(context, advice)]);
        }
    }

    private static IEnumerable<Line> Lines(FactCheckContext context, AdviceKey advice)
    {
        yield return context.Quoted("text", context.Language.Advice[advice.Key]);
        if (context.Language.AdviceNames.TryGetValue(advice.Key, out string? name)) yield return context.Quoted("short_name", name);
        yield return context.Line("exercise", context.Words.Of(advice.Exercise));
        foreach (var rule in context.Content.Rules.Rules.Where(rule => rule.Advice.Contains(advice.Key)))
        {
            yield return context.Line("given_by", $"{rule.Id} ({context.Words["strength"].ToLowerInvariant()}: {context.Words.Of(rule.Evidence.Strength)})");
            foreach (var source in context.Sources(rule.Evidence.Sources)) yield return source;
        }
        string[] taken = [.. context.Content.Rules.Rules.Where(rule => rule.Forbids.Contains(advice.Key)).Select(rule => rule.Id)];
        if (taken.Length > 0) yield return context.Line("taken_by", string.Join(", ", taken));
    }

    private static string Snake(string name) => string.Concat(name.Select((c, at) => char.IsUpper(c) && at > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
