using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Language.People;

namespace BackBot.Tests.Conversation;

/// <summary>Whom a message is about, and that nothing told of one person counts for another.</summary>
public class CarersTests
{
    private const string Emergency = "911";

    public static TheoryData<string, string, CarerTurn> Phrases()
    {
        var rows = new TheoryData<string, string, CarerTurn>();
        foreach (var (language, text, turn) in CarerPhrases.All) rows.Add(language, text, turn);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void FirstMessage_BeforeConsent_GoesWhereItShould(string language, string text, CarerTurn turn)
    {
        var talk = new TestTalk(language).Join();
        talk.Say(text);
        Check(talk, turn, talk.Session.Subject);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Message_AtTheOpening_GoesWhereItShould(string language, string text, CarerTurn turn)
    {
        var talk = TestTalk.Begun(language);
        talk.Say(text);
        Check(talk, turn, talk.Session.Subject);
    }

    /// <summary>In the middle a relative's mere back pain may be asked about or passed over; danger never is.</summary>
    [Theory]
    [MemberData(nameof(Phrases))]
    public void Message_InTheMiddle_LeavesNoDangerWithoutTheEmergencyLine(string language, string text, CarerTurn turn)
    {
        foreach (string question in new[] { "status", "check_now", "cause", "check_body", "goal" })
        {
            var talk = TestTalk.At(question, language).Say(text);
            bool isPassedOver = turn == CarerTurn.AskedAboutWhom && talk.Question != "about_whom";
            Check(talk, isPassedOver ? CarerTurn.InPassing : turn, talk.Session.Subject);
        }
    }

    [Fact]
    public void Phrases_OfEachLanguage_AreTwentyAndMore()
    {
        Assert.True(CarerPhrases.All.Count(row => row.Language == "en") >= 20);
        Assert.True(CarerPhrases.All.Count(row => row.Language == "es") >= 20);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Danger_ConfirmedAsNow_IsTheOtherPersonsEmergency(string language, string text, CarerTurn turn)
    {
        if (turn != CarerTurn.AskedIfNow) return;
        var talk = TestTalk.Begun(language);
        talk.Say(text).Press("other_now", "now");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade > Grade.Emergency && talk.Session.Effective().Is("crisis", "yes") ? Grade.Emergency : talk.Disposition?.Grade);
        Assert.False(talk.Session.Subject.IsWriter);
        Assert.DoesNotContain(" your legs", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "my mum can't feel when she wipes", "no, that was last year")]
    [InlineData("es", "mi mamá no siente cuando se limpia", "no, fue el año pasado")]
    public void Danger_OfThePast_AsksWhomItIsAboutAndRaisesNothing(string language, string text, string said)
    {
        var talk = TestTalk.Begun(language).Say(text, said);
        Assert.Empty(talk.Session.Heard);
        Assert.Equal("about_whom", talk.Question);
        Assert.Equal("opening", talk.Press("about_whom", "self").Question);
    }

    [Theory]
    [InlineData("en", "my mum can't feel when she wipes", "skip")]
    [InlineData("es", "mi mamá no siente cuando se limpia", "saltar")]
    public void Danger_OfTheOtherPassedOver_GoesOnAndIsNoEmergencyOfTheWriter(string language, string text, string skip)
    {
        var talk = TestTalk.Begun(language).Say("45").Say(text);
        Assert.Equal("other_now", talk.Question);
        talk.Say(skip);
        Assert.True(talk.Session.Subject.IsWriter);
        Assert.Empty(talk.Session.Heard);
        Assert.Null(talk.Disposition);
    }

    [Theory]
    [InlineData("en", "My mother is 78. Her back hurts since yesterday. She is on blood thinners.")]
    [InlineData("es", "Mi mamá tiene 78 años. Le duele la espalda desde ayer. Toma anticoagulantes.")]
    public void Story_OfSeveralSentences_AsksWhomItIsAboutAndIsTaken(string language, string text)
    {
        var talk = TestTalk.Begun(language).Say(text);
        Assert.Equal("about_whom", talk.Question);
        talk.Press("about_whom", "other");
        Assert.Equal(78, talk.Session.Answers.Number("age"));
        Assert.True(talk.Session.Answers.Is("blood_thinner", "yes"));
    }

    [Theory]
    [InlineData("en", "My mother is 78. She fell yesterday. She is on blood thinners.")]
    [InlineData("es", "Mi mamá tiene 78 años. Se cayó ayer. Toma anticoagulantes.")]
    public void FallOfSomeoneOnBloodThinners_IsAskedAboutAtOnceWithTheEmergencyLine(string language, string text)
    {
        var talk = TestTalk.Begun(language).Say(text);
        Assert.Equal("other_now", talk.Question);
        Assert.Contains("911", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "can I ask for my husband?", "my husband")]
    [InlineData("es", "¿puedo preguntar por mi esposo?", "mi esposo")]
    public void LeaveToAskForAnother_IsAskedBackAndLosesNothing(string language, string text, string answer)
    {
        var talk = TestTalk.Begun(language).Say(language == "en" ? "my low back hurts since last Monday" : "me duele la cintura desde el lunes").Say("45").Say(text);
        Assert.Equal("about_whom", talk.Question);
        Assert.Equal(45, talk.Session.Answers.Number("age"));
        Assert.False(talk.Say(answer).Session.Subject.IsWriter);
    }

    [Theory]
    [InlineData("en", "asking for my mum, her back hurts", "I'm 45", "my mum")]
    [InlineData("es", "es para mi mamá, le duele la espalda", "tengo 45 años", "mi mamá")]
    public void AboutHer_TheWritersOwnAge_IsNotTakenForHers(string language, string opening, string own, string answer)
    {
        var talk = TestTalk.Begun(language).Say(opening).Say(own);
        Assert.Equal("whose_answer", talk.Question);
        Assert.False(talk.Session.Answers.Has("age"));
        Assert.Equal("age", talk.Say(answer).Question);
        Assert.False(talk.Session.Subject.IsWriter);
        talk.Say(own).Press("whose_answer", "new");
        Assert.True(talk.Session.Subject.IsWriter);
        Assert.Equal(45, talk.Session.Answers.Number("age"));
    }

    [Theory]
    [InlineData("en", "asking for my mum, her back hurts", "my dad's back hurts, he is 80", "my dad")]
    [InlineData("es", "es para mi mamá, le duele la espalda", "a mi papá también le duele la espalda, tiene 80 años", "mi papá")]
    public void AboutHer_AThirdPerson_IsAskedAbout(string language, string opening, string third, string answer)
    {
        var talk = TestTalk.Begun(language).Say(opening).Say(third);
        Assert.Equal("whose_answer", talk.Question);
        Assert.False(talk.Session.Answers.Has("age"));
        Assert.Equal(Pronoun.He, talk.Say(answer).Session.Subject.Pronoun);
    }

    [Theory]
    [InlineData("en", "my son's back hurts", "for my boy")]
    [InlineData("es", "a mi niño le duele la espalda", "para mi niño")]
    public void AboutWhom_AnyNameOfTheOther_IsTheOther(string language, string text, string answer) =>
        Assert.False(TestTalk.Begun(language).Say(text, answer).Session.Subject.IsWriter);

    [Fact]
    public void Danger_MeantOfTheWriter_IsTheWriters()
    {
        var talk = TestTalk.Begun().Say("she can't feel when she wipes").Press("other_now", "myself");
        Assert.True(talk.Session.Subject.IsWriter);
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
    }

    [Fact]
    public void Interview_AboutHer_SpeaksOfHerAndTakesWhatIsToldOfHer()
    {
        var talk = TestTalk.Begun().Say("asking for my mum: her back hurts, she is 71");
        Assert.Equal(new Subject(Pronoun.She, "mum"), talk.Session.Subject);
        Assert.Equal(71, talk.Session.Answers.Number("age"));
        talk.Press("where", "low_back").Press("episode_weeks", "8").Press("status", "stable");
        Assert.Contains("How bad is her pain", talk.Text, StringComparison.Ordinal);
        talk.Say("5").Say("her legs are fine");
        Assert.Equal("check_now", talk.Question);
        Assert.Contains("between her legs, or when she wipes", talk.Text, StringComparison.Ordinal);
        Assert.Equal(Grade.Emergency, talk.Say("she can't feel when she wipes").Disposition?.Grade);
        Assert.StartsWith("Get help for her now", talk.Disposition!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Interview_AboutHer_HearsTheWritersOwnDangerAsTheWriters()
    {
        var talk = TestTalk.Begun().Say("asking for my mum, her back hurts").Say("I have chest pain and can't breathe");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
        Assert.Equal("Get help now", talk.Disposition!.Title);
        Assert.Equal("own_now", talk.Question);
        Assert.DoesNotContain(talk.Session.Heard, heard => heard.Flag == "chest");
        talk.Press("own_now", "now");
        Assert.True(talk.Session.Subject.IsWriter);
        Assert.True(talk.Session.Effective().Is("chest", "yes"));
    }

    [Fact]
    public void Interview_AboutHer_OwnDangerTakenBack_GoesOnAboutHer()
    {
        var talk = TestTalk.Begun().Say("asking for my mum, her back hurts").Say("I have chest pain").Press("own_now", "no");
        Assert.Equal(new Subject(Pronoun.She, "mum"), talk.Session.Subject);
        Assert.Empty(talk.Session.Heard);
        Assert.Equal("age", talk.Question);
    }

    [Fact]
    public void Subject_Changed_BeginsWithFreshAnswersAndKeepsConsent()
    {
        var talk = TestTalk.Begun().Say("I have a fever and my back hurts").Say("45").Say("asking for my mum, her back hurts");
        Assert.Equal(["consent"], talk.Session.Answers.All.Select(pair => pair.Question.Value).Where(id => id is not ("opening" or "where")));
        Assert.Empty(talk.Session.Heard);
        talk.Say("she has cancer").Say("no, it's me");
        Assert.True(talk.Session.Subject.IsWriter);
        Assert.Empty(talk.Session.Heard);
        Assert.Equal("opening", talk.Question);
    }

    [Fact]
    public void Child_NamedByAge_IsOnTheChildsPath()
    {
        var talk = TestTalk.Begun().Say("my 9 year old's back hurts").Press("about_whom", "other");
        Assert.Equal(9, talk.Session.Answers.Number("age"));
        talk.Say("he has had it for 3 weeks").Press("where", "low_back");
        Assert.Equal(Pronoun.He, talk.Session.Subject.Pronoun);
    }

    [Theory]
    [InlineData("en", 15, "You are under 16", "The child should")]
    [InlineData("en", 9, "The child should", "You are under 16")]
    [InlineData("es", 15, "Un médico debe revisarle", "al menor")]
    public void YoungPerson_WhoWrites_IsSpokenTo(string language, int age, string says, string never)
    {
        var talk = TestTalk.Begun(language).Say(language == "es" ? "me duele" : "it hurts").Say($"{age}").Press("where", "low_back").Press("episode_weeks", "8").Press("status", "stable")
            .Press("pain_0_10", "3").Press("leg_symptoms", "none").Press("check_now", "none").Press("check_body", "none").Press("check_child", "none");
        Assert.Equal(Grade.UrgentDays, talk.Disposition?.Grade);
        Assert.Contains(says, talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(never, talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposed_AfterAnHour_IsForgotten()
    {
        var talk = TestTalk.Begun().Say("my husband has had back pain for three weeks");
        Assert.NotNull(talk.Session.Proposed);
        talk.Now += TimeSpan.FromMinutes(61);
        Assert.Null(talk.Say("hello").Session.Proposed);
    }

    private static void Check(TestTalk talk, CarerTurn turn, Subject subject)
    {
        string state = $"{talk.Question} {subject} [{string.Join(',', talk.Session.Heard.Select(heard => heard.Flag))}]: {talk.Text}";
        if (turn is not (CarerTurn.WriterInDanger or CarerTurn.Opened)) Assert.True(talk.Session.Heard.IsEmpty, state);
        switch (turn)
        {
            case CarerTurn.AskedIfNow:
                Assert.True(talk.Question == "other_now" && talk.Text.Contains(Emergency, StringComparison.Ordinal), state);
                break;
            case CarerTurn.AskedAboutWhom:
                Assert.True(talk.Question == "about_whom", state);
                break;
            case CarerTurn.Opened:
                Assert.True(!subject.IsWriter && talk.Session.Proposed is null, state);
                break;
            case CarerTurn.WriterInDanger:
                Assert.True(subject.IsWriter && talk.Disposition?.Grade == Grade.Emergency, state);
                break;
            default:
                Assert.True(subject.IsWriter && talk.Session.Proposed is null && talk.Disposition is null, state);
                break;
        }
    }
}
