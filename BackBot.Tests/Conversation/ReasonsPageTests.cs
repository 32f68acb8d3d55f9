using BackBot.Clinical;

namespace BackBot.Tests.Conversation;

/// <summary>"Why?" after advice: each reason, the answer behind it, the source, and what was left out.</summary>
public class ReasonsPageTests
{
    private static readonly string[] Asked =
        ["why?", "why do you say that", "how do you know", "what makes you think so", "where does this come from"];

    private static readonly string[] AskedInSpanish =
        ["¿por qué?", "por qué dice eso", "cómo sabe eso", "de dónde saca eso", "qué le hace pensar eso"];

    public static TheoryData<string, string> Ways()
    {
        var ways = new TheoryData<string, string>();
        foreach (string way in Asked) ways.Add("en", way);
        foreach (string way in AskedInSpanish) ways.Add("es", way);
        return ways;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Why_AfterAdvice_GivesReasonsWithAnswersAndSources(string language, string asked)
    {
        var talk = Stories.ToAdvice(language).Say(asked);
        var page = talk.Advice!;
        Assert.True(page.Sections.Length >= 2, talk.Text);
        Assert.All(page.Sections.SelectMany(section => section.Items), item => Assert.True(item.Source.Length > 0 && item.Strength.Length > 0, item.Text));
        Assert.Contains(page.Sections[1].Items, item => item.Because.Contains(language == "es" ? "Usted contestó: " : "You answered: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Why_WithHeldBackAdvice_NamesItAndTheAnswerBehind()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Press("where", "low_back", "leg").Press("episode_weeks", "20").Press("status", "stable")
            .Press("pain_0_10", "3").Press("leg_symptoms", "one_leg_pain").Press("check_now", "none").Press("check_body", "none")
            .Press("diagnosis", "sciatica").Press("cause", "lifting").Press("pain_timing", "sitting_worse").Press("exercise_response", "eases")
            .Press("direction", "neither").Say("quite active, about right, desk");
        foreach (string part in new[] { "fitness", "weight", "job" })
            if (talk.Question == part) talk.Press(part, part == "fitness" ? "moderate" : part == "weight" ? "healthy" : "desk");
        talk.Press("mood", "skip").Press("goal", "skip").Press("check_ready", "none").Press("check_answers", "correct").Say("why?");
        var left = Assert.Single(talk.Advice!.Sections, section => section.Title == "What I left out, and why");
        var stretch = Assert.Single(left.Items, item => item.Text.Contains("Stretching the backs of the thighs", StringComparison.Ordinal));
        Assert.Contains("What you were told: Sciatica", stretch.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "I can't feel when I wipe", "You wrote: “I can't feel when I wipe”", "Call 911")]
    [InlineData("es", "no siento cuando me limpio", "Usted escribió: “no siento cuando me limpio”", "Llamar al 911")]
    public void Why_InAnEmergency_GivesOneReasonAndTheInstructionAgain(string language, string said, string words, string call)
    {
        var talk = TestTalk.Begun(language).Say(said).Press("heard_confirm", "new").Say(language == "es" ? "¿por qué?" : "why?");
        Assert.Contains(words, Assert.Single(Assert.Single(talk.Advice!.Sections).Items).Because, StringComparison.Ordinal);
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
        Assert.Contains(call, talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_AfterADoubt_NamesTheDoubt()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Press("check_body", "unsure").Press("check_body_unsure", "cancer");
        for (int turn = 0; turn < 20 && talk.Disposition is null; turn++) talk.Say(talk.Question == "check_answers" ? "that's right" : "skip");
        talk.Say("why?");
        Assert.Contains(talk.Advice!.Sections[0].Items, item => item.Text.Contains("You were not sure here", StringComparison.Ordinal)
            && item.Because.Contains("Cancer, now or at any time before: Not sure", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "You were not sure", "Because the feeling")]
    [InlineData("es", "Aquí tenía dudas", "ha cambiado lo que siente")]
    public void Why_AfterAnEmergencyFromADoubt_NamesTheDoubtAndPutsNoWordsIntoAMouth(string language, string doubt, string never)
    {
        var talk = Stories.ToSafety(language).Press("check_now", "unsure").Press("check_now_unsure", "ce_saddle");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
        talk.Press("red_flag_change", "unsure").Say(language == "es" ? "¿por qué?" : "why?");
        Assert.Contains(doubt, talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(never, talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_DuringAQuestion_ExplainsTheQuestion()
    {
        var talk = Stories.ToSafety("en").Say("why do you say that");
        Assert.Null(talk.Advice);
        Assert.Contains("These signs are rare", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_AsTextAlone_HoldsEveryReason()
    {
        var talk = Stories.ToAdvice("en").Say("why?");
        foreach (var item in talk.Advice!.Sections.SelectMany(section => section.Items))
            Assert.Contains(item.Because, BackBot.Activities.CardWords.Of(talk.Advice), StringComparison.Ordinal);
    }
}
