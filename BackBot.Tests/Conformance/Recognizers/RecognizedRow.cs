using System.Globalization;
using BackBot.Benchmarks.Conformance;

namespace BackBot.Tests.Conformance.Recognizers;

/// <summary>A line of <c>Data/recognized/LANG.txt</c>: our own specifications, apart from the public ones.</summary>
sealed record RecognizedRow(Spec Spec, string Wanted)
{
    public static IEnumerable<RecognizedRow> All(string language)
    {
        var today = DateTime.UnixEpoch;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "recognized", language + ".txt")))
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal)) today = DateTime.Parse(line[2..], CultureInfo.InvariantCulture);
            if (line.Split(" | ", 3) is [var model, var text, var wanted])
                yield return new RecognizedRow(new Spec((language == "es" ? "Spanish/" : "English/") + model, text, today, []), wanted);
        }
    }

    /// <summary>What BackBot finds, written as a line has it.</summary>
    public string Found => Answers.To(Spec) is { IsEmpty: false } found ? string.Join(" ; ", found.Select(Shown)) : "-";

    private static string Shown(SpecResult found) =>
        $"{found.Text}={found.Type.Replace("datetimeV2.", "", StringComparison.Ordinal)}:{string.Join(" / ", found.Values)}";
}
