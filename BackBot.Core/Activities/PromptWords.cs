using System.Text;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>A prompt in plain words, for clients that show text alone. Buttons say themselves and are left out.</summary>
public static class PromptWords
{
    /// <summary>The lines to stand under the question; empty where there is nothing to add.</summary>
    public static string Of(Prompt prompt)
    {
        var lines = new StringBuilder();
        switch (prompt.Control)
        {
            case PromptControl.Checklist:
                int number = 0;
                foreach (var item in prompt.Items.OrNone()) Line(lines, $"{++number}) {item.Label}");
                break;
            case PromptControl.Scale:
                if (prompt.Low.Length > 0) Line(lines, $"0 = {prompt.Low}");
                if (prompt.High.Length > 0) Line(lines, $"10 = {prompt.High}");
                break;
            case PromptControl.Form:
                foreach (var group in prompt.Groups.OrNone())
                    Line(lines, $"{group.Label}: {string.Join(" / ", group.Choices.OrNone().Select(choice => choice.Label))}");
                break;
            default:
                break;
        }
        return lines.ToString();
    }

    private static void Line(StringBuilder lines, string line) => (lines.Length > 0 ? lines.Append('\n') : lines).Append(line);
}
