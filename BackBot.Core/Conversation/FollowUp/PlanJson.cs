using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using BackBot.Clinical.Plans;

namespace BackBot.Conversation.FollowUp;

/// <summary>A plan as it is stored, in a session and for its page: JSON that names no type of the program.</summary>
/// <remarks>Pure. Fields it does not know are passed over, and fields that are missing take their default.</remarks>
public static class PlanJson
{
    public static byte[] Write(KeptPlan plan)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(bytes);
        Write(json, plan);
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    /// <exception cref="UnreadableSessionException">The bytes are no plan.</exception>
    public static KeptPlan Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnreadableSessionException($"The stored plan cannot be read ({fault.GetType().Name}). Restore it from a backup, or delete it.");
        }
    }

    internal static void Write(Utf8JsonWriter json, string field, KeptPlan plan)
    {
        json.WritePropertyName(field);
        Write(json, plan);
    }

    internal static KeptPlan Read(JsonElement json) => new(
        new PlanGround(
            json.GetProperty("face").Named<PlanFace>(), json.GetProperty("first_step").GetInt32(), Set(json, "forbidden"), Set(json, "given"), Set(json, "means"), Set(json, "sore"),
            json.GetProperty("sessions").GetInt32(), json.GetProperty("sits").GetBoolean(), json.GetProperty("balance").GetBoolean(), json.Optional("likes")?.Text()),
        new PlanState(
            json.GetProperty("step").GetInt32(), json.GetProperty("pain").GetInt32(), json.GetProperty("flare").GetBoolean(), json.GetProperty("stopped").GetBoolean()),
        DateOnly.FromDayNumber(json.GetProperty("start").GetInt32()));

    private static void Write(Utf8JsonWriter json, KeptPlan plan)
    {
        var (ground, state) = (plan.Ground, plan.State);
        json.WriteStartObject();
        json.WriteString("face", ground.Face.ToString());
        json.WriteNumber("first_step", ground.Step);
        json.WriteTexts("forbidden", ground.Forbidden);
        json.WriteTexts("given", ground.Given);
        json.WriteTexts("means", ground.Means);
        json.WriteTexts("sore", ground.Sore);
        json.WriteNumber("sessions", ground.Sessions);
        json.WriteBoolean("sits", ground.Sits);
        json.WriteBoolean("balance", ground.Balance);
        if (ground.Likes is { } likes) json.WriteString("likes", likes);
        json.WriteNumber("step", state.Step);
        json.WriteNumber("pain", state.LastPain);
        json.WriteBoolean("flare", state.IsFlare);
        json.WriteBoolean("stopped", state.IsStopped);
        json.WriteNumber("start", plan.Start.DayNumber);
        json.WriteEndObject();
    }

    private static ImmutableSortedSet<string> Set(JsonElement json, string field) => json.Texts(field).ToImmutableSortedSet(StringComparer.Ordinal);
}
