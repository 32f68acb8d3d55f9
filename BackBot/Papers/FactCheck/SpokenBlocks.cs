using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Papers.FactCheck;

/// <summary>What is said beside questions and advice: dispositions, sentences, numbers by country, and the sources.</summary>
static class SpokenBlocks
{
    public static IEnumerable<Block> Dispositions(FactCheckContext context) =>
        context.Language.Dispositions.OrderBy(pair => Place(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Block.Entry(pair.Key, pair.Value.Title, [.. Lines(context, pair.Value)]));

    public static IEnumerable<Block> Sentences(FactCheckContext context)
    {
        yield return new Block.Table(
            context.Words["sentences_caption"], [context.Words["key"], context.Words["text"]],
            [.. context.Language.Sentences.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => ImmutableArray.Create(pair.Key, pair.Value))]);
    }

    public static IEnumerable<Block> Countries(FactCheckContext context)
    {
        string Name(CountryServices country, string what) => country.Names.TryGetValue(what, out var names) ? names.GetValueOrDefault(context.Language.Tag, "") : "";
        string[] columns = ["country", "emergency_number", "urgent_number", "crisis_number", "clinician", "low_cost"];
        yield return new Block.Table(
            context.Words["countries_caption"], [.. columns.Select(column => context.Words[column])],
            [.. context.Content.Countries.Values.OrderBy(country => country.Code, StringComparer.Ordinal).Select(country => ImmutableArray.Create(
                country.Code, Joined(country.Emergency, Name(country, "emergency_note")), Joined(Name(country, "urgent"), country.UrgentNumber),
                Joined(Name(country, "crisis_name"), country.CrisisNumber), Name(country, "clinician"), Name(country, "low_cost")))]);
    }

    public static IEnumerable<Block> Sources(FactCheckContext context) => context.Content.Rules.Sources.Values
        .OrderBy(source => source.Id, StringComparer.Ordinal)
        .Select(source => new Block.Entry(source.Id, source.Name,
        [
            new Line(context.Words["cite"], source.Cite, source.Url.Length > 0 ? source.Url : null, context.Language.Tag == "en" ? null : "en"),
            context.Line("checked", context.Words[source.Verified ? "checked_yes" : "checked_no"]),
        ]));

    private static IEnumerable<Line> Lines(FactCheckContext context, DispositionText text)
    {
        yield return context.Quoted("heading", text.Title);
        foreach (string paragraph in text.Paragraphs) yield return context.Quoted("paragraph", paragraph);
        if (text.Referral.Length > 0) yield return context.Quoted("referral", text.Referral);
        if (text.Say.Length > 0) yield return context.Quoted("say", text.Say);
        if (text.Sources.IsEmpty) yield break;
        foreach (var source in context.Sources(text.Sources)) yield return source;
        yield return context.Line("strength", context.Words["strength_none"]);
    }

    /// <summary>The order of urgency, each variety of a grade after it.</summary>
    private static int Place(string name) => name switch
    {
        _ when name.StartsWith("emergency", StringComparison.Ordinal) => 1,
        _ when name.Contains("same_day", StringComparison.Ordinal) => 2,
        _ when name.Contains("urgent_days", StringComparison.Ordinal) => 3,
        "routine_referral" => 4,
        "self_care_review" => 5,
        _ => 6,
    };

    private static string Joined(string first, string second) => $"{first} {second}".Trim();
}
