using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BackBot.Tests.Conformance.DirectLine;

/// <summary>A Direct Line client that does what the stock one does, call by call.</summary>
/// <param name="patience">How long an answer is waited for; long by default.</param>
public sealed class TestClient(Uri address, string? origin = null, TimeSpan? patience = null)
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false });

    private static readonly TimeSpan LongPatience = TimeSpan.FromSeconds(100);

    public string Token { get; set; } = "";

    public string Conversation { get; set; } = "";

    public string ResumeKey { get; set; } = "";

    public string StreamUrl { get; set; } = "";

    /// <summary>What the client says of itself in <c>x-ms-bot-agent</c>; nothing if empty.</summary>
    public string Agent { get; set; } = "";

    public async Task<Answer> Generate(string? locale = null, string? secret = null, string? user = null)
    {
        var body = new JsonObject { ["locale"] = locale, ["user"] = user is null ? null : new JsonObject { ["id"] = user } };
        return Remember(await Send(HttpMethod.Post, "tokens/generate", body.ToJsonString(), secret ?? ""));
    }

    public async Task<Answer> Resume(string conversation, string resumeKey)
    {
        var body = new JsonObject { ["conversationId"] = conversation, ["resumeKey"] = resumeKey };
        return Remember(await Send(HttpMethod.Post, "tokens/resume", body.ToJsonString(), ""));
    }

    public async Task<Answer> Refresh() => Remember(await Send(HttpMethod.Post, "tokens/refresh"));

    public async Task<Answer> Start(string body = """{"user":{"id":"r_stranger"}}""") => Remember(await Send(HttpMethod.Post, "conversations", body));

    public async Task<Answer> Reconnect(string watermark = "") =>
        Remember(await Send(HttpMethod.Get, $"conversations/{Conversation}?watermark={watermark}"));

    public Task<Answer> Post(string text, string? clientActivityId = null) => PostJson(Message(text, clientActivityId));

    public Task<Answer> PostJson(string json) => Send(HttpMethod.Post, $"conversations/{Conversation}/activities", json);

    public Task<Answer> Poll(string watermark = "") => Send(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");

    public async Task<JsonNode[]> Activities(string watermark = "") => [.. (await Poll(watermark)).Json["activities"]!.AsArray().Select(activity => activity!)];

    /// <summary>The whole talk as "role: text" lines.</summary>
    public async Task<string[]> Transcript() => [.. (await Activities()).Select(Line)];

    public Task<TestSocket> OpenStream() => TestSocket.Open(StreamUrl, origin);

    public static string Line(JsonNode activity) => $"{activity["from"]!["role"]}: {activity["text"]}";

    public static string Message(string text, string? clientActivityId = null) => new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["attachments"] = new JsonArray(),
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId, ["attachmentSizes"] = new JsonArray() },
        ["channelId"] = "webchat",
        ["from"] = new JsonObject { ["id"] = "r_stranger", ["name"] = "", ["role"] = "user" },
        ["locale"] = "en-US",
    }.ToJsonString();

    public Task<Answer> Send(HttpMethod method, string path, string? body = null, string? credential = null) =>
        Send(new HttpRequestMessage(method, Url(path)) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") }, credential);

    public async Task<Answer> Send(HttpRequestMessage request, string? credential = null)
    {
        credential ??= Token;
        if (credential.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (Agent.Length > 0) request.Headers.Add("x-ms-bot-agent", Agent);
        using var end = new CancellationTokenSource(patience ?? LongPatience);
        using var response = await Http.SendAsync(request, end.Token);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(end.Token), response.Headers);
    }

    public Uri Url(string path) => new(address, $"/v3/directline/{path}");

    private Answer Remember(Answer answer)
    {
        if (answer.Status >= 300) return answer;
        Token = (string?)answer.Json["token"] ?? Token;
        Conversation = (string?)answer.Json["conversationId"] ?? Conversation;
        ResumeKey = (string?)answer.Json["resumeKey"] ?? ResumeKey;
        StreamUrl = (string?)answer.Json["streamUrl"] ?? StreamUrl;
        return answer;
    }
}

public sealed record Answer(int Status, string Body, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? ErrorCode => (string?)Json["error"]!["code"];
}
