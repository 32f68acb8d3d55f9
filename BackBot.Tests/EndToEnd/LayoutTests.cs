namespace BackBot.Tests.EndToEnd;

/// <summary>The smallest phone with the largest text: nothing is cut off, nothing is too small to hit.</summary>
[Collection(BrowserTests.Name)]
public sealed class LayoutTests(Chromium chromium)
{
    private const int SmallestTargetPx = 44;

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task SmallPhone_WithLargerText_CutsNothingOffInAnyScene(string language)
    {
        await using var visit = await chromium.Visit(language, device: new()
        {
            ViewportSize = new() { Width = 320, Height = 568 },
            IsMobile = true,
            HasTouch = true,
        });
        var hand = new MouseHand(visit.Chat, isTouch: true);
        var found = new List<string>();
        await hand.OpenChat();
        await visit.Page.GetByTestId("menu").TapAsync();
        await visit.Page.GetByTestId("larger-text").TapAsync();
        await visit.Page.GetByTestId("menu").TapAsync();

        await new Scenes(visit, hand, language).PlayInterview(async scene => found.AddRange((await Faults(visit)).Select(fault => $"{scene}: {fault}")));

        Assert.Empty(found);
    }

    private static Task<string[]> Faults(Visit visit) => visit.Chat.Panel.EvaluateAsync<string[]>(
        $$"""
        panel => {
          const faults = [];
          const name = it => `${it.tagName} ${it.className} ${it.textContent.slice(0, 40)}`;
          for (const it of panel.querySelectorAll('*')) {
            const box = it.getBoundingClientRect();
            if (!box.width || it.closest('.spoken')) continue;
            if (box.right > innerWidth + 1 || box.left < -1) faults.push('out of view: ' + name(it));
            if (it.matches('button, a, summary, label, textarea') && box.height < {{SmallestTargetPx}}) faults.push('too small: ' + name(it));
          }
          return faults;
        }
        """);
}
