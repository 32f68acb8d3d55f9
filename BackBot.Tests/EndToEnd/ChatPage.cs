using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>The chat as a visitor sees it. Looks only; what a visitor does is for <see cref="IHand"/>.</summary>
public sealed class ChatPage(IPage page)
{
    public IPage Page => page;

    public ILocator Launcher => page.GetByTestId("launcher");

    public ILocator Panel => page.GetByTestId("panel");

    public ILocator Messages => page.GetByTestId("message");

    public ILocator Prompt => page.GetByTestId("prompt");

    public ILocator Composer => page.GetByTestId("composer");

    public ILocator Send => page.GetByTestId("send");

    public ILocator Submit => Prompt.GetByTestId("submit");

    public ILocator Advice => page.GetByTestId("advice");

    public ILocator Review => page.GetByTestId("review");

    public ILocator Notice => page.GetByTestId("notice");

    public ILocator Disposition => page.GetByTestId("disposition");

    public ILocator Option(string id) => Prompt.Locator($"[data-testid=choice][data-option='{id}']");

    public ILocator Item(string id) => Prompt.Locator($"[data-testid=item][data-item='{id}']");

    public ILocator ScaleValue(int value) => Prompt.Locator($"[data-testid=scale-value][data-value='{value}']");

    public ILocator FormOption(string question, string option) =>
        Prompt.Locator($"[data-testid=form-group][data-question='{question}'] [data-option='{option}']");

    /// <summary>Waits until a question is open.</summary>
    /// <returns>Its id and the control it is answered with.</returns>
    public async Task<(string Question, string Control)> OpenQuestion()
    {
        await Prompt.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return (await Attribute("data-question"), await Attribute("data-control"));
    }

    /// <summary>Waits until a certain question is open.</summary>
    public Task WaitFor(string question) =>
        page.Locator($"[data-testid=prompt][data-question='{question}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Everything said so far, in the order in which it stands: who said it and what.</summary>
    public Task<string[]> Talk() => Messages.EvaluateAllAsync<string[]>(
        "all => all.map(one => one.dataset.from + ': ' + (one.querySelector('.bubble')?.innerText ?? '') + '|' + (one.querySelector('.card')?.innerText ?? ''))");

    /// <summary>The element that has the focus, seen through the widget's shadow root: its test id or tag.</summary>
    public Task<string> Focused() => page.EvaluateAsync<string>(
        """
        () => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at?.dataset.testid ?? at?.tagName.toLowerCase() ?? 'body';
        }
        """);

    private async Task<string> Attribute(string name) => await Prompt.GetAttributeAsync(name) ?? "";
}
