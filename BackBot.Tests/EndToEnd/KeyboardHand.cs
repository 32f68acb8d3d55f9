using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>A visitor who has only a keyboard: goes from control to control, and loses the way if the focus is lost.</summary>
public sealed class KeyboardHand(ChatPage chat) : IHand
{
    private const int MostSteps = 80;
    private IKeyboard Keys => chat.Page.Keyboard;

    public async Task OpenChat()
    {
        await GoTo(chat.Launcher);
        await Keys.PressAsync("Enter");
        await Assertions.Expect(chat.Panel).ToBeVisibleAsync();
    }

    public async Task Choose(string option)
    {
        await GoTo(chat.Option(option));
        await Keys.PressAsync("Enter");
    }

    public async Task Tick(IReadOnlyList<string> items)
    {
        foreach (string item in items)
        {
            await GoTo(chat.Item(item));
            await Keys.PressAsync("Space");
        }
        await GoTo(chat.Submit);
        await Keys.PressAsync("Enter");
    }

    public async Task Rate(int value)
    {
        await GoTo(chat.ScaleValue(0));
        for (int i = 0; i < value; i++) await Keys.PressAsync("ArrowRight");
        Assert.True(await HasFocus(chat.ScaleValue(value)), "the arrow keys do not go along the scale");
        await Keys.PressAsync("Enter");
    }

    public async Task Fill(IReadOnlyList<(string Question, string Option)> answers)
    {
        foreach (var (question, option) in answers)
        {
            await GoTo(chat.Prompt.Locator($"[data-testid=form-group][data-question='{question}'] input").First);
            await Keys.PressAsync("Space");
            var wanted = chat.FormOption(question, option);
            for (int i = 0; i < MostSteps && !await wanted.IsCheckedAsync(); i++) await Keys.PressAsync("ArrowDown");
        }
        await GoTo(chat.Submit);
        await Keys.PressAsync("Enter");
    }

    public async Task Say(string text)
    {
        await GoTo(chat.Composer);
        await Keys.TypeAsync(text);
        await Keys.PressAsync("Enter");
    }

    /// <summary>Tab forward or Shift and Tab back, whichever way the target lies, until it has the focus.</summary>
    private async Task GoTo(ILocator target)
    {
        await target.WaitForAsync();
        await FocusHasSettled();
        string way = "";
        for (int i = 0; i < MostSteps; i++)
        {
            if (await HasFocus(target)) return;
            await Keys.PressAsync(await LiesBehind(target) ? "Shift+Tab" : "Tab");
            way += " " + await chat.Focused();
        }
        Assert.Fail($"{target} cannot be reached by keyboard; the way led over{way}");
    }

    /// <summary>After an answer the conversation holds the focus until the next control takes it.</summary>
    private async Task FocusHasSettled()
    {
        if (!await chat.Panel.IsVisibleAsync()) return;
        await Assertions.Expect(chat.Page.GetByTestId("scroller")).Not.ToBeFocusedAsync();
    }

    private static Task<bool> HasFocus(ILocator target) => target.EvaluateAsync<bool>("it => it.getRootNode().activeElement === it");

    private static Task<bool> LiesBehind(ILocator target) => target.EvaluateAsync<bool>(
        """
        it => {
          const at = it.getRootNode().activeElement;
          return Boolean(at && at.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING);
        }
        """);
}
