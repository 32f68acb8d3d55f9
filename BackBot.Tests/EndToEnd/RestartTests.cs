using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>The service is killed in the middle of an interview, with a checklist open, and started again on the same data.</summary>
[Collection(BrowserTests.Name)]
public sealed class RestartTests(Chromium chromium) : IDisposable
{
    private const string Checklist = "check_now";
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Kill_AndReload_ShowsTheSameTalkAndTheSameQuestion()
    {
        using var first = await BackBotProcess.Start(folder.Path);
        await using var visit = await chromium.Visit("en", first.Address);
        var (patient, hand) = await TalkUntilChecklist(visit, "en");
        string[] before = await visit.Chat.Talk();
        string question = await visit.Chat.Prompt.InnerTextAsync();

        first.Kill();
        using var second = await BackBotProcess.Start(folder.Path, $"--Urls={first.Address}");
        await visit.Page.ReloadAsync();

        await visit.Chat.WaitFor(Checklist);
        Assert.Equal(before, await visit.Chat.Talk());
        Assert.Equal(question, await visit.Chat.Prompt.InnerTextAsync());
        await AssertFinishes(visit, patient, hand, before);
    }

    [Fact]
    public async Task Kill_WithoutReload_ReconnectsByItselfAndGoesOn()
    {
        using var first = await BackBotProcess.Start(folder.Path);
        await using var visit = await chromium.Visit("es", first.Address);
        var (patient, hand) = await TalkUntilChecklist(visit, "es");
        string[] before = await visit.Chat.Talk();

        first.Kill();
        await Assertions.Expect(visit.Chat.Notice).ToBeVisibleAsync();
        using var second = await BackBotProcess.Start(folder.Path, $"--Urls={first.Address}");
        await Assertions.Expect(visit.Chat.Notice).ToBeHiddenAsync();

        await visit.Chat.WaitFor(Checklist);
        Assert.Equal(before, await visit.Chat.Talk());
        await AssertFinishes(visit, patient, hand, before);
    }

    [Fact]
    public async Task Message_WrittenWhileTheServiceIsDown_IsKeptAndGoesOutOnce()
    {
        using var first = await BackBotProcess.Start(folder.Path);
        await using var visit = await chromium.Visit("en", first.Address);
        var (_, hand) = await TalkUntilChecklist(visit, "en");
        string[] before = await visit.Chat.Talk();
        var mine = visit.Page.Locator("[data-testid=message][data-from=user]").Last;

        first.Kill();
        await hand.Say("none of these");
        await Assertions.Expect(mine).ToHaveAttributeAsync("data-state", "sending");
        await Assertions.Expect(mine).ToHaveAttributeAsync("data-state", "failed");
        await Assertions.Expect(visit.Page.GetByTestId("retry")).ToBeVisibleAsync();
        using var second = await BackBotProcess.Start(folder.Path, $"--Urls={first.Address}");

        await Assertions.Expect(mine).ToHaveAttributeAsync("data-state", "sent");
        await visit.Chat.WaitFor("check_body");
        string[] after = await visit.Chat.Talk();
        Assert.Equal([.. before, "user: none of these|"], after[..(before.Length + 1)]);
        Assert.Single(after, line => line == "user: none of these|");
        await visit.Page.ReloadAsync();
        await visit.Chat.WaitFor("check_body");
        Assert.Equal(after, await visit.Chat.Talk());
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(Patient Patient, IHand Hand)> TalkUntilChecklist(Visit visit, string language)
    {
        var patient = Patient.WithNewPain(language);
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await patient.TalkUntil(Checklist, visit.Chat, hand);
        return (patient, hand);
    }

    /// <summary>Everything said before stands first, unchanged; then the rest of the interview, up to the advice.</summary>
    private static async Task AssertFinishes(Visit visit, Patient patient, IHand hand, string[] before)
    {
        await patient.TalkToTheEnd(visit.Chat, hand);
        await Assertions.Expect(visit.Chat.Advice).ToContainTextAsync(visit.Words.Disclaimer);
        string[] after = await visit.Chat.Talk();
        Assert.Equal(before, after[..before.Length]);
        var ids = await visit.Chat.Messages.EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.id)");
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }
}
