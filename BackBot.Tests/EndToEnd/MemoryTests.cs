using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>What the browser keeps: nothing before consent, what was agreed to after it, and nothing once it is cleared.</summary>
[Collection(BrowserTests.Name)]
public sealed class MemoryTests(Chromium chromium)
{
    private const string Elsewhere = "https://www.wikipedia.org/";

    [Theory]
    [InlineData("yes", "backbot.conversation", "")]
    [InlineData("shared", "", "backbot.conversation")]
    public async Task Storage_BeforeAndAfterConsent_HoldsWhatWasAgreedTo(string answer, string device, string tab)
    {
        await using var visit = await chromium.Visit("en");
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await visit.Chat.WaitFor("consent");
        await hand.Say("my back hurts since monday");
        await Assertions.Expect(visit.Chat.Messages.Last).ToHaveAttributeAsync("data-from", "bot");
        Assert.Equal("|", await Kept(visit));

        await hand.Choose(answer);
        await visit.Page.WaitForFunctionAsync("() => localStorage.length + sessionStorage.length > 1");
        string[] kept = (await Kept(visit)).Split('|');
        Assert.Equal(device.Length > 0, kept[0].Contains("backbot.conversation", StringComparison.Ordinal));
        Assert.Equal(tab.Length > 0, kept[1].Contains("backbot.conversation", StringComparison.Ordinal));

        await hand.Say("erase my data");
        await hand.Choose("yes");
        await visit.Page.WaitForFunctionAsync("() => localStorage.length + sessionStorage.length === 0");
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Leave_Pressed_ClearsTheBrowserAndShowsAnotherPageAtOnce()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Elsewhere</title>" }));
        await Agree(visit);

        await visit.Page.GetByTestId("leave").ClickAsync();

        await visit.Page.WaitForURLAsync(Elsewhere);
        await visit.Page.GotoAsync(chromium.Address.ToString());
        Assert.Equal("|", await Kept(visit));
        await Assertions.Expect(visit.Chat.Panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Clear_PressedTwice_ForgetsTheTalkAndTheNextOneIsNew()
    {
        await using var visit = await chromium.Visit("en");
        await Agree(visit);
        var clear = visit.Page.GetByTestId("clear");

        await visit.Page.GetByTestId("menu").ClickAsync();
        await clear.ClickAsync();
        await Assertions.Expect(visit.Chat.Panel).ToBeVisibleAsync();
        await clear.ClickAsync();

        await Assertions.Expect(visit.Chat.Panel).ToBeHiddenAsync();
        Assert.Equal("|", await Kept(visit));
        await new MouseHand(visit.Chat).OpenChat();
        await visit.Chat.WaitFor("consent");
        await Assertions.Expect(visit.Page.Locator("[data-testid=message][data-from=user]")).ToHaveCountAsync(0);
        Assert.Empty(visit.Host.Complaints);
    }

    [Fact]
    public async Task Tabs_TwoOfThem_ShowTheSameTalkUntilOneIsCleared()
    {
        await using var visit = await chromium.Visit("en");
        var first = visit.Chat;
        await Agree(visit);
        var second = new ChatPage(await visit.Page.Context.NewPageAsync());
        await second.Page.GotoAsync(chromium.Address.ToString());
        await new MouseHand(second).OpenChat();
        await second.WaitFor("opening");

        await new MouseHand(second).Say("It is about my back.");
        await first.WaitFor("age");
        await new MouseHand(first).Say("41");
        await second.WaitFor("where");
        await first.WaitFor("where");
        Assert.Equal(await first.Talk(), await second.Talk());

        await first.Page.GetByTestId("menu").ClickAsync();
        await first.Page.GetByTestId("clear").ClickAsync();
        await first.Page.GetByTestId("clear").ClickAsync();
        await Assertions.Expect(second.Panel).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Language_Switched_GoesOnInTheSameTalk()
    {
        await using var visit = await chromium.Visit("en");
        await Agree(visit);
        string[] before = await visit.Chat.Talk();

        await visit.Page.GetByTestId("menu").ClickAsync();
        await visit.Page.GetByTestId("language").ClickAsync();

        await Assertions.Expect(visit.Chat.Messages.Last).ToContainTextAsync(Words.In("es").Ask("opening"));
        Assert.Equal(before, (await visit.Chat.Talk())[..before.Length]);
        await Assertions.Expect(visit.Chat.Composer).ToHaveAttributeAsync("placeholder", "Escriba su respuesta");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Chat.Composer).ToHaveAttributeAsync("placeholder", "Escriba su respuesta");
        Assert.Empty(visit.Host.Complaints);
    }

    [Fact]
    public async Task Copy_Pressed_HasWhoSaidWhat()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Agree(visit);

        await visit.Page.GetByTestId("menu").ClickAsync();
        await visit.Page.GetByTestId("copy").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".said")).ToHaveTextAsync("Copied.");
        string copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith("BackBot said:\nHello", copied, StringComparison.Ordinal);
        Assert.Contains("\n\nYou said:\nYes, let's start\n\n", copied, StringComparison.Ordinal);
    }

    private static async Task Agree(Visit visit)
    {
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await visit.Chat.WaitFor("consent");
        await hand.Choose("yes");
        await visit.Chat.WaitFor("opening");
        await visit.Page.WaitForFunctionAsync("() => localStorage.getItem('backbot.conversation')");
    }

    private static Task<string> Kept(Visit visit) =>
        visit.Page.EvaluateAsync<string>("() => Object.keys(localStorage).sort().join() + '|' + Object.keys(sessionStorage).sort().join()");
}
