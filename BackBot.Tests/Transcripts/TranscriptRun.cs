using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Clinical.Plans;
using BackBot.Conversation;

namespace BackBot.Tests.Transcripts;

/// <summary>
/// Plays what the person says in a transcript and writes the whole transcript anew, with what the bot says now. The
/// test compares the two texts, so the whole batch of every turn is asserted and nothing extra can slip in.
/// </summary>
public sealed partial class TranscriptRun(RunTurn turn)
{
    public string Write(Transcript transcript)
    {
        var text = new StringBuilder().Append("# ").Append(transcript.Story).Append('\n').Append(transcript.Header).Append('\n');
        var session = Session.New("transcript", transcript.Language, transcript.Start);
        var now = transcript.Start;
        var replies = ImmutableArray<Reply>.Empty;
        Grade? told = null;
        var noted = ImmutableArray<DoneDay>.Empty;
        foreach (var step in transcript.Steps)
        {
            if (step.Word == "wait") now += Wait(step);
            string value = step.Word switch
            {
                "grade" => told?.Name() ?? "none",
                "answers" => AnswersNow(session, step),
                _ => step.Text,
            };
            if (step.Word != "join") text.Append(CultureInfo.InvariantCulture, $"{step.Word}: {value}").Append('\n');
            if (step.Word == "did") noted = Did(step, DateOnly.FromDateTime(now.UtcDateTime), noted);
            if (InputOf(step, replies) is not { } input) continue;
            (session, replies, _) = turn(session, input with { FreshId = PlanId, Noted = session.Course.Plan is null ? null : noted }, now);
            // The page of another plan would have nothing noted yet.
            if (session.Course.Plan is null) noted = [];
            told = replies.Select(reply => reply.Card).OfType<Card.Disposition>().LastOrDefault()?.Grade ?? told;
            foreach (string line in replies.SelectMany(Lines)) text.Append(ContentVersion().Replace(line, "VERSION")).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Stands for the id that is drawn for a plan.</summary>
    private const string PlanId = "ID";

    // It changes with every word of the content, and says nothing of the talk.
    [GeneratedRegex("\\b[0-9a-f]{12}\\b")]
    private static partial Regex ContentVersion();

    /// <summary>A reply as it stands in a transcript.</summary>
    public static IEnumerable<string> Lines(Reply reply)
    {
        string words = string.Join('\n', new[] { reply.Card is null ? "" : CardWords.Of(reply.Card), reply.Text }.Where(part => part.Length > 0));
        string[] lines = words.Split('\n');
        yield return "bot: " + lines[0];
        foreach (string line in lines[1..]) yield return "  " + line;
        if (reply.Prompt is not { } prompt) yield break;
        if (prompt.Control == PromptControl.Scale) yield return $"  [0 {prompt.Low} – 10 {prompt.High}]";
        foreach (var item in prompt.Items) yield return $"  [{(item.Checked ? "x" : " ")}] {item.Label}";
        foreach (var group in prompt.Groups) yield return $"  {group.Label} [{string.Join(" | ", group.Choices.Select(choice => choice.Label))}]";
        if (prompt.Choices.Length > 0) yield return $"  [{string.Join(" | ", prompt.Choices.Select(choice => choice.Label))}]";
    }

    /// <summary>"5 days, pain 4 to 3": what the person noted on the page of the plan, a day each up to yesterday.</summary>
    private static ImmutableArray<DoneDay> Did(Step step, DateOnly today, ImmutableArray<DoneDay> before)
    {
        var said = DidWords().Match(step.Text);
        if (!said.Success) throw new FormatException($"{step.Line}: did takes '5 days, pain 4 to 3'");
        int Number(int group) => int.Parse(said.Groups[group].Value, CultureInfo.InvariantCulture);
        var days = Enumerable.Range(1, Number(1)).Select(back => new DoneDay(today.AddDays(-back), ["walking"], 10, Number(2), Number(3)));
        return [.. before.Concat(days).GroupBy(day => day.Day).Select(same => same.Last()).OrderBy(day => day.Day)];
    }

    [GeneratedRegex(@"^(\d+) days?, pain (\d+) to (\d+)$")]
    private static partial Regex DidWords();

    private static UserInput? InputOf(Step step, ImmutableArray<Reply> replies)
    {
        var prompt = replies.Select(reply => reply.Prompt).LastOrDefault(prompt => prompt is not null);
        return step.Word switch
        {
            "join" => UserInput.Join,
            "user" => new UserInput(step.Text),
            "tick" => Tick(step, prompt),
            "press" => Press(step, prompt),
            _ => null,
        };
    }

    private static UserInput Tick(Step step, Prompt? prompt)
    {
        if (prompt?.Control != PromptControl.Checklist) throw new FormatException($"{step.Line}: no checklist is open");
        var ids = step.Text.Split(',', StringSplitOptions.TrimEntries).Select(name =>
            prompt.Items.FirstOrDefault(item => item.Id == name || item.Label.Contains(name, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new FormatException($"{step.Line}: the checklist has no line '{name}'"));
        return new UserInput(step.Text, Value(prompt.Question, [.. ids]));
    }

    private static UserInput Press(Step step, Prompt? prompt)
    {
        var choice = prompt?.Choices.FirstOrDefault(choice => choice.Label == step.Text)
            ?? throw new FormatException($"{step.Line}: there is no button '{step.Text}'");
        return new UserInput(choice.Label, Value(prompt.Question, [choice.Option]));
    }

    private static InputValue Value(string question, ImmutableArray<string> options) =>
        new(question, options, ImmutableDictionary<string, string>.Empty, null);

    private static TimeSpan Wait(Step step)
    {
        double number = double.Parse(step.Text[..^1], CultureInfo.InvariantCulture);
        return step.Text[^1] switch
        {
            'd' => TimeSpan.FromDays(number),
            'h' => TimeSpan.FromHours(number),
            'm' => TimeSpan.FromMinutes(number),
            _ => throw new FormatException($"{step.Line}: wait takes a number with d, h or m"),
        };
    }

    /// <summary>The same questions with what the session holds now.</summary>
    private static string AnswersNow(Session session, Step step) => string.Join(", ", step.Text.Split(',', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split('=')[0]).Select(question => $"{question}={Words(session.Effective()[question])}"));

    private static string Words(Answer? answer) => answer switch
    {
        null => "open",
        Answer.Options options => string.Join('+', options.Chosen),
        Answer.Number number => number.Value.ToString("0.##", CultureInfo.InvariantCulture),
        Answer.Words words => words.Text,
        Answer.DontKnow => "unsure",
        Answer.Declined => "prefer_not",
        _ => "skipped",
    };
}
