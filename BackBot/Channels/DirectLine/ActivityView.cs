using BackBot.Activities.AdaptiveCards;
using BackBot.Storage;

namespace BackBot.Channels.DirectLine;

/// <summary>In which form a client gets what was said.</summary>
/// <remarks>
/// A client says by its <c>x-ms-bot-agent</c> that it shows Adaptive Cards: Web Chat does so without being asked, except in its minimal
/// bundle, which has no cards; any other client names <c>AdaptiveCards</c>. Everyone else, our own widget too, gets words and suggested actions.
/// </remarks>
sealed class ActivityView
{
    private const string QueryField = "view";
    private const string CardsName = "cards";

    private readonly Func<byte[], byte[]>? show;

    private ActivityView(Func<byte[], byte[]>? show, string query) => (this.show, Query) = (show, query);

    /// <summary>As it is stored.</summary>
    public static readonly ActivityView Words = new(null, "");

    /// <summary>What the address of a stream says of it: a browser cannot send a header with a socket.</summary>
    public string Query { get; }

    public static ActivityView Of(HttpRequest request)
    {
        string agent = request.Headers["x-ms-bot-agent"].ToString();
        bool isWebChat = agent.Contains("WebChat/", StringComparison.Ordinal) && !agent.Contains("(Minimal)", StringComparison.Ordinal);
        return isWebChat || agent.Contains("AdaptiveCards", StringComparison.Ordinal) ? Cards(request) : Words;
    }

    public static ActivityView OfStream(HttpRequest request) => request.Query[QueryField] == CardsName ? Cards(request) : Words;

    /// <param name="activities">JSON array of activities, in UTF-8.</param>
    public byte[] Show(byte[] activities) => show is null ? activities : show(activities);

    public IReadOnlyList<StoredBatch> Show(IReadOnlyList<StoredBatch> batches) =>
        show is null ? batches : [.. batches.Select(batch => batch with { Activities = show(batch.Activities) })];

    private static ActivityView Cards(HttpRequest request)
    {
        string service = ServiceAddress.Web(request);
        return new(activities => CardView.Of(activities, service), $"&{QueryField}={CardsName}");
    }
}
