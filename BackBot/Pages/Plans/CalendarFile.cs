using System.Globalization;
using System.Text;

namespace BackBot.Pages.Plans;

/// <summary>Writes a calendar file (RFC 5545) entry by entry. Lines are folded at 75 bytes, and no letter is cut.</summary>
sealed class CalendarFile
{
    private const int LongestLine = 73;

    private readonly StringBuilder text = new();

    public CalendarFile(string title)
    {
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//BackBot//Plan//EN");
        Line($"X-WR-CALNAME:{Escape(title)}");
        // Those who subscribe see a change the next day.
        Line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        Line("X-PUBLISHED-TTL:P1D");
    }

    public void Begin(string name, DateTimeOffset now)
    {
        Line("BEGIN:VEVENT");
        Line($"UID:{name}@backbot");
        Line($"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
    }

    /// <summary>When it is: the whole day, or from a time of the reader's own clock on.</summary>
    public void At(DateOnly day, TimeOnly? at, int minutes)
    {
        if (at is not { } time)
        {
            Line($"DTSTART;VALUE=DATE:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            return;
        }
        // Without a zone it is the same hour on the wall wherever the reader is.
        Line($"DTSTART:{day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}");
        Line($"DURATION:PT{minutes.ToString(CultureInfo.InvariantCulture)}M");
    }

    public void End(bool hasAlarm)
    {
        Line("TRANSP:TRANSPARENT");
        if (hasAlarm)
        {
            Line("BEGIN:VALARM");
            Line("ACTION:DISPLAY");
            Line("TRIGGER:PT0S");
            Line("DESCRIPTION:BackBot");
            Line("END:VALARM");
        }
        Line("END:VEVENT");
    }

    public string Text()
    {
        Line("END:VCALENDAR");
        return text.ToString();
    }

    public static string Escape(string plain) => plain.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Long lines go on after a line break and a space.</summary>
    public void Line(string line)
    {
        int bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }
            text.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
