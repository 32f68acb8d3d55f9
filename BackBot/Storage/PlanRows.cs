using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackBot.Clinical.Plans;
using BackBot.Storage.Sealing;

namespace BackBot.Storage;

/// <summary>How a plan and its days lie in the database: the page cannot be found from it, and what was noted cannot be read.</summary>
static class PlanRows
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The name of a plan in the database. Its id, which opens the page, has 128 random bits and cannot be found from it.</summary>
    public static string Name(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    public static string Day(DoneDay day) => day.Day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>What was noted on a day, sealed.</summary>
    public static byte[] Close(DoneDay day, string name, IRowSeal seal) =>
        seal.Close(JsonSerializer.SerializeToUtf8Bytes(Noted.Of(day), PlanRowsJson.Default.Noted), name + Day(day), RowKind.Day);

    /// <exception cref="SealException">No known key opens it, or it was changed.</exception>
    public static DoneDay Open(string day, byte[] stored, string name, IRowSeal seal)
    {
        var noted = JsonSerializer.Deserialize(seal.Open(stored, name + day, RowKind.Day), PlanRowsJson.Default.Noted)!;
        return new DoneDay(DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture), [.. noted.Exercises], noted.Minutes, noted.PainBefore, noted.PainAfter);
    }
}

/// <summary>A day as JSON.</summary>
/// <param name="Minutes">Walked.</param>
/// <param name="PainBefore">0 to 10.</param>
sealed record Noted(string[] Exercises, int Minutes, int? PainBefore, int? PainAfter)
{
    public static Noted Of(DoneDay day) => new([.. day.Exercises], day.Minutes, day.PainBefore, day.PainAfter);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Noted))]
sealed partial class PlanRowsJson : System.Text.Json.Serialization.JsonSerializerContext;
