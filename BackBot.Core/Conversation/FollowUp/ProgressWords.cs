using System.Globalization;
using System.Text;

namespace BackBot.Conversation.FollowUp;

/// <summary>How it went over time, a line for each time, for the person alone.</summary>
internal static class ProgressWords
{
    public static void Tell(Talk talk)
    {
        var text = new StringBuilder();
        Append(talk, text);
        talk.Say(text.Length == 0 ? new Reply(talk.Sentence("no_progress_yet")) : new Reply(text.ToString().Trim()));
    }

    public static void Append(Talk talk, StringBuilder text)
    {
        var course = talk.Session.Course;
        if (course.Goal is { } goal) text.Append('\n').Append(talk.Sentence("progress_goal", ("goal", goal))).Append('\n');
        if (course.Progress.IsEmpty) return;
        text.Append('\n').Append(talk.Sentence("progress_title")).Append('\n');
        foreach (var entry in course.Progress) text.Append("- ").Append(Line(talk, entry)).Append('\n');
    }

    private static string Line(Talk talk, ProgressEntry entry)
    {
        var parts = new List<string>();
        if (entry.Pain is { } pain) parts.Add(talk.Sentence("progress_pain", ("number", Whole(pain))));
        if (entry.Function is { } function) parts.Add(talk.Sentence("progress_function", ("number", Whole(function))));
        if (entry.Done is { } done && talk.Content.Interview.Find("done") is { } question && talk.Language.Of(question).Options.TryGetValue(done, out var option))
            parts.Add($"{talk.Language.Of(question).Label}: {option.Label}");
        return $"{talk.DateOf(entry.At)}: {string.Join(" · ", parts)}";
    }

    private static string Whole(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
