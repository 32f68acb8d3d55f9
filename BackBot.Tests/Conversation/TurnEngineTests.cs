using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>How the talk bends, and where it must not.</summary>
public class TurnEngineTests
{
    [Fact]
    public void Turn_RunTwiceOnTheSame_GivesTheSame()
    {
        var engine = new TurnEngine(TestContent.Shipped, new ClinicSettings("US"));
        var session = Stories.ToSafety("en").Session;
        var one = engine.Run(session, new UserInput("I have a fever"), TestContent.Monday);
        var two = engine.Run(session, new UserInput("I have a fever"), TestContent.Monday);
        Assert.Equal(SessionJson.Write(one.Session), SessionJson.Write(two.Session));
        Assert.Equal(one.Replies.Select(reply => reply.Text), two.Replies.Select(reply => reply.Text));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Interview_StablePain_EndsInAdviceWithDisclaimerAndSafetyNet(string language)
    {
        var talk = Stories.ToAdvice(language);
        Assert.Equal(Grade.SelfCareReview, talk.Disposition?.Grade);
        Assert.NotEmpty(talk.Advice!.Footnotes);
        Assert.Contains(talk.Advice.Sections, section => section.Items.Any(item => item.Because.Length > 0 && item.Source.Length > 0));
    }

    [Theory]
    [InlineData("en", "by Monday 16 March")]
    [InlineData("es", "lunes 16 de marzo")]
    public void Interview_NewPain_EndsWithADatedReferral(string language, string date)
    {
        var talk = Stories.ToAdvice(language, status: "new", weeks: "0");
        Assert.Equal(Grade.RoutineReferral, talk.Disposition?.Grade);
        Assert.Contains(date, talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not sure", "consent")]
    [InlineData("what do you keep?", "consent")]
    [InlineData("yes please", "opening")]
    [InlineData("I do not agree", null)]
    [InlineData("nah", null)]
    public void Consent_Answered_LeadsWhereItShould(string said, string? open) =>
        Assert.Equal(open, new TestTalk().Join().Say(said).Question);

    [Fact]
    public void Consent_Refused_KeepsNothing()
    {
        var engine = new TurnEngine(TestContent.Shipped, new ClinicSettings());
        var talk = new TestTalk().Join().Say("my back has been bad since I fell on Monday");
        Assert.NotNull(talk.Session.Held);
        var result = engine.Run(talk.Session, new UserInput("no thanks"), TestContent.Monday);
        Assert.True(result.ForgetsTalk);
        Assert.Null(result.Session.Held);
        Assert.Equal(0, result.Session.Answers.Count);
    }

    [Fact]
    public void Held_AfterAnHour_IsForgotten()
    {
        var talk = new TestTalk().Join().Say("my back has been bad since I fell on Monday");
        talk.Now += TimeSpan.FromMinutes(61);
        Assert.Equal("opening", talk.Press("consent", "yes").Question);
    }

    [Fact]
    public void Crisis_BeforeConsent_IsNotFollowedByTheConsentQuestion()
    {
        var talk = new TestTalk().Join().Say("some nights I think everyone would be better off without me");
        Assert.Equal(Grade.SameDay, talk.Disposition?.Grade);
        Assert.Equal("crisis_danger", talk.Question);
        Assert.DoesNotContain("OK if I ask", talk.Say("no").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Button_OfAnEarlierQuestion_AnswersNothing()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Press("age", "12");
        Assert.Equal(45, talk.Session.Answers.Number("age"));
        Assert.Equal("where", talk.Question);
    }

    [Theory]
    [InlineData("ce_sadle")]
    [InlineData("")]
    [InlineData("../etc")]
    public void Button_OfNoQuestionOrOption_IsRefusedKindly(string option)
    {
        var talk = Stories.ToSafety("en").Press("check_now", option);
        Assert.Equal("check_now", talk.Question);
        Assert.Null(talk.Disposition);
    }

    [Theory]
    [InlineData("en", "all good")]
    [InlineData("en", "everything is fine")]
    [InlineData("en", "none of those")]
    [InlineData("en", "nope, nothing like that")]
    [InlineData("es", "todo bien")]
    [InlineData("es", "todo normal")]
    [InlineData("es", "no tengo nada de eso")]
    public void Checklist_HealthyAnswer_TicksNothing(string language, string said)
    {
        var talk = Stories.ToSafety(language).Say(said);
        Assert.Null(talk.Disposition);
        Assert.Equal("check_body", talk.Question);
    }

    [Theory]
    [InlineData("1", Grade.Emergency)]
    [InlineData("numb between my legs", Grade.Emergency)]
    [InlineData("the second one", Grade.Emergency)]
    public void Checklist_TypedSign_IsTicked(string said, Grade grade) =>
        Assert.Equal(grade, Stories.ToSafety("en").Say(said).Disposition?.Grade);

    [Fact]
    public void Checklist_SomebodyElsesCancer_IsNotTicked()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Say("my mum had cancer");
        Assert.False(talk.Session.Effective().Is("cancer", "yes"));
    }

    [Fact]
    public void Checklist_NotSure_AsksWhichOnesAndOnlyThoseCount()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Press("check_body", "unsure");
        Assert.Equal("check_body_unsure", talk.Question);
        talk.Press("check_body_unsure", "inflammatory");
        Assert.IsType<Answer.DontKnow>(talk.Session.Answers["inflammatory"]);
        Assert.True(talk.Session.Answers.Is("cancer", "no"));
    }

    [Fact]
    public void Checklist_RatherNotSay_RaisesNothingAndShowsTheWarningSigns()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "prefer_not");
        Assert.Null(talk.Disposition);
        Assert.Contains("you don't have to say", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Checklist_UnsureWithTicks_KeepsTheTicks()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Press("check_body", "unsure", "infection").Press("check_body_unsure", "cancer");
        Assert.True(talk.Session.Answers.Is("infection", "yes"));
        Assert.IsType<Answer.DontKnow>(talk.Session.Answers["cancer"]);
    }

    [Fact]
    public void OldSign_UnchangedForMonths_TakesTheInterviewUpAgain()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "ce_bladder");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
        Assert.Equal("red_flag_change", talk.Question);
        Assert.Equal("check_body", talk.Press("red_flag_change", "unchanged").Question);
    }

    [Fact]
    public void NewSign_Confirmed_EndsTheInterview() =>
        Assert.Null(Stories.ToSafety("en").Press("check_now", "ce_bladder").Press("red_flag_change", "new").Question);

    [Fact]
    public void StoryFlag_LeftUnticked_IsAskedAboutOnceInItsOwnWords()
    {
        var talk = TestTalk.Begun().Say("having chemo for breast cancer and my back aches").Say("52").Press("where", "low_back")
            .Press("episode_weeks", "8").Press("status", "stable").Press("pain_0_10", "3").Press("leg_symptoms", "none")
            .Press("check_now", "none").Press("check_body", "none");
        Assert.Equal("heard_confirm", talk.Question);
        Assert.Contains("chemo", talk.Text, StringComparison.Ordinal);
        Assert.Equal(Grade.UrgentDays, talk.Say("skip").Press("unsteady", "no").Disposition?.Grade);
    }

    [Fact]
    public void WeakLeg_SaidAtTheLegsQuestion_CannotBeTalkedAwayByTheList()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("51").Press("where", "low_back").Press("episode_weeks", "4").Press("status", "stable")
            .Press("pain_0_10", "4").Say("A leg or foot feels weak").Press("check_now", "none");
        Assert.Equal("leg_weakness_course", talk.Question);
    }

    [Theory]
    [InlineData("it is much worse today")]
    [InlineData("worse again")]
    public void AfterTheAdvice_WorseningNews_IsGradedAnew(string said)
    {
        var talk = Stories.ToAdvice("en").Say(said);
        Assert.Equal(Grade.RoutineReferral, talk.Disposition?.Grade);
    }

    [Fact]
    public void NeckAlone_IsScreenedAndNotGivenBackQuestions()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Press("where", "neck").Press("episode_weeks", "20").Press("status", "stable")
            .Press("pain_0_10", "4").Press("leg_symptoms", "none").Press("check_now", "none").Press("check_body", "none");
        Assert.Null(talk.Question);
        Assert.NotNull(talk.Disposition);
    }

    [Fact]
    public void Back_Repeated_OpensEachQuestionAgain()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Press("where", "low_back").Press("episode_weeks", "8");
        Assert.Equal("episode_weeks", talk.Say("back").Question);
        Assert.Equal("where", talk.Say("go back").Question);
        Assert.False(talk.Session.Answers.Has("where"));
    }

    [Fact]
    public void Back_TypedWhereItHurts_IsAPlace() =>
        Assert.Equal("episode_weeks", TestTalk.Begun().Say("it hurts").Say("45").Say("back").Question);

    [Fact]
    public void Change_AtTheEnd_AsksAgainAndRecomputes()
    {
        var talk = Stories.ToAdvice("en").Change("status");
        Assert.Equal("status", talk.Question);
        Assert.Equal("check_answers", talk.Press("status", "worsening").Question);
        Assert.Equal(Grade.RoutineReferral, talk.Press("check_answers", "correct").Disposition?.Grade);
    }

    [Fact]
    public void Language_Switched_LosesNothing()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Say("en español por favor");
        Assert.Equal(("es", "where"), (talk.Session.Language, talk.Question));
        Assert.Equal(45, talk.Session.Answers.Number("age"));
    }

    [Fact]
    public void Opening_InAnotherLanguage_IsFollowed()
    {
        var talk = new TestTalk("en").Join().Say("hola, me duele la espalda desde hace un mes");
        Assert.Equal(("es", "consent"), (talk.Session.Language, talk.Question));
        Assert.Equal("es", talk.Say("sí").Session.Language);
    }

    [Fact]
    public void FirstMessage_InAnotherLanguage_IsGreetedInIt() =>
        Assert.StartsWith("Hola", new TestTalk("en").Say("hola, me duele la espalda desde hace un mes").Text);

    [Fact]
    public void Language_WordOfAnotherLater_ChangesNothing() =>
        Assert.Equal("en", TestTalk.Begun().Say("it hurts").Say("mi espalda me duele mucho desde ayer").Session.Language);

    [Fact]
    public void Scale_WordInsteadOfNumber_IsTakenUpAndNoNumberMade()
    {
        var talk = TestTalk.At("pain_0_10", "en").Say("it is unbearable");
        Assert.Contains("“unbearable”", talk.Text);
        Assert.Equal("pain_0_10", talk.Question);
        Assert.False(talk.Session.Answers.Has("pain_0_10"));
    }

    [Fact]
    public void Question_NotUnderstoodFourTimes_IsPassedWithCare()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Press("where", "low_back").Say("xyzzy").Say("plugh").Say("frotz").Say("blorb");
        Assert.Equal("status", talk.Question);
        Assert.IsType<Answer.DontKnow>(talk.Session.Answers["episode_weeks"]);
    }

    [Fact]
    public void FullOpening_ReachesAdviceInTwelveMessagesAtMost()
    {
        var talk = TestTalk.Begun().Say("58, sciatica down my left leg for 3 weeks after lifting a washing machine, pain 6, walking helps");
        int messages = 2;
        foreach (string said in new[] { "getting better", "none", "none", "when I sit", "bending makes it worse", "quite active, overweight, on my feet", "skip", "skip", "none", "all correct" })
        {
            talk.Say(said);
            messages++;
            if (talk.Disposition is not null) break;
        }
        Assert.NotNull(talk.Disposition);
        Assert.InRange(messages, 1, 12);
    }
}
