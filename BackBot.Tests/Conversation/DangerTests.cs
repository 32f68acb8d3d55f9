using BackBot.Clinical;
using BackBot.Conversation;
using FsCheck;
using FsCheck.Fluent;

namespace BackBot.Tests.Conversation;

/// <summary>A danger sign is heard at any question; a denied one is not.</summary>
public class DangerTests
{
    private static readonly (string Language, string Danger, string Denied)[] Spoken =
    [
        ("en", "I can't feel when I wipe", "no numbness, bladder fine"),
        ("en", "i cant feel it when i wipe since yesterday", "no numbness and my bladder is fine"),
        ("es", "no siento cuando me limpio", "sin adormecimiento, orino bien"),
        ("es", "cuando me limpio no noto el papel", "no tengo nada dormido ahí abajo, la vejiga bien"),
    ];

    private static readonly string[] Questions =
        [.. TestContent.Shipped.Interview.Questions.Select(question => question.Id.Value)];

    [Fact]
    public void Danger_AtAnyQuestion_GivesTheEmergencyInstruction()
    {
        var cases = from question in Gen.Elements(Questions)
                    from spoken in Gen.Elements(Spoken)
                    from before in Gen.Elements("", "well ", "58, ", "um… ", "ok. ")
                    from after in Gen.Elements("", "!!", " and my back hurts", " :(")
                    select (question, spoken, text: before + spoken.Danger + after);
        Prop.ForAll(cases.ToArbitrary(), it =>
        {
            var talk = TestTalk.At(it.question, it.spoken.Language).Say(it.text);
            return (talk.Disposition?.Grade == Grade.Emergency).Label($"'{it.text}' at {it.question}: {talk.Text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Counts.Of(600, 20000)));
    }

    [Fact]
    public void Denial_AtAnyQuestion_RaisesNothing()
    {
        var cases = from question in Gen.Elements(Questions.Where(question => question != "heard_confirm"))
                    from spoken in Gen.Elements(Spoken)
                    select (question, spoken);
        Prop.ForAll(cases.ToArbitrary(), it =>
        {
            var talk = TestTalk.At(it.question, it.spoken.Language).Say(it.spoken.Denied);
            return (talk.Disposition is null && talk.Session.Heard.IsEmpty).Label($"'{it.spoken.Denied}' at {it.question}: {talk.Text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Counts.Of(400, 10000)));
    }

    [Theory]
    [MemberData(nameof(EveryQuestion))]
    public void Danger_AtThisQuestion_IsHeard(string question)
    {
        foreach (var (language, danger, _) in Spoken)
            Assert.Equal(Grade.Emergency, TestTalk.At(question, language).Say(danger).Disposition?.Grade);
    }

    public static TheoryData<string> EveryQuestion() => [.. Questions];

    [Fact]
    public void Danger_AfterTheEnd_IsHeard()
    {
        var talk = Stories.ToAdvice("en");
        Assert.Null(talk.Question);
        Assert.Equal(Grade.Emergency, talk.Say("now I can't feel when I wipe").Disposition?.Grade);
    }

    [Fact]
    public void Danger_InTheOtherLanguage_IsHeard() =>
        Assert.Equal(Grade.Emergency, TestTalk.Begun("en").Say("no siento cuando me limpio").Disposition?.Grade);

    [Fact]
    public void Danger_SaidAgainAfterItWasDismissed_GivesTheInstructionAgain()
    {
        var talk = TestTalk.Begun().Say("I can't feel when I wipe").Press("heard_confirm", "misread");
        Assert.Null(talk.Disposition);
        Assert.Equal(Grade.Emergency, talk.Say("I can't feel when I wipe").Disposition?.Grade);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("maybe")]
    [InlineData("banana")]
    public void HeardConfirm_WithoutAClearWayOut_KeepsTheInstruction(string answer)
    {
        var talk = TestTalk.Begun().Say("I can't feel when I wipe").Say(answer);
        Assert.Contains(talk.Session.Heard, heard => heard.Stands);
        Assert.Contains(talk.Question, new[] { "heard_confirm", null });
    }

    [Theory]
    [InlineData("No, it is old and has not changed")]
    [InlineData("that's not what I meant")]
    public void HeardConfirm_WithAClearWayOut_TakesTheInterviewUpAgain(string answer)
    {
        var talk = TestTalk.Begun().Say("my back is stiff and I can't feel when I wipe").Say(answer);
        Assert.Equal("age", talk.Question);
    }

    [Theory]
    [InlineData("I can't feel when I wipe")]
    [InlineData("crushing chest pain since this morning")]
    public void Danger_AfterAnotherSignWasUnchanged_GivesTheInstruction(string danger)
    {
        var talk = Stories.ToSafety("en").Press("check_now", "ce_bladder").Press("red_flag_change", "unchanged");
        Assert.Equal(Grade.Emergency, talk.Say(danger).Disposition?.Grade);
        Assert.Equal(Grade.Emergency, Assessor.GradeOf(TestContent.Shipped.Rules, talk.Press("heard_confirm", "new").Session.Effective()));
    }

    [Fact]
    public void Sign_TickedAfterAHeardOneWasUnchanged_IsAskedAboutAnew()
    {
        var talk = TestTalk.Begun().Say("I can't feel when I wipe").Press("heard_confirm", "unchanged").Say("it hurts").Say("45")
            .Press("where", "low_back").Press("episode_weeks", "20").Press("status", "stable").Press("pain_0_10", "3").Press("leg_symptoms", "none");
        Assert.Equal(Grade.Emergency, talk.Press("check_now", "chest").Disposition?.Grade);
        Assert.Equal("red_flag_change", talk.Question);
    }

    [Fact]
    public void TwoHeardSigns_BothUnchanged_AneurysmWithWorseningPainIsAnEmergency()
    {
        var talk = TestTalk.Begun();
        talk.Session = talk.Session with
        {
            Heard = [new("ce_saddle", "ce_saddle", "old numbness", HeardOutcome.Unchanged), new("vascular", "vascular", "aneurysm", HeardOutcome.Unchanged)],
            Answers = talk.Session.Answers.With("status", Answer.Of("worsening")),
        };
        Assert.Equal(Grade.Emergency, SafetyFloor.Of(talk.Session.Effective()));
    }

    [Fact]
    public void WeakLeg_ThenRatherNotSay_StaysASign()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("51").Press("where", "low_back").Press("episode_weeks", "20").Press("status", "stable")
            .Press("pain_0_10", "4").Press("leg_symptoms", "weakness").Press("check_now", "prefer_not");
        Assert.True(talk.Session.Effective().Is("leg_weakness", "yes"));
    }

    [Fact]
    public void NotSure_OfWhichOnesEither_CountsEveryLineAsInDoubt() =>
        Assert.Equal(Grade.Emergency, Stories.ToSafety("en").Press("check_now", "unsure").Say("not sure").Disposition?.Grade);

    [Fact]
    public void Change_OfConsentOrOfNothing_LeavesTheTalkWhereItWas()
    {
        var talk = Stories.ToSafety("en").Change("consent");
        Assert.Equal("check_now", talk.Question);
        Assert.Equal("check_now", talk.Change("heard_confirm").Question);
    }

    [Theory]
    [InlineData("en", "i took 20 paracetamol because of the pain", true)]
    [InlineData("en", "I've taken about 30 pills", true)]
    [InlineData("en", "I took 2 paracetamol", false)]
    [InlineData("en", "I took 400 mg of ibuprofen", false)]
    [InlineData("en", "I took 30 tramadol 50 mg", true)]
    [InlineData("en", "I took 30 ibuprofen", true)]
    [InlineData("es", "me tomé 20 pastillas por el dolor", true)]
    [InlineData("es", "me tomé 2 pastillas", false)]
    public void Overdose_ToldAsANumberOfTablets_IsAnEmergency(string language, string said, bool isHeard) =>
        Assert.Equal(isHeard, TestTalk.Begun(language).Say(said).Disposition?.Grade == Grade.Emergency);

    [Fact]
    public void Crash_ExaminedSince_IsAskedAboutOnceAndTheTalkGoesOn()
    {
        var talk = TestTalk.Begun();
        talk.Say("I had a car crash last week and my back still hurts");
        talk.Press("heard_confirm", "new").Press("trauma_examined", "yes");
        Assert.NotEqual(Grade.Emergency, SafetyFloor.Of(talk.Session.Effective()));
        talk.Say("35", "low back", "1 week", "new", "4", "legs are fine").Press("check_now", "none");
        if (talk.Question == "red_flag_change") talk.Press("red_flag_change", "unchanged");
        Assert.Equal("check_body", talk.Question);
    }

    [Fact]
    public void BothLegs_AfterACorrection_AreAskedAboutAgain()
    {
        var talk = TestTalk.Begun().Say("my back hurts", "44", "low back", "3 weeks", "same", "6", "pain in one leg").Press("check_now", "none");
        talk.Press("check_body", "none").Change("leg_symptoms").Press("leg_symptoms", "both_legs");
        Assert.Equal("ce_both_legs", talk.Question);
    }

    [Theory]
    [InlineData("tengo 39", false)]
    [InlineData("tengo 42 años", false)]
    [InlineData("fiebre 39", true)]
    [InlineData("tengo 39 de fiebre", true)]
    public void Age_LikeATemperature_IsNoFeverWhereTheAgeIsAsked(string said, bool isHeard)
    {
        var talk = TestTalk.At("age", "es").Say(said);
        Assert.Equal(isHeard, talk.Session.Heard.Exists(heard => heard.Flag == "infection"));
    }

    [Theory]
    [InlineData("en", "dull back ache for years. I've had a weak left foot for 20 years, never changed")]
    [InlineData("es", "dolor de espalda leve. tengo la pierna izquierda débil por la polio, de toda la vida, siempre igual")]
    public void WeakLeg_ToldAsLongStanding_IsNotAskedAboutWhenTicked(string language, string opening)
    {
        var talk = TestTalk.Begun(language).Say(opening);
        Assert.DoesNotContain(talk.Session.Heard, heard => heard.Stands);
        talk.Session = talk.Session with { Reopened = "check_now" };
        talk.Press("check_now", "leg_weakness");
        Assert.NotEqual("leg_weakness_course", talk.Question);
        Assert.True(talk.Session.Effective().Is("leg_weakness_course", "old_unchanged"));
        Assert.Contains(language == "en" ? "I take this as old" : "lo tomo como algo de hace tiempo", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "leg_weakness", "my left leg has been weak for 20 years but it's got worse this week")]
    [InlineData("en", "leg_weakness", "I've had a weak left foot for 20 years, never changed, now it drags")]
    [InlineData("en", "leg_weakness", "my left leg has been weak since childhood. it is getting heavier and heavier")]
    [InlineData("en", "ce_both_legs", "both legs have been numb for 4 years, exactly like that, but since yesterday I can't feel my left foot")]
    [InlineData("en", "ce_both_legs", "both legs ache after 10 mins walking and I lean on the trolley, been like that 4 years, much worse today")]
    [InlineData("en", "ce_saddle", "numb between my legs for years as always, today it spread")]
    [InlineData("es", "leg_weakness", "tengo la pierna izquierda débil de toda la vida, ahora está peor")]
    [InlineData("es", "ce_both_legs", "tengo las dos piernas dormidas desde hace 4 años, igual que siempre, pero desde ayer no siento el pie")]
    [InlineData("es", "ce_saddle", "no siento entre las piernas desde hace años, hoy se extendió")]
    public void OldSign_ToldAsWorseInTheSameMessage_IsNotOld(string language, string flag, string opening)
    {
        var talk = TestTalk.Begun(language).Say(opening);
        Assert.Contains(talk.Session.Heard, heard => heard.Stands && heard.Flag == flag);
        Assert.DoesNotContain(talk.Session.Heard, heard => heard.Outcome == HeardOutcome.ToldUnchanged);
    }

    [Theory]
    [InlineData("en", "I've had a weak left foot for 20 years, never changed. My back pain started yesterday")]
    [InlineData("en", "My back hurt since monday. I have had a weak left foot for 20 years, nothing new")]
    [InlineData("en", "both legs have been numb for 4 years, exactly like that, no worse now")]
    [InlineData("es", "tengo el pie caído desde hace 20 años, sin cambios, el dolor de espalda empezó ayer")]
    public void OldSign_BesideNewBackPain_StaysOld(string language, string opening)
    {
        var talk = TestTalk.Begun(language).Say(opening);
        Assert.DoesNotContain(talk.Session.Heard, heard => heard.Stands);
        Assert.Contains(talk.Session.Heard, heard => heard.Outcome == HeardOutcome.ToldUnchanged);
    }

    [Theory]
    [InlineData("en", "my back is ruining me, what if i just ended it all", "crisis")]
    [InlineData("en", "im on blood thinners and fell yesterday", "major_trauma")]
    [InlineData("en", "my undies were dirty and i didnt notice", "ce_bowel")]
    [InlineData("en", "its like walking on foam since tuesday", "leg_weakness")]
    [InlineData("en", "it feels like my legs dont belong to me since sunday", "ce_both_legs")]
    [InlineData("es", "tomo warfarina y me cai ayer", "major_trauma")]
    [InlineData("es", "no puedo hacer del baño ni sentir", "ce_bowel")]
    [InlineData("es", "siento como que camino en algodon", "leg_weakness")]
    public void Danger_InPlainWordsAfterTheAdvice_IsHeard(string language, string said, string flag)
    {
        var talk = Stories.ToAdvice(language).Press("helpful", "yes").Say(said);
        Assert.Contains(talk.Session.Heard, heard => heard.Stands && heard.Flag == flag);
    }

    [Theory]
    [InlineData("en", "the doctor told me not to exercise")]
    [InlineData("es", "el doctor me dijo que no hiciera ejercicio")]
    public void ToldNotToExercise_AfterTheAdvice_StopsThePlan(string language, string said)
    {
        var talk = Stories.ToAdvice(language).Press("helpful", "yes");
        Assert.False(talk.Session.Course.Plan!.Kept.IsStopped);
        talk.Say(said);
        Assert.True(talk.Session.Answers.Is("told_not_to_exercise", "yes"));
        Assert.True(talk.Session.Course.Plan!.Kept.IsStopped);
    }

    [Fact]
    public void Danger_ToldWhileWishesAreAsked_IsToldBeforeAnyWeek()
    {
        var talk = Stories.ToAdvice("en").Press("helpful", "yes").Press("menu", "fit").Say("fever and chills since yesterday");
        for (int turn = 0; turn < 6 && talk.Question is { } open; turn++) talk.Press(open, "skip");
        Assert.True(talk.Session.Course.Plan!.Kept.IsStopped);
        Assert.True(talk.Session.Course.Advised!.Grade <= Grade.UrgentDays);
    }

    [Fact]
    public void Leak_ToldAsLongStanding_SpeaksForNoOtherLine()
    {
        var talk = TestTalk.Begun().Say("my back aches. I've had numbness between my legs for 20 years, never changed");
        talk.Session = talk.Session with { Reopened = "check_now" };
        talk.Press("check_now", "ce_bladder");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
    }

    [Theory]
    [InlineData("en", "I have a fever and I'm talking nonsense since last night", "infection_severe")]
    [InlineData("es", "llevo días con tiritona y desde anoche digo cosas sin sentido", "infection_severe")]
    [InlineData("en", "33 weeks pregnant, my back pain hasn't let up for a minute, it's awful, and my bump is hard", "pregnancy_heavy")]
    [InlineData("es", "tengo 33 semanas de embarazo, sangro un poco y el dolor es horrible y no se quita", "pregnancy_heavy")]
    [InlineData("en", "can't do this anymore. got enough amitriptyline saved up and tonight is the night", "crisis_danger")]
    [InlineData("es", "ya no puedo con esto. junté suficientes pastillas y hoy es la noche", "crisis_danger")]
    public void GraverForm_ToldInTheOpening_IsAnEmergencyAtOnce(string language, string opening, string question)
    {
        var talk = TestTalk.Begun(language).Say(opening);
        Assert.True(talk.Session.Effective().Is(question, "yes"));
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
    }

    [Theory]
    [InlineData("en", "I cry every night because of my back and I'm terrified of bending")]
    [InlineData("es", "no me atrevo ni a agacharme, llevo dos meses llorando por la espalda")]
    public void HighDistress_ToldInTheOpening_FillsItsQuestions(string language, string opening)
    {
        var talk = TestTalk.Begun(language).Say(opening);
        Assert.True(talk.Session.Answers.Is("distress", "very_much"));
        Assert.True(talk.Session.Answers.Is("fear_of_movement", "very_much"));
    }

    [Theory]
    [InlineData("70, fit, raked leaves all Saturday and now I'm stiff low down")]
    [InlineData("my trousers keep falling down when I bend")]
    public void EverydayWord_OneSlipFromAnAlarmingOne_RaisesNoEmergency(string said) =>
        Assert.NotEqual(Grade.Emergency, TestTalk.Begun().Say(said).Disposition?.Grade);
}
