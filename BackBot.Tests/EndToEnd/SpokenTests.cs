namespace BackBot.Tests.EndToEnd;

/// <summary>What a screen reader is given to say: each new message once, never the whole log.</summary>
[Collection(BrowserTests.Name)]
public sealed class SpokenTests(Chromium chromium)
{
    /// <summary>Notes every text that comes into a live region of the widget. Only looks.</summary>
    private const string Listen = """
        window.spoken = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (how) {
          const root = attach.call(this, how);
          new MutationObserver(changes => {
            for (const { target, addedNodes } of changes) {
              const region = target.closest?.('[aria-live], [role=status], [role=alert], [role=log]');
              if (region && region.getAttribute('aria-live') !== 'off' && region.closest('dialog')) for (const node of addedNodes) window.spoken.push(node.textContent);
            }
          }).observe(root, { childList: true, subtree: true });
          return root;
        };
        """;

    private const string Said = """
        () => [...document.querySelector('backbot-chat').shadowRoot.querySelectorAll('.message.bot')]
          .map(message => [...message.querySelectorAll('.bubble p')].map(line => line.textContent).join('\n'))
        """;

    [Fact]
    public async Task Messages_AsTheyCome_AreSpokenOnceEachAndNotAgainAfterAReload()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.AddInitScriptAsync(Listen);
        await visit.Page.ReloadAsync();
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();

        await Patient.WithNewPain("en").TalkUntil("pain_0_10", visit.Chat, hand);
        string[] said = await visit.Page.EvaluateAsync<string[]>(Said);
        Assert.InRange(said.Length, 6, 60);
        Assert.Equal(said, await visit.Page.EvaluateAsync<string[]>("() => window.spoken"));

        await visit.Page.ReloadAsync();
        await visit.Chat.WaitFor("pain_0_10");
        Assert.Equal(said, await visit.Page.EvaluateAsync<string[]>(Said));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => window.spoken"));
    }
}
