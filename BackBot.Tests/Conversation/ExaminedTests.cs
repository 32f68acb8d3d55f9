using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>An accident told together with its check-up is no emergency of its own; without one, or for something else, it is.</summary>
public class ExaminedTests
{
    [Theory]
    [InlineData("en", "I fell off a ladder yesterday, was checked in hospital, nothing broken, my back hurts")]
    [InlineData("en", "I fell off a ladder last week and they x-rayed me in A and E, all clear, but it still hurts")]
    [InlineData("en", "car crash on Monday, the hospital checked me over and sent me home, my back still hurts")]
    [InlineData("es", "me caí de una escalera ayer, me revisaron y todo salió bien, pero me duele la espalda")]
    [InlineData("es", "me caí de la azotea, fui a urgencias y no hay fractura, me duele la espalda")]
    [InlineData("es", "choqué el lunes, me hicieron radiografías y salieron bien, me duele la espalda")]
    public void Accident_ToldWithItsCheckUp_IsNoEmergency(string language, string said)
    {
        var talk = TestTalk.Begun(language).Say(said);
        Assert.Null(talk.Disposition);
        Assert.Equal("age", talk.Question);
        var answers = talk.Session.Effective();
        Assert.True(answers.Is("trauma_examined", "yes") || !answers.Is("major_trauma", "yes"));
        Assert.Null(new TestTalk(language).Join().Say(said).Disposition);
    }

    [Theory]
    [InlineData("en", "I fell off a ladder yesterday and nobody has checked me")]
    [InlineData("en", "I fell off a ladder yesterday, should I get checked in hospital?")]
    [InlineData("en", "I fell off a ladder yesterday, I haven't been to hospital")]
    [InlineData("en", "I fell off a ladder yesterday, my wife checked my back")]
    [InlineData("en", "I fell off a ladder yesterday, I saw my doctor about my knee last month")]
    [InlineData("en", "I fell off a ladder, checked in hospital, nothing broken, and I can't feel when I wipe")]
    [InlineData("es", "me caí de una escalera ayer y no me han revisado")]
    [InlineData("es", "me caí de una escalera ayer, nadie me revisó")]
    [InlineData("es", "me caí de una escalera ayer, mañana voy a urgencias")]
    public void Accident_WithoutACheckUp_IsAnEmergency(string language, string said) =>
        Assert.Equal(Grade.Emergency, TestTalk.Begun(language).Say(said).Disposition?.Grade);

    [Theory]
    [InlineData("en", "I fell off a ladder yesterday", "they x-rayed me in hospital and nothing is broken")]
    [InlineData("es", "me caí de una escalera ayer", "ya me revisaron en el hospital y no hay nada roto")]
    public void CheckUp_ToldAfterTheAccident_IsNotAskedAbout(string language, string accident, string checkUp)
    {
        var talk = TestTalk.Begun(language).Say(accident, checkUp);
        Assert.Null(talk.Disposition);
        Assert.Equal("age", talk.Question);
    }

    [Theory]
    [InlineData("en", "I was checked in hospital for my heart, nothing wrong, my back hurts")]
    [InlineData("es", "me revisaron en el hospital por el corazón y todo salió bien, me duele la espalda")]
    public void CheckUp_WithoutAnAccident_SettlesNone(string language, string said) =>
        Assert.False(TestTalk.Begun(language).Say(said).Session.Answers.Has("trauma_examined"));

    [Theory]
    [InlineData("en", "I fell off a ladder yesterday", "fine")]
    [InlineData("en", "I fell off a ladder yesterday", "ok")]
    [InlineData("es", "me caí de una escalera ayer", "bien")]
    public void Fine_IsNoYesToBeingExamined(string language, string accident, string said)
    {
        var talk = TestTalk.Begun(language).Say(accident).Press("heard_confirm", "new").Say(said);
        Assert.Equal("trauma_examined", talk.Question);
        Assert.False(talk.Session.Answers.Has("trauma_examined"));
    }

    [Theory]
    [InlineData("en", "I slipped in the kitchen yesterday and I'm on blood thinners, my back hurts", "blood_thinner")]
    [InlineData("en", "my back hurts so much, I have diabetes and I'm 66", "diabetes_or_immune")]
    [InlineData("en", "my back hurts, it came on all at once, I smoke", "onset_sudden smoker_or_bp")]
    [InlineData("en", "my back hurts, had an injection in my back two weeks ago", "spinal_procedure")]
    [InlineData("es", "me resbalé ayer y tomo anticoagulantes, me duele la espalda", "blood_thinner")]
    [InlineData("es", "me duele mucho la espalda, tengo diabetes", "diabetes_or_immune")]
    [InlineData("es", "me duele la espalda, me empezó de golpe, y tengo la presión alta", "onset_sudden smoker_or_bp")]
    [InlineData("es", "me duele la espalda, me inyectaron la columna hace dos semanas", "spinal_procedure")]
    public void FollowUp_ToldInTheStory_IsNotAskedAgain(string language, string said, string questions)
    {
        var answers = TestTalk.Begun(language).Say(said).Session.Answers;
        Assert.All(questions.Split(' '), question => Assert.True(answers.Is(question, "yes"), question));
    }

    [Theory]
    [InlineData("en", "my back hurts and I stopped warfarin last year", "blood_thinner")]
    [InlineData("en", "my back hurts and my mum has diabetes", "diabetes_or_immune")]
    [InlineData("en", "my back hurts and I don't smoke, no diabetes", "smoker_or_bp diabetes_or_immune")]
    [InlineData("es", "me duele la espalda y no fumo", "smoker_or_bp")]
    [InlineData("es", "me duele la espalda y mi mamá tiene diabetes", "diabetes_or_immune")]
    public void FollowUp_DeniedOrOfAnother_IsNotTaken(string language, string said, string questions)
    {
        var answers = TestTalk.Begun(language).Say(said).Session.Answers;
        Assert.All(questions.Split(' '), question => Assert.False(answers.Has(question), question));
    }
}
