using System.Globalization;

namespace BackBot.Tests.Transcripts;

/// <summary>One line of a transcript that does something: says, ticks, waits, or asserts.</summary>
/// <param name="Word"><c>user</c>, <c>tick</c>, <c>press</c>, <c>wait</c>, <c>did</c>, <c>grade</c> or <c>answers</c>; <c>join</c> before the first message.</param>
public sealed record Step(string Word, string Text, int Line);

/// <summary>
/// A whole conversation as a text file that a clinician can read. What the bot said is in the file too, and is
/// compared as text: see <see cref="TranscriptRun"/>.
/// </summary>
/// <param name="HasAdvice">False for <c>advice: off</c> in the header: the kill switch.</param>
public sealed record Transcript(string Story, string Language, DateTimeOffset Start, string Header, IReadOnlyList<Step> Steps, bool HasAdvice = true)
{
    private static readonly string[] Words = ["user", "tick", "press", "wait", "did", "grade", "answers"];

    /// <exception cref="FormatException">A line is of no known form.</exception>
    public static Transcript Parse(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines.Length < 3 || !lines[0].StartsWith("# ", StringComparison.Ordinal)) throw new FormatException("1: the first line tells the story, after '# '");
        var header = lines[1].Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(field => field.Split(':', 2, StringSplitOptions.TrimEntries)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var start = DateTimeOffset.Parse(header["now"] + "Z", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var steps = new List<Step>();
        for (int at = 2; at < lines.Length; at++)
        {
            string line = lines[at];
            if (line.Length == 0 || line[0] is ' ' or '#') continue;
            string word = line[..Math.Max(0, line.IndexOf(':', StringComparison.Ordinal))];
            // A bot line before anything was said: the conversation was opened, and the bot greets.
            if (word == "bot" && steps.Count == 0) steps.Add(new Step("join", "", at + 1));
            if (word == "bot") continue;
            if (!Words.Contains(word)) throw new FormatException($"{at + 1}: '{line}' begins with none of: bot, {string.Join(", ", Words)}");
            steps.Add(new Step(word, line[(word.Length + 1)..].Trim(), at + 1));
        }
        return new Transcript(lines[0][2..], header["lang"], start, lines[1], steps, header.GetValueOrDefault("advice") != "off");
    }
}
