namespace BackBot.Tests.EndToEnd;

/// <summary>The moments of a talk that are looked at: with the eyes, and by the accessibility checker.</summary>
public sealed class Scenes(Visit visit, IHand hand, string language)
{
    private readonly Patient patient = Patient.WithNewPain(language);

    /// <summary>Goes through a whole interview, and stops at every scene.</summary>
    public async Task PlayInterview(Func<string, Task> look)
    {
        await hand.OpenChat();
        foreach (var (scene, question) in new[]
        {
            ("greeting", "consent"), ("scale", "pain_0_10"), ("checklist", "check_now"), ("form", "about_you"), ("review", "check_answers"),
        })
        {
            await patient.TalkUntil(question, visit.Chat, hand);
            await look(scene);
        }
        await patient.TalkToTheEnd(visit.Chat, hand);
        await look("advice");
    }

    /// <summary>The first thing said is a danger sign.</summary>
    public async Task PlayEmergency(Func<string, Task> look)
    {
        await hand.OpenChat();
        await patient.TalkUntil("opening", visit.Chat, hand);
        await hand.Say(language == "es" ? "No siento cuando me limpio" : "I can't feel when I wipe");
        await visit.Chat.Disposition.First.WaitForAsync();
        await look("emergency");
    }
}
