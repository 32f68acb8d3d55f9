using System.Text.Json;

namespace BackBot.Channels.DirectLine;

/// <summary>The body with which a page comes back to its conversation.</summary>
sealed record ResumeRequest(string ConversationId, string ResumeKey)
{
    /// <summary>Null where either field is missing.</summary>
    public static ResumeRequest? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var root = document.RootElement;
            return root.GetProperty("conversationId").GetString() is { } id && root.GetProperty("resumeKey").GetString() is { } key
                ? new(id, key)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
