using System.Text.Json.Nodes;
using BackBot.Tests.Activities.AdaptiveCards;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Every card of every transcript in the stock renderer (npm <c>adaptivecards</c> 3.0.6), which says what it does not know.</summary>
[Collection(BrowserTests.Name)]
public sealed class CardRendererTests(Chromium chromium, ClientSite site) : IClassFixture<ClientSite>
{
    [Fact]
    public async Task EveryCardOfEveryTranscript_InTheStockRenderer_IsWithoutAFinding()
    {
        await using var context = await chromium.Context("en");
        var page = await Open(context);
        string[] cards = [.. CardsOfTranscripts.All.Select(message => message.WithCard["attachments"]?[0]!["content"]).OfType<JsonNode>().Select(card => card.ToJsonString())];
        Assert.True(cards.Length > 300, "Too few cards to prove anything.");

        string[] found = await page.EvaluateAsync<string[]>("cards => cards.flatMap(card => findings(JSON.parse(card)).map(finding => `${finding} ${card}`))", cards);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Slider"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","size":"gigantic"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[]}""")]
    public async Task CardThatIsWrong_InTheStockRenderer_IsFound(string card)
    {
        await using var context = await chromium.Context("en");
        var page = await Open(context);

        Assert.NotEmpty(await page.EvaluateAsync<string[]>("card => findings(JSON.parse(card))", card));
    }

    private async Task<IPage> Open(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/cards.html").ToString());
        return page;
    }
}
