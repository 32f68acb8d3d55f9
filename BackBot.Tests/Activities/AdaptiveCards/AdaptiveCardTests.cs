using System.Text.Json.Nodes;
using BackBot.Activities;
using BackBot.Activities.AdaptiveCards;
using BackBot.Conversation;

namespace BackBot.Tests.Activities.AdaptiveCards;

public sealed class AdaptiveCardTests
{
    [Fact]
    public void Of_Checklist_IsALineForEachItemAndTheWaysOut()
    {
        var prompt = new Prompt(
            "check_now", PromptControl.Checklist, [new("none", "None of these")], [new("ce_saddle", "Numb"), new("chest", "Chest pain", Checked: true)], [], Submit: "Send");

        var card = Of("Is any of this so?", prompt)!;

        Same(
            """
            [
              { "type": "Input.Toggle", "id": "ticks.ce_saddle", "title": "Numb", "value": "false", "wrap": true, "spacing": "medium" },
              { "type": "Input.Toggle", "id": "ticks.chest", "title": "Chest pain", "value": "true", "wrap": true, "spacing": "medium" },
              { "type": "ActionSet", "spacing": "medium", "actions": [
                { "type": "Action.Submit", "title": "Send", "data": { "question": "check_now" }, "style": "positive" },
                { "type": "Action.Submit", "title": "None of these", "data": { "question": "check_now", "option": "none" } } ] }
            ]
            """,
            card["body"]!);
        Assert.Equal(("AdaptiveCard", "1.5", "Is any of this so?"), ((string?)card["type"], (string?)card["version"], (string?)card["speak"]));
    }

    [Fact]
    public void Of_Buttons_ArePressedAsSomethingSaid()
    {
        var card = Of("Ready?", new Prompt("consent", PromptControl.Buttons, [new("yes", "Yes, let's start")], [], []))!;

        Same(
            """
            { "question": "consent", "option": "yes", "__isBotFrameworkCardAction": true,
              "cardAction": { "type": "messageBack", "title": "Yes, let's start", "text": "Yes, let's start", "displayText": "Yes, let's start",
                              "value": { "question": "consent", "option": "yes" } } }
            """,
            card["body"]![0]!["actions"]![0]!["data"]!);
    }

    [Fact]
    public void Of_Scale_HasElevenNumbersInRowsOfOneWidth()
    {
        var card = Of("How bad?", new Prompt("pain_0_10", PromptControl.Scale, [], [], [], "no pain", "the worst"))!;

        var rows = card["body"]!.AsArray().Where(element => (string?)element!["type"] == "ColumnSet").Select(row => row!["columns"]!.AsArray()).ToList();
        Assert.Equal([6, 6], rows.Select(row => row.Count));
        var numbers = rows.SelectMany(row => row).SelectMany(column => column!["items"]!.AsArray()).Select(item => item!["actions"]![0]!);
        Assert.Equal(Enumerable.Range(0, 11).Select(number => $"{number}"), numbers.Select(number => (string?)number["data"]!["option"]));
    }

    /// <summary>A renderer leaves out what is more than five in one set.</summary>
    [Fact]
    public void Of_ManyButtons_StandInSetsOfFive()
    {
        var card = Of("Which?", new Prompt("cause", PromptControl.Buttons, [.. Enumerable.Range(1, 7).Select(i => new PromptChoice($"o{i}", $"Option {i}"))], [], []))!;

        Assert.Equal([5, 2], card["body"]!.AsArray().Select(set => set!["actions"]!.AsArray().Count));
    }

    [Theory]
    [InlineData(PromptControl.Text)]
    [InlineData(PromptControl.Buttons)]
    public void Of_NothingToPress_IsNoCard(PromptControl control) => Assert.Null(Of("Tell me.", new Prompt("opening", control, [], [], [])));

    [Fact]
    public void Of_CardWithText_ShowsTheTextBelow()
    {
        var message = new BackBotMessage("Is this right?", null, CardData.Of(new Card.Review("Check *your* answers", [new("age", "Age", "67 _or so_")], "Change")));

        var body = AdaptiveCard.Of(message, "words")!["body"]!.AsArray();

        // A heading is read as Markdown, and running text is not.
        Assert.Equal(@"Check \*your\* answers", (string?)body[0]!["text"]);
        Assert.Equal("67 _or so_", (string?)body[1]!["columns"]![0]!["items"]![1]!["inlines"]![0]!["text"]);
        Assert.Equal("Change: Age", (string?)body[1]!["columns"]![1]!["items"]![0]!["actions"]![0]!["tooltip"]);
        Assert.Equal("Is this right?", (string?)body[^1]!["inlines"]![0]!["text"]);
    }

    private static JsonObject? Of(string text, Prompt prompt) => AdaptiveCard.Of(new BackBotMessage(text, prompt, null), text);

    private static void Same(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"Expected {JsonNode.Parse(expected)}\nbut was {actual}");
}
