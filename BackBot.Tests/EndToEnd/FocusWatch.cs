using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>Watches in every frame that is drawn whether the focus fell back to the page. Only looks.</summary>
public static class FocusWatch
{
    public static Task Begin(IPage page) => page.EvaluateAsync(
        """
        () => {
          window.focusLost = [];
          const look = () => {
            const at = document.activeElement;
            if (!at || at === document.body) {
              const prompt = document.querySelector('backbot-chat').shadowRoot.querySelector('[data-testid=prompt]');
              window.focusLost.push(prompt?.dataset.question ?? 'between two questions');
            }
            requestAnimationFrame(look);
          };
          look();
        }
        """);

    /// <summary>The questions that were open while nothing had the focus.</summary>
    public static async Task<IEnumerable<string>> Lost(IPage page) => (await page.EvaluateAsync<string[]>("() => window.focusLost")).Distinct();
}
