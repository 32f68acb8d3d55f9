using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackBot.Channels.DirectLine;

/// <summary>How the answers of Direct Line are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(PostAnswer))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
sealed partial class DirectLineJson : JsonSerializerContext;

/// <param name="ExpiresIn">Life of the token, in seconds.</param>
/// <param name="StreamUrl">Address of the socket, good for a minute; only where a conversation is started or taken up.</param>
/// <param name="ResumeKey">Only where a token is given out.</param>
sealed record ConversationAnswer(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null, string? ResumeKey = null);

sealed record PostAnswer(string Id);

sealed record SessionAnswer(string SessionId);

/// <param name="Activities">What a client can show to the person; only where the service cannot go on.</param>
sealed record ErrorAnswer(ErrorDetail Error, JsonElement? Activities = null);

sealed record ErrorDetail(string Code, string Message);
