using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>A visitor with a mouse in Web Chat: presses and ticks what is shown, found by the words on it.</summary>
public sealed class WebChatHand(WebChatPage chat, JsonNode prompt) : IHand
{
    public Task OpenChat() => Task.CompletedTask;

    public Task Choose(string option)
    {
        string label = LabelOf(prompt["choices"]!.AsArray().Single(choice => (string?)choice!["option"] == option)!);
        return (string?)prompt["control"] == "text" ? chat.SuggestedAction(label).First.ClickAsync() : Press(label);
    }

    public async Task Tick(IReadOnlyList<string> items)
    {
        foreach (string item in items)
        {
            string label = LabelOf(prompt["items"]!.AsArray().Single(line => (string?)line!["id"] == item)!);
            await chat.LastCard.GetByRole(AriaRole.Checkbox, new() { Name = label, Exact = true }).CheckAsync();
        }
        await Press((string)prompt["submit"]!);
    }

    public Task Rate(int value) => Press(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public async Task Fill(IReadOnlyList<(string Question, string Option)> answers)
    {
        foreach (var (question, option) in answers)
        {
            var groups = prompt["groups"]!.AsArray();
            int at = groups.ToList().FindIndex(group => (string?)group!["question"] == question);
            string label = LabelOf(groups[at]!["choices"]!.AsArray().Single(choice => (string?)choice!["option"] == option)!);
            await chat.LastCard.GetByRole(AriaRole.Combobox, new() { Name = LabelOf(groups[at]!) }).SelectOptionAsync(new SelectOptionValue { Label = label });
        }
        await Press((string)prompt["submit"]!);
    }

    public Task Say(string text) => chat.Say(text);

    private Task Press(string label) => chat.LastCard.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    private static string LabelOf(JsonNode node) => (string)node["label"]!;
}
