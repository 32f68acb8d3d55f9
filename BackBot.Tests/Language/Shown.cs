using System.Collections.Immutable;
using System.Globalization;
using BackBot.Language;

namespace BackBot.Tests.Language;

/// <summary>A reading as one line of a table: the value, "unsure", "declined", "ambiguous:a|b" or "?reason".</summary>
internal static class Shown
{
    public static string Of<T>(Recognition<T> recognition) => recognition switch
    {
        Recognition<T>.Value value => Text(value.Result),
        Recognition<T>.Unsure => "unsure",
        Recognition<T>.Declined => "declined",
        Recognition<T>.Ambiguous several => "ambiguous:" + string.Join('|', several.Candidates.Select(Text)),
        Recognition<T>.NotUnderstood not => "?" + not.Reason,
        _ => throw new InvalidOperationException("A sixth case of a recognition"),
    };

    public static string Of(Command? command) => command is null ? "-" : $"{command.Kind}:{command.Argument}";

    /// <summary>Age, pain and weeks; "_" for what was not said.</summary>
    public static string Of(VolunteeredNumbers found) => $"{Of(found.Age)} {Of(found.PainNow)} {Of(found.Episode)}".Replace("?not_said", "_");

    private static string Text<T>(T value) => value switch
    {
        ElapsedTime time => time.Weeks.ToString("0.##", CultureInfo.InvariantCulture) + (time.Approximate ? "~" : ""),
        ImmutableArray<string> ids => "[" + string.Join(',', ids) + "]",
        _ => $"{value}",
    };
}
