using System.Collections.Immutable;
using BackBot.Content;

namespace BackBot.Papers.Coverage;

/// <summary>Fact by fact: where BackBot acts on it or tells it, and which talks show it.</summary>
static class CoveragePaper
{
    /// <summary>More names than this help nobody; the rest is counted.</summary>
    private const int TalksNamed = 3;

    private const string Intro =
        "Each fact of the five source articles, in our own words, where it lives in the content, and the transcripts that show it to a person. "
        + "Written by the command coverage; a test holds it current.";

    /// <param name="transcripts">What was said, by the name of the transcript.</param>
    public static Paper Of(ImmutableArray<ArticleFact> facts, ShownPlaces places, IReadOnlyDictionary<string, string> transcripts)
    {
        var shown = facts.ToDictionary(fact => fact.Id, fact => TalksThatShow(fact, places, transcripts), StringComparer.Ordinal);
        var missing = Placeless(facts);
        string[] silent = [.. facts.Where(fact => fact.LeftOut.Length == 0 && shown[fact.Id].Length == 0).Select(fact => fact.Id)];
        return new Paper("en", "Where each fact of the source articles lives",
        [
            new Block.Paragraph(Intro),
            new Block.Paragraph($"{facts.Length} facts. Without a place: {Listed(missing)}. In no transcript: {Listed(silent)}."),
            new Block.Table("Facts, places and transcripts", ["Fact", "What the article says", "Article", "How BackBot differs", "Lives in", "Shown in"],
                [.. facts.Select(fact => Row(fact, shown[fact.Id]))]),
        ]);
    }

    /// <summary>Facts that live nowhere and are not left out on purpose.</summary>
    public static ImmutableArray<string> Placeless(ImmutableArray<ArticleFact> facts) =>
        [.. facts.Where(fact => fact.Places.IsEmpty && fact.LeftOut.Length == 0).Select(fact => fact.Id)];

    private static ImmutableArray<string> Row(ArticleFact fact, string[] talks) =>
    [
        fact.Id, fact.Says, fact.Article, fact.Differs,
        fact.LeftOut.Length > 0 ? $"left out: {fact.LeftOut}" : Listed([.. fact.Places.Select(place => place.ToString())]),
        fact.LeftOut.Length > 0 ? "" : Listed(talks.Length > TalksNamed ? [.. talks[..TalksNamed], $"{talks.Length - TalksNamed} more"] : talks),
    ];

    private static string[] TalksThatShow(ArticleFact fact, ShownPlaces places, IReadOnlyDictionary<string, string> transcripts) =>
        [.. transcripts.Where(talk => fact.Places.Any(place => places.Shows(place, talk.Value))).Select(talk => talk.Key).Order(StringComparer.Ordinal)];

    private static string Listed(IReadOnlyCollection<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);
}
