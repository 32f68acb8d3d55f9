using System.Buffers;
using System.Text.Json.Nodes;

namespace BackBot.Activities.AdaptiveCards;

/// <summary>The few elements that BackBot's cards are made of.</summary>
/// <remarks>
/// Running text stands in a RichTextBlock, never in a TextBlock: renderers read Markdown in a TextBlock, and what a patient wrote must
/// be shown as it was written. Headings are TextBlocks, because only those are headings for a screen reader.
/// </remarks>
static class CardElements
{
    /// <summary>By default a renderer leaves out what is more in one set.</summary>
    private const int MostActions = 5;

    /// <summary>What renderers take for Markdown in a TextBlock.</summary>
    private static readonly SearchValues<char> Markdown = SearchValues.Create(@"\`*_[]<>#~");

    public static JsonObject Heading(string text, string size) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = Escaped(text),
        ["style"] = "heading",
        ["size"] = size,
        ["weight"] = "bolder",
        ["wrap"] = true,
    };

    /// <summary>A paragraph.</summary>
    /// <param name="isSmall">For what stands below: sources and small print.</param>
    public static JsonObject Text(string text, bool isSmall = false, string spacing = "default") => Text([Run(text, isSmall)], spacing);

    public static JsonObject Text(JsonArray runs, string spacing = "default") => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = spacing,
        ["inlines"] = runs,
    };

    public static JsonObject Run(string text, bool isSmall = false, bool isStrong = false, bool isAside = false)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (isSmall) run["size"] = "small";
        if (isStrong) run["weight"] = "bolder";
        if (isAside) run["italic"] = true;
        return run;
    }

    public static JsonObject Container(JsonArray items, string? style = null)
    {
        var container = new JsonObject { ["type"] = "Container", ["spacing"] = "medium", ["items"] = items };
        if (style is null) return container;
        container["style"] = style;
        container["bleed"] = true;
        return container;
    }

    public static JsonObject Column(string width, params JsonNode[] items) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["verticalContentAlignment"] = "center",
        ["items"] = new JsonArray(items),
    };

    public static JsonObject Columns(IEnumerable<JsonObject> columns, string spacing = "default") => new()
    {
        ["type"] = "ColumnSet",
        ["spacing"] = spacing,
        ["columns"] = new JsonArray([.. columns]),
    };

    /// <summary>Buttons below each other, in as many sets as it takes.</summary>
    public static IEnumerable<JsonObject> Actions(params IEnumerable<JsonObject> actions) => actions.Chunk(MostActions).Select((some, at) => new JsonObject
    {
        ["type"] = "ActionSet",
        ["spacing"] = at == 0 ? "medium" : "default",
        ["actions"] = new JsonArray([.. some]),
    });

    public static JsonObject Open(string title, string url) => new()
    {
        ["type"] = "Action.OpenUrl",
        ["title"] = title,
        ["url"] = url,
    };

    /// <summary>A button that posts a meaning, with whatever is chosen on the card.</summary>
    public static JsonObject Submit(string title, JsonObject meaning) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = meaning,
    };

    /// <summary>A button of one meaning, which a client also shows as said.</summary>
    /// <remarks>
    /// Web Chat posts a submitted card without showing anything of it; an action wrapped as one of its own it shows. Other clients post
    /// the whole, and find the meaning at its top.
    /// </remarks>
    public static JsonObject Press(string question, string option, string label) => Wrapped(
        label, label, new JsonObject { ["question"] = question, ["option"] = option });

    /// <summary>A button whose title alone would not say what it is about.</summary>
    /// <param name="said">What the person says by it.</param>
    public static JsonObject Wrapped(string title, string said, JsonObject meaning)
    {
        var action = new JsonObject { ["type"] = "messageBack", ["title"] = title, ["text"] = said, ["displayText"] = said, ["value"] = meaning.DeepClone() };
        meaning["__isBotFrameworkCardAction"] = true;
        meaning["cardAction"] = action;
        return Submit(title, meaning);
    }

    private static string Escaped(string text) =>
        !text.AsSpan().ContainsAny(Markdown) ? text : string.Concat(text.Select(letter => Markdown.Contains(letter) ? $@"\{letter}" : letter.ToString()));
}
