using System.Text.Json.Nodes;
using BackBot.Activities;
using BackBot.Activities.AdaptiveCards;
using BackBot.Conversation;
using BackBot.Tests.Transcripts;

namespace BackBot.Tests.Activities.AdaptiveCards;

/// <summary>Every message that BackBot says in any transcript: as it is stored, and as a client gets it that shows cards.</summary>
static class CardsOfTranscripts
{
    /// <summary>Where the client reaches the service.</summary>
    public const string Service = "https://bot.example.org";

    private static readonly Lazy<IReadOnlyList<(JsonNode InWords, JsonNode WithCard)>> Said = new(() => [.. Messages()]);

    public static IReadOnlyList<(JsonNode InWords, JsonNode WithCard)> All => Said.Value;

    private static IEnumerable<(JsonNode, JsonNode)> Messages()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string text in TranscriptTests.Texts())
        {
            var transcript = Transcript.Parse(text);
            foreach (var reply in RepliesOf(transcript))
            {
                var place = new ActivityPlace("c", 1, DateTimeOffset.UnixEpoch);
                byte[] stored = ActivityJson.Write([ActivityRenderer.Render(reply, place, transcript.Language, null)]);
                var inWords = JsonNode.Parse(stored)![0]!;
                if (seen.Add(inWords.ToJsonString())) yield return (inWords, JsonNode.Parse(CardView.Of(stored, Service))![0]!);
            }
        }
    }

    private static List<Reply> RepliesOf(Transcript transcript)
    {
        var replies = new List<Reply>();
        var engine = new TurnEngine(transcript.HasAdvice ? TestContent.Shipped : AdviceOff.Of(TestContent.Shipped), new ClinicSettings("US"));
        new TranscriptRun((session, input, now) =>
        {
            var result = engine.Run(session, input, now);
            replies.AddRange(result.Replies);
            return result;
        }).Write(transcript);
        return replies;
    }
}
