using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>The moments of a talk that are looked at: with the eyes, and by the accessibility checker.</summary>
public sealed class Scenes(Visit visit, IHand hand, string language)
{
    /// <summary>Ends the name of a scene that is the one before it, scrolled down.</summary>
    public const string End = "-end";

    private const int NoticeablePx = 40;

    private readonly Patient patient = Patient.WithNewPain(language);

    /// <summary>Goes through a whole interview, and stops at every scene.</summary>
    public async Task PlayInterview(Func<string, Task> look)
    {
        if (!await visit.Chat.Panel.IsVisibleAsync()) await hand.OpenChat();
        foreach (var (scene, question) in new[]
        {
            ("greeting", "consent"), ("scale", "pain_0_10"), ("checklist", "check_now"), ("form", "about_you"), ("review", "check_answers"),
        })
        {
            await patient.TalkUntil(question, visit.Chat, hand);
            await look(scene);
            if (await ScrollDown()) await look(scene + End);
        }
        await patient.TalkToTheEnd(visit.Chat, hand);
        await look("advice");
        if (await ScrollDown()) await look("advice" + End);
    }

    /// <summary>The first thing said is a danger sign.</summary>
    public async Task PlayEmergency(Func<string, Task> look)
    {
        await hand.OpenChat();
        await patient.TalkUntil("opening", visit.Chat, hand);
        await hand.Say(language == "es" ? "No siento cuando me limpio" : "I can't feel when I wipe");
        await visit.Chat.Disposition.First.WaitForAsync();
        await look("emergency");
        if (await ScrollDown()) await look("emergency" + End);
    }

    /// <summary>Turns the wheel over the conversation down to its end.</summary>
    /// <returns>Whether there was more to see.</returns>
    private async Task<bool> ScrollDown()
    {
        var scroller = visit.Page.GetByTestId("scroller");
        int hidden = await HiddenBelow(scroller);
        if (hidden < NoticeablePx) return false;
        // At its edge, where the pointer lights up nothing.
        await scroller.HoverAsync(new() { Position = new() { X = 4, Y = 100 } });
        await visit.Page.Mouse.WheelAsync(0, hidden);
        await visit.Page.WaitForFunctionAsync("it => it.scrollHeight - it.clientHeight - it.scrollTop < 2", await scroller.ElementHandleAsync());
        return true;
    }

    private static Task<int> HiddenBelow(ILocator scroller) =>
        scroller.EvaluateAsync<int>("it => Math.ceil(it.scrollHeight - it.clientHeight - it.scrollTop)");
}
