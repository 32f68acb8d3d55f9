using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Activities;

public sealed class ActivityRendererTests
{
    private static readonly ActivityPlace Place = new("CONV", 4, new DateTimeOffset(2026, 3, 2, 9, 0, 0, 4, TimeSpan.Zero));

    private static readonly Prompt Checklist = new(
        "check_nerves",
        PromptControl.Checklist,
        [new("none", "None of these"), new("unsure", "Not sure")],
        [new("ce_saddle", "Numb or odd feeling between your legs"), new("ce_bladder", "Trouble peeing", Checked: true)],
        [],
        Submit: "Send");

    [Fact]
    public void Render_Checklist_IsTheActivityOfTheWireDocument() => Same(
        """
        {
          "type": "message", "id": "CONV|0000004", "timestamp": "2026-03-02T09:00:00.004Z", "channelId": "directline",
          "from": { "id": "backbot", "name": "BackBot", "role": "bot" }, "conversation": { "id": "CONV" },
          "replyToId": "CONV|0000003", "locale": "en", "textFormat": "plain", "inputHint": "expectingInput",
          "text": "Is any of this new or different for you?\n1) Numb or odd feeling between your legs\n2) Trouble peeing",
          "suggestedActions": { "actions": [
            { "type": "messageBack", "title": "None of these", "text": "None of these", "displayText": "None of these",
              "value": { "question": "check_nerves", "option": "none" } },
            { "type": "messageBack", "title": "Not sure", "text": "Not sure", "displayText": "Not sure",
              "value": { "question": "check_nerves", "option": "unsure" } } ] },
          "channelData": { "backbot": {
            "text": "Is any of this new or different for you?",
            "prompt": { "question": "check_nerves", "control": "checklist",
              "items": [ { "id": "ce_saddle", "label": "Numb or odd feeling between your legs", "checked": false },
                         { "id": "ce_bladder", "label": "Trouble peeing", "checked": true } ],
              "choices": [ { "option": "none", "label": "None of these" }, { "option": "unsure", "label": "Not sure" } ],
              "groups": [], "low": "", "high": "", "submit": "Send" } } }
        }
        """,
        Json(new Reply("Is any of this new or different for you?", Checklist), "CONV|0000003"));

    [Fact]
    public void Render_TextAlone_LeavesOutWhatThereIsNot() => Same(
        """
        {
          "type": "message", "id": "CONV|0000004", "timestamp": "2026-03-02T09:00:00.004Z", "channelId": "directline",
          "from": { "id": "backbot", "name": "BackBot", "role": "bot" }, "conversation": { "id": "CONV" },
          "locale": "en", "textFormat": "plain", "inputHint": "acceptingInput", "text": "Lo siento, eso cansa. ¿Qué más?",
          "channelData": { "backbot": { "text": "Lo siento, eso cansa. ¿Qué más?" } }
        }
        """,
        Json(new Reply("Lo siento, eso cansa. ¿Qué más?"), null));

    [Theory]
    [InlineData(PromptControl.Text, "text", "How bad?")]
    [InlineData(PromptControl.Buttons, "buttons", "How bad?")]
    [InlineData(PromptControl.Scale, "scale", "How bad?\n0 = no pain\n10 = the worst")]
    [InlineData(PromptControl.Form, "form", "How bad?\nFitness: Low / High")]
    public void Render_Prompt_IsNamedAndSaidInWords(PromptControl control, string name, string text)
    {
        var prompt = new Prompt("pain", control, [], [], [new("fitness", "Fitness", [new("low", "Low"), new("high", "High")])], "no pain", "the worst");

        var activity = Json(new Reply("How bad?", prompt), null);

        Assert.Equal(name, (string?)activity["channelData"]!["backbot"]!["prompt"]!["control"]);
        Assert.Equal(text, (string?)activity["text"]);
        Assert.Null(activity["suggestedActions"]);
    }

    public static TheoryData<Card, string, string> Cards => new()
    {
        {
            new Card.Disposition(Grade.SameDay, "See a doctor today", ["Go now."], [new("Call 911", "tel:911"), new("Map", "https://x.example")]),
            """{"kind":"disposition","grade":"same_day","title":"See a doctor today","paragraphs":["Go now."],"actions":[{"title":"Call 911","url":"tel:911"},{"title":"Map","url":"https://x.example"}]}""",
            "See a doctor today\nGo now.\nCall 911\nMap: https://x.example"
        },
        {
            new Card.Advice("What helps", [new("Today", [new("Walk.", "You sit a lot.", "NICE 2020", "strong", "https://n.example"), new("Rest less.", "", "", "", "")])], ["Not a diagnosis."]),
            """{"kind":"advice","title":"What helps","sections":[{"title":"Today","items":[{"text":"Walk.","because":"You sit a lot.","source":"NICE 2020","strength":"strong","url":"https://n.example"},{"text":"Rest less.","because":"","source":"","strength":"","url":""}]}],"footnotes":["Not a diagnosis."]}""",
            "What helps\nToday\n• Walk. You sit a lot. (NICE 2020, strong)\n• Rest less.\nNot a diagnosis."
        },
        {
            new Card.Review("Check your answers", [new("age", "Age", "67")], "Change"),
            """{"kind":"review","title":"Check your answers","lines":[{"question":"age","label":"Age","answer":"67"}],"change":"Change"}""",
            "Check your answers\nAge: 67"
        },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Render_Card_HasTheFieldsOfItsKindAndIsSaidInWords(Card card, string json, string words)
    {
        var activity = Json(new Reply("", Card: card), null);

        Same(json, activity["channelData"]!["backbot"]!["card"]!);
        Assert.Equal(words, (string?)activity["text"]);
    }

    [Theory]
    [InlineData("", "Check your answers\nAge: 67", null)]
    [InlineData("Is this right?", "Check your answers\nAge: 67\nIs this right?", "Is this right?")]
    public void Render_CardWithText_SaysItOnceForEveryClient(string text, string words, string? besideTheCard)
    {
        var activity = Json(new Reply(text, Card: new Card.Review("Check your answers", [new("age", "Age", "67")], "Change")), null);

        Assert.Equal(words, (string?)activity["text"]);
        Assert.Equal(besideTheCard ?? "", (string?)activity["channelData"]!["backbot"]!["text"]);
    }

    [Fact]
    public void Render_ArraysNobodyFilled_AreEmptyLists()
    {
        var prompt = new Prompt("q", PromptControl.Form, default, default, [new("g", "G", default)]);

        var activity = Json(new Reply("x", prompt, new Card.Disposition(Grade.Maintain, "t", default, default)), null);

        var backbot = activity["channelData"]!["backbot"]!;
        Assert.Equal("[]", backbot["prompt"]!["items"]!.ToJsonString());
        Assert.Equal("[]", backbot["card"]!["paragraphs"]!.ToJsonString());
    }

    private static JsonNode Json(Reply reply, string? replyToId)
    {
        ImmutableArray<Activity> activities = [ActivityRenderer.Render(reply, Place, "en", replyToId)];
        return JsonNode.Parse(ActivityJson.Write(activities))![0]!;
    }

    private static void Same(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"Expected {JsonNode.Parse(expected)}\nbut was {actual}");
}
