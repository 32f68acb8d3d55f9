using System.Globalization;
using System.Text.Json.Nodes;
using BackBot.Conversation;

namespace BackBot.Activities.AdaptiveCards;

/// <summary>The control of a prompt, as elements of a card. What its buttons post is what <c>docs/wire.md</c> names.</summary>
static class PromptElements
{
    /// <summary>On a phone more in a row would be too narrow for a thumb.</summary>
    private const int ScaleInARow = 6;

    private const int HighestOnScale = 10;

    /// <summary>Empty where typing is all there is: a way out such as "skip" then stays a suggested action.</summary>
    public static IEnumerable<JsonObject> Of(Prompt prompt) => prompt.Control switch
    {
        PromptControl.Buttons => Buttons(prompt),
        PromptControl.Checklist => Checklist(prompt),
        PromptControl.Scale => Scale(prompt),
        PromptControl.Form => Form(prompt),
        _ => [],
    };

    private static IEnumerable<JsonObject> Buttons(Prompt prompt) =>
        CardElements.Actions(prompt.Choices.OrNone().Select(choice => CardElements.Press(prompt.Question, choice.Option, choice.Label)));

    // One input a line, not one of many choices: the lines of a list stand too close for an unsteady finger.
    private static IEnumerable<JsonObject> Checklist(Prompt prompt) => [.. prompt.Items.OrNone().Select(Line), .. Sending(prompt)];

    private static IEnumerable<JsonObject> Form(Prompt prompt) => [.. prompt.Groups.OrNone().Select(Group), .. Sending(prompt)];

    // The ways out carry the ticks with them: "not sure" leaves what was ticked ticked, and "none" beside a tick is no "none".
    private static IEnumerable<JsonObject> Sending(Prompt prompt)
    {
        var send = CardElements.Submit(prompt.Submit, new JsonObject { ["question"] = prompt.Question });
        send["style"] = "positive";
        var ways = prompt.Choices.OrNone().Select(choice => CardElements.Submit(choice.Label, new JsonObject { ["question"] = prompt.Question, ["option"] = choice.Option }));
        return CardElements.Actions([send, .. ways]);
    }

    private static IEnumerable<JsonObject> Scale(Prompt prompt)
    {
        yield return CardElements.Text(EndOfScale("0", prompt.Low));
        foreach (int[] row in Enumerable.Range(0, HighestOnScale + 1).Chunk(ScaleInARow))
        {
            var numbers = row.Select(number => number.ToString(CultureInfo.InvariantCulture))
                .Select(number => CardElements.Column("1", [.. CardElements.Actions(CardElements.Press(prompt.Question, number, number))]));
            // Of the same width in every row.
            var rest = Enumerable.Range(0, ScaleInARow - row.Length).Select(_ => CardElements.Column("1"));
            yield return CardElements.Columns([.. numbers, .. rest], "small");
        }
        yield return CardElements.Text(EndOfScale("10", prompt.High));
        foreach (var ways in Buttons(prompt)) yield return ways;
    }

    private static JsonArray EndOfScale(string number, string words) => [CardElements.Run(number, isStrong: true), CardElements.Run($" = {words}")];

    private static JsonObject Line(PromptItem item) => new()
    {
        ["type"] = "Input.Toggle",
        ["id"] = InputValueReader.TickPrefix + item.Id,
        ["title"] = item.Label,
        ["value"] = item.Checked ? "true" : "false",
        ["wrap"] = true,
        ["spacing"] = "medium",
    };

    private static JsonObject Group(PromptGroup group) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = InputValueReader.AnswerPrefix + group.Question,
        ["label"] = group.Label,
        ["style"] = "compact",
        ["spacing"] = "medium",
        ["choices"] = new JsonArray([.. group.Choices.OrNone().Select(choice => new JsonObject { ["title"] = choice.Label, ["value"] = choice.Option })]),
    };
}
