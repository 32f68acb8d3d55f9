using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BackBot.Conversation;

/// <summary>When a person can be reached, such as <c>Mon-Fri 08:00-17:00, Sat 09:00-12:00</c>, in the clinic's own time.</summary>
/// <remarks>Immutable. A stretch lies within one day; a clinic that is open over midnight lists two.</remarks>
public sealed class OpeningHours
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private OpeningHours(ImmutableArray<Stretch> stretches) => this.stretches = stretches;

    private readonly ImmutableArray<Stretch> stretches;

    private sealed record Stretch(DayOfWeek First, DayOfWeek Last, TimeOnly From, TimeOnly To)
    {
        public bool Has(DayOfWeek day) => First <= Last ? day >= First && day <= Last : day >= First || day <= Last;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out OpeningHours? hours)
    {
        var parts = (text ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadStretch).ToList();
        hours = parts.Count > 0 && parts.TrueForAll(part => part is not null) ? new OpeningHours([.. parts.OfType<Stretch>()]) : null;
        return hours is not null;
    }

    public bool IsOpen(DateTimeOffset now, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(now, zone);
        var time = TimeOnly.FromDateTime(there.DateTime);
        return stretches.Any(stretch => stretch.Has(there.DayOfWeek) && time >= stretch.From && time < stretch.To);
    }

    /// <summary>"Monday to Friday 08:00–17:00".</summary>
    /// <param name="culture">Whose names of days.</param>
    /// <param name="to">The word between two days, with its spaces.</param>
    public string InWords(CultureInfo culture, string to) => string.Join("; ", stretches.Select(stretch =>
    {
        string first = culture.DateTimeFormat.GetDayName(stretch.First);
        string days = stretch.First == stretch.Last ? first : first + to + culture.DateTimeFormat.GetDayName(stretch.Last);
        return string.Create(CultureInfo.InvariantCulture, $"{days} {stretch.From:HH\\:mm}–{stretch.To:HH\\:mm}");
    }));

    private static Stretch? ReadStretch(string text)
    {
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var days, var times]) return null;
        if (times.Split('-') is not [var from, var to] || !ReadTime(from, out var opens) || !ReadTime(to, out var closes) || closes <= opens) return null;
        int[] ends = [.. days.Split('-').Select(day => Array.FindIndex(Days, known => known.Equals(day, StringComparison.OrdinalIgnoreCase)))];
        return ends.Length is 1 or 2 && !ends.Contains(-1) ? new Stretch((DayOfWeek)ends[0], (DayOfWeek)ends[^1], opens, closes) : null;
    }

    private static bool ReadTime(string text, out TimeOnly time) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
