using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>A visitor with a mouse, or with a finger where the device is a phone. Types only into the text field.</summary>
public sealed class MouseHand(ChatPage chat, bool isTouch = false) : IHand
{
    public Task OpenChat() => Press(chat.Launcher);

    public Task Choose(string option) => Press(chat.Option(option));

    public async Task Tick(IReadOnlyList<string> items)
    {
        foreach (string item in items) await Press(chat.Item(item));
        await Press(chat.Submit);
    }

    public Task Rate(int value) => Press(chat.ScaleValue(value));

    public async Task Fill(IReadOnlyList<(string Question, string Option)> answers)
    {
        foreach (var (question, option) in answers) await Press(chat.FormOption(question, option));
        await Press(chat.Submit);
    }

    public async Task Say(string text)
    {
        await Press(chat.Composer);
        await chat.Page.Keyboard.TypeAsync(text);
        await Press(chat.Send);
    }

    private Task Press(ILocator target) => isTouch ? target.TapAsync() : target.ClickAsync();
}
