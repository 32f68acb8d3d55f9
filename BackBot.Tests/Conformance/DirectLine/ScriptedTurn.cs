using System.Globalization;
using BackBot.Conversation;

namespace BackBot.Tests.Conformance.DirectLine;

/// <summary>A talk that counts: a message run twice, or not at all, shows in every number after it.</summary>
public static class ScriptedTurn
{
    /// <summary>A message that the turn fails on, as a fault of the program would.</summary>
    public const string Fatal = "a message that breaks the turn";

    public static TurnResult Run(Session session, UserInput input, DateTimeOffset now)
    {
        if (input.IsJoin)
        {
            string greeting = session.Language == "es" ? "Hola" : "Hello";
            var start = new Prompt("consent", PromptControl.Buttons, [new PromptChoice("yes", "Start")], [], []);
            return new TurnResult(session with { Greeted = true }, [new Reply(greeting, start)]);
        }
        if (input.Text == Fatal) throw new InvalidOperationException($"Cannot handle '{input.Text}'.");
        int turn = session.Misses + 1;
        string said = input.Value is { } value ? $"{value.Question}={string.Join('+', value.Options)}" : input.Text;
        return new TurnResult(
            session with { Misses = turn },
            [new Reply(string.Create(CultureInfo.InvariantCulture, $"{turn}: {said}")), new Reply("What else?")]);
    }
}
