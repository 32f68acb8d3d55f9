using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using BackBot.Conversation.FollowUp;

namespace BackBot.Conversation;

/// <summary>A session as it is stored: closed, versioned JSON that names no type of the program.</summary>
/// <remarks>
/// Pure and stateless. Fields it does not know are passed over, and fields that are missing take their default, so
/// that an older session can be read by newer code. A new field of <see cref="Session"/> gets one line in
/// <c>Write</c> and one in <c>Read</c>.
/// </remarks>
public static class SessionJson
{
    /// <summary>Writes a session in UTF-8.</summary>
    public static byte[] Write(Session session)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteNumber("format", Session.CurrentFormat);
        json.WriteString("conversationId", session.ConversationId);
        json.WriteString("language", session.Language);
        json.WriteString("startedAt", session.StartedAt);
        AnswersJson.Write(json, "answers", session.Answers);
        json.WriteTexts("trail", session.Trail);
        json.WriteList("heard", session.Heard, WriteHeard);
        json.WriteList("contrary", session.Contrary, WriteContrary);
        SubjectJson.Write(json, "subject", session.Subject);
        if (session.Proposed is { } proposed) WriteProposed(json, proposed);
        json.WriteNumber("misses", session.Misses);
        if (session.Reopened is not null) json.WriteString("reopened", session.Reopened);
        if (session.Before is { } before) AnswersJson.Write(json, "before", before);
        if (session.Side is not null) json.WriteString("side", session.Side);
        CourseJson.Write(json, "course", session.Course);
        json.WriteBoolean("greeted", session.Greeted);
        if (session.Held is { } held) WriteHeld(json, held);
        if (session.Told is not null) json.WriteString("told", session.Told);
        json.WriteTexts("offered", session.Offered);
        json.WriteTexts("said", session.Said);
        if (session.Poll is not null) json.WriteString("poll", session.Poll);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a session.</summary>
    /// <exception cref="UnreadableSessionException">The bytes are no session, or one of a newer version of BackBot.</exception>
    public static Session Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement);
        }
        // What the reading of a foreign or damaged document can throw, and nothing else.
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnreadableSessionException($"The stored session cannot be read ({fault.GetType().Name}). Restore it from a backup, or erase this conversation.");
        }
    }

    private static Session Read(JsonElement json)
    {
        int format = json.GetProperty("format").GetInt32();
        if (format is < 1 or > Session.CurrentFormat)
        {
            throw new UnreadableSessionException(
                $"The stored session has format {format}; this BackBot reads up to {Session.CurrentFormat}. Start the newer BackBot that wrote it.");
        }
        return new Session
        {
            ConversationId = json.GetProperty("conversationId").Text(),
            Language = json.GetProperty("language").Text(),
            StartedAt = json.GetProperty("startedAt").GetDateTimeOffset(),
            Answers = AnswersJson.Read(json, "answers"),
            Trail = json.Texts("trail").ToImmutableList(),
            Heard = json.List("heard").Select(ReadHeard).ToImmutableList(),
            Contrary = json.List("contrary").Select(ReadContrary).ToImmutableList(),
            Subject = SubjectJson.Read(json, "subject"),
            Proposed = json.Optional("proposed") is { } proposed ? ReadProposed(proposed) : null,
            Misses = json.Optional("misses")?.GetInt32() ?? 0,
            Reopened = json.Optional("reopened")?.Text(),
            Before = json.Optional("before") is null ? null : AnswersJson.Read(json, "before"),
            Side = json.Optional("side")?.Text(),
            Course = CourseJson.Read(json, "course"),
            Greeted = json.Optional("greeted")?.GetBoolean() ?? false,
            Held = json.Optional("held") is { } held ? ReadHeld(held) : null,
            Told = json.Optional("told")?.Text(),
            Offered = json.Texts("offered").ToImmutableList(),
            Said = json.Texts("said").ToImmutableSortedSet(StringComparer.Ordinal),
            Poll = json.Optional("poll")?.Text(),
        };
    }

    private static void WriteHeard(Utf8JsonWriter json, HeardFlag heard)
    {
        json.WriteStartObject();
        json.WriteString("concept", heard.Concept);
        json.WriteString("flag", heard.Flag);
        json.WriteString("words", heard.Words);
        json.WriteString("outcome", heard.Outcome.ToString());
        json.WriteEndObject();
    }

    private static HeardFlag ReadHeard(JsonElement json) =>
        new(
        json.GetProperty("concept").Text(), json.GetProperty("flag").Text(), json.GetProperty("words").Text(), json.GetProperty("outcome").Named<HeardOutcome>());

    private static void WriteContrary(Utf8JsonWriter json, ContraryWords contrary)
    {
        json.WriteStartObject();
        json.WriteString("question", contrary.Question);
        json.WriteString("option", contrary.Option);
        json.WriteString("words", contrary.Words);
        json.WriteEndObject();
    }

    private static ContraryWords ReadContrary(JsonElement json) =>
        new(json.GetProperty("question").Text(), json.GetProperty("option").Text(), json.GetProperty("words").Text());

    private static void WriteProposed(Utf8JsonWriter json, Proposal proposed)
    {
        json.WriteStartObject("proposed");
        SubjectJson.Write(json, "subject", proposed.Subject);
        json.WriteList("signs", proposed.Signs, WriteHeard);
        json.WriteString("text", proposed.Text);
        json.WriteString("at", proposed.At);
        json.WriteEndObject();
    }

    private static Proposal ReadProposed(JsonElement json) => new(
        SubjectJson.Read(json, "subject"), json.List("signs").Select(ReadHeard).ToImmutableList(), json.GetProperty("text").Text(), json.GetProperty("at").GetDateTimeOffset());

    private static void WriteHeld(Utf8JsonWriter json, HeldText held)
    {
        json.WriteStartObject("held");
        json.WriteString("text", held.Text);
        json.WriteString("at", held.At);
        json.WriteEndObject();
    }

    private static HeldText ReadHeld(JsonElement json) => new(json.GetProperty("text").Text(), json.GetProperty("at").GetDateTimeOffset());
}
