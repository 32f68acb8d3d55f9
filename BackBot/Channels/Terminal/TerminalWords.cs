using BackBot.Activities;
using BackBot.Conversation;

namespace BackBot.Channels.Terminal;

/// <summary>A reply as lines of plain text: <c>bot: </c> before the first, choices below with a number where one can be typed.</summary>
public static class TerminalWords
{
    public static IEnumerable<string> Lines(Reply reply)
    {
        string words = string.Join('\n', new[] { reply.Card is null ? "" : CardWords.Of(reply.Card), reply.Text }.Where(part => part.Length > 0));
        string[] lines = words.Split('\n');
        yield return "bot: " + lines[0];
        foreach (string line in lines[1..]) yield return "  " + line;
        if (reply.Prompt is { } prompt)
            foreach (string line in Choices(prompt)) yield return "  " + line;
    }

    /// <summary>What a typed number means where the reader of the question cannot know: a way out below a list.</summary>
    public static InputValue? Press(Prompt? prompt, string typed)
    {
        if (prompt is null || !IsNumbered(prompt) || !int.TryParse(typed.Trim().TrimEnd(')', '.'), out int number)) return null;
        int at = number - 1 - prompt.Items.Length;
        return at >= 0 && at < prompt.Choices.Length
            ? new InputValue(prompt.Question, [prompt.Choices[at].Option], System.Collections.Immutable.ImmutableDictionary<string, string>.Empty, null)
            : null;
    }

    private static IEnumerable<string> Choices(Prompt prompt)
    {
        if (prompt.Control == PromptControl.Scale) yield return $"0 = {prompt.Low}, 10 = {prompt.High}";
        foreach (var group in prompt.Groups)
            yield return $"{group.Label} {string.Join(" / ", group.Choices.Select(choice => choice.Label))}";
        int number = 0;
        foreach (string label in prompt.Items.Select(ItemLabel).Concat(prompt.Choices.Select(choice => choice.Label)))
            yield return IsNumbered(prompt) ? $"{++number}) {label}" : $"- {label}";
    }

    private static string ItemLabel(PromptItem item) => item.Checked ? $"{item.Label} ✓" : item.Label;

    /// <summary>A number typed at "how long" or "how bad" is a number, not a place in a list.</summary>
    private static bool IsNumbered(Prompt prompt) =>
        prompt.Control is PromptControl.Checklist
        || (prompt.Control == PromptControl.Buttons && !prompt.Choices.Any(choice => char.IsAsciiDigit(choice.Option[0])));
}
