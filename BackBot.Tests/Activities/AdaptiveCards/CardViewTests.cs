using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BackBot.Tests.Activities.AdaptiveCards;

/// <summary>Every card of every transcript has its equivalent in words, and leaves out nothing that the words say.</summary>
public sealed partial class CardViewTests
{
    private static IEnumerable<(JsonNode InWords, JsonNode WithCard, JsonNode Card)> Cards => CardsOfTranscripts.All
        .Where(message => message.WithCard["attachments"] is not null)
        .Select(message => (message.InWords, message.WithCard, message.WithCard["attachments"]![0]!["content"]!));

    [Fact]
    public void Transcripts_AsAWhole_HaveCardsOfEveryKind()
    {
        var backbot = Cards.Select(message => message.InWords["channelData"]!["backbot"]!).ToList();
        Assert.Superset(
            new HashSet<string?> { "disposition", "advice", "plan", "review" }, backbot.Select(own => (string?)own["card"]?["kind"]).ToHashSet());
        Assert.Superset(
            new HashSet<string?> { "buttons", "checklist", "scale", "form" }, backbot.Select(own => (string?)own["prompt"]?["control"]).ToHashSet());
    }

    [Fact]
    public void EveryCard_ShowsNothing_ThatTheMessageInWordsDoesNotSay()
    {
        foreach (var (inWords, _, card) in Cards)
        {
            string said = string.Join('\n', TextOf(inWords));
            foreach (string shown in Visible(card)) Assert.True(said.Contains(shown.Trim(), StringComparison.Ordinal), $"'{shown}' is not in the words:\n{said}");
        }
    }

    [Fact]
    public void EveryMessageInWords_SaysNothing_ThatTheCardAndItsTextLeaveOut()
    {
        foreach (var (inWords, withCard, card) in Cards)
        {
            var shown = Words(string.Join(' ', Visible(card).Append((string?)withCard["text"] ?? ""))).ToHashSet();
            string[] missing = [.. Words(WithoutNumbering((string)inWords["text"]!)).Where(word => !shown.Contains(word))];
            Assert.True(missing.Length == 0, $"not shown: {string.Join(' ', missing)}\n{inWords["text"]}");
        }
    }

    [Fact]
    public void EveryCard_CarriesTheWholeMessageInWords()
    {
        foreach (var (inWords, withCard, card) in Cards)
        {
            // The pages of the service are named by their whole address.
            string words = ((string)inWords["text"]!).Replace(": /plan/", $": {CardsOfTranscripts.Service}/plan/", StringComparison.Ordinal);
            Assert.Equal(words, (string?)card["fallbackText"]);
            Assert.Equal(words, (string?)withCard["summary"]);
            Assert.NotEmpty((string)card["speak"]!);
        }
    }

    [Fact]
    public void EveryMessage_WithoutACard_StaysAsItIs() => Assert.All(
        CardsOfTranscripts.All.Where(message => message.WithCard["attachments"] is null),
        message => Assert.True(JsonNode.DeepEquals(message.InWords, message.WithCard)));

    /// <summary>What a person reads on the card, wherever it stands in it.</summary>
    private static IEnumerable<string> Visible(JsonNode? node) => node switch
    {
        JsonArray all => all.SelectMany(Visible),
        JsonObject one => one.SelectMany(field => field switch
        {
            { Key: "text" or "title" or "label", Value: JsonValue text } => [Escape().Replace((string)text!, "$1")],
            // What a press posts is not shown.
            { Key: "data" } => [],
            { Value: var inner } => Visible(inner),
        }),
        _ => [],
    };

    private static IEnumerable<string> TextOf(JsonNode inWords)
    {
        var own = inWords["channelData"]!["backbot"]!;
        yield return (string)inWords["text"]!;
        foreach (var action in inWords["suggestedActions"]?["actions"]?.AsArray() ?? []) yield return (string)action!["title"]!;
        yield return (string?)own["prompt"]?["submit"] ?? "";
        yield return (string?)own["card"]?["change"] ?? "";
        // What is asked says that the answer is a number from 0 to 10.
        if ((string?)own["prompt"]?["control"] == "scale") yield return string.Join(' ', Enumerable.Range(0, 11));
        // A number to call stands as a link on the card and as a line in the words.
        foreach (var action in own["card"]?["actions"]?.AsArray() ?? []) yield return (string)action!["title"]!;
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    private static string WithoutNumbering(string text) => Numbering().Replace(Address().Replace(text, ""), "");

    [GeneratedRegex(@"\\([\\`*_\[\]<>#~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d+\) ", RegexOptions.Multiline)]
    private static partial Regex Numbering();

    [GeneratedRegex(@": (?:https://|/plan/)\S+$", RegexOptions.Multiline)]
    private static partial Regex Address();
}
