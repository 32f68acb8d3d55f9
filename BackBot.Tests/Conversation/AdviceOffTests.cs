using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Content;
using BackBot.Conversation;
using BackBot.Evaluation;
using BackBot.Tests.Architecture;
using BackBot.Tests.Transcripts;

namespace BackBot.Tests.Conversation;

/// <summary>With the kill switch off nobody reads how to move, and nobody in danger hears anything else than before.</summary>
public class AdviceOffTests
{
    private static readonly string[] Insisting = ["why?", "my answers", "can I work?", "¿puedo ir a trabajar?", "which exercise helps?", "say that again", "thanks", "español", "english"];

    private static readonly BotContent Off = AdviceOff.Of(TestContent.Shipped);

    private static readonly ImmutableArray<PatientCase> Patients = PatientCase.ReadAll(
        Yaml.Root(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "vignettes.yaml")), "vignettes.yaml"));

    private static readonly Regex Forbidden = new(string.Join('|', ForbiddenTexts().Select(Pattern)), RegexOptions.CultureInvariant);

    public static TheoryData<string> Cases() => [.. Patients.Select(patient => patient.Id)];

    public static TheoryData<string> Stories() =>
        [.. Repository.Texts.Where(file => file.Path.EndsWith(".chat", StringComparison.Ordinal)).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Patient_WithAdviceOff_ReadsNoAdviceHoweverTheyAsk(string id) =>
        Assert.DoesNotContain(Talk(id, Off).Texts, text => Forbidden.IsMatch(text));

    [Fact]
    public void Patients_WithAdviceOn_ReadIt() =>
        Assert.Contains(Patients, patient => Talk(patient.Id, TestContent.Shipped).Texts.Any(text => Forbidden.IsMatch(text)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Patient_WithAdviceOff_IsToldTheSameIfUrgentAndToSeeSomeoneIfNot(string id)
    {
        var (on, off) = (Talk(id, TestContent.Shipped).First!, Talk(id, Off).First!);
        if (on.Grade <= Grade.UrgentDays)
        {
            Assert.Equal(CardWords.Of(on), CardWords.Of(off));
            Assert.Equal((on.Grade, on.Title), (off.Grade, off.Title));
            return;
        }
        string language = Patients.Single(patient => patient.Id == id).Language;
        var words = TestContent.Shipped.Language(language).Dispositions[AdviceOff.Disposition];
        Assert.Equal((Grade.RoutineReferral, words.Title), (off.Grade, off.Title));
        Assert.Contains(off.Paragraphs, line => Regex.IsMatch(line, Pattern(words.Referral)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Patient_WithAdviceOff_ReadsSafetyNetAndDisclaimer(string id)
    {
        var talk = Talk(id, Off);
        var spoken = TestContent.Shipped.Language(Patients.Single(patient => patient.Id == id).Language);
        // One instruction and nothing beside it: in an emergency, and for someone in crisis, advice or none.
        if (talk.First!.Grade == Grade.Emergency || talk.First.Title == spoken.Dispositions["same_day_crisis"].Title) return;
        string all = string.Join('\n', talk.Texts);
        Assert.Matches(Pattern(spoken.Advice["disclaimer"]), all);
        Assert.Matches(Pattern(spoken.Advice["safety_net"]), all);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Transcript_WithAdviceOff_HoldsNoAdvice(string path)
    {
        var transcript = Transcript.Parse(Repository.Texts.Single(file => file.Path == path).Text);
        var talk = new TestTalk(transcript.Language, content: Off).Join();
        foreach (var step in transcript.Steps.Where(step => step.Word is "user" or "press" or "tick"))
        {
            talk.Say(step.Text);
            Assert.DoesNotMatch(Forbidden, talk.Text);
        }
    }

    [Fact]
    public void Interview_WithAdviceOff_EndsWithTheSafetyQuestions()
    {
        var talk = ToTheEnd();
        Assert.Null(talk.Question);
        Assert.Equal(AdviceOff.Disposition, Assert.Single(talk.Effects.OfType<Effect.DispositionTold>()).Name);
        Assert.False(talk.AsksWhetherHelpful);
    }

    [Fact]
    public void Danger_WithAdviceOff_IsHeardAfterTheEnd() =>
        Assert.Equal(Grade.Emergency, ToTheEnd().Say("now I can't feel when I wipe").Disposition?.Grade);

    [Fact]
    public void Talk_AdvisedBeforeItWasSwitchedOff_IsAdvisedNoMore()
    {
        var before = Conversation.Stories.ToAdvice("en");
        var talk = new TestTalk(content: Off) { Session = before.Session };
        foreach (string said in Insisting)
            Assert.DoesNotMatch(Forbidden, talk.Say(said).Text);
    }

    [Fact]
    public void Talk_ToldWhileItWasOff_IsAdvisedOnceItIsOn()
    {
        var talk = new TestTalk { Session = ToTheEnd().Session };
        Assert.Equal("diagnosis", talk.Say("hello").Question);
    }

    [Fact]
    public void Content_WithAdviceOff_HoldsNoWordOfIt()
    {
        Assert.False(Off.HasAdvice);
        Assert.All(Off.Languages.Values, language => Assert.DoesNotContain(language.Advice.Values, text => Forbidden.IsMatch(text)));
        Assert.All(Off.Languages.Values, language => Assert.Empty(language.Dispositions.Keys.Intersect(["routine_referral", "self_care_review", "maintain"])));
        Assert.DoesNotContain(Off.Rules.Advice.Values, advice => advice.Exercise != ExerciseKind.None);
    }

    [Fact]
    public void Content_WithAdviceOff_GradesTheSame() =>
        Assert.Empty(ContentProof.Of(Off).Broken);

    private static TestTalk ToTheEnd()
    {
        var talk = new TestTalk(content: Off).Join().Press("consent", "yes").Say("it hurts").Say("45").Press("where", "low_back")
            .Press("episode_weeks", "20").Press("status", "stable").Press("pain_0_10", "4").Press("leg_symptoms", "none");
        return talk.Press("check_now", "none").Press("check_body", "none");
    }

    private static (List<string> Texts, Card.Disposition? First) Talk(string id, BotContent content)
    {
        var replies = new List<Reply>();
        var engine = new TurnEngine(content, new ClinicSettings("US"));
        var session = Session.New(id, "en", TestContent.Monday);
        TurnResult Turn(Session before, UserInput input, DateTimeOffset now)
        {
            var result = engine.Run(before, input, now);
            session = result.Session;
            replies.AddRange(result.Replies);
            return result;
        }
        new PatientRun(Turn, content, Wordings.Read(ContentFiles.Embedded())).Run(Patients.Single(patient => patient.Id == id));
        var first = replies.Select(reply => reply.Card).OfType<Card.Disposition>().FirstOrDefault();
        foreach (string said in Insisting) Turn(session, new UserInput(said), TestContent.Monday);
        return ([.. replies.Select(ActivityRenderer.InWords)], first);
    }

    /// <summary>Every text of advice on moving or on easing off, every one on exercise, and what else does not stay, in both languages.</summary>
    private static IEnumerable<string> ForbiddenTexts() =>
        from language in TestContent.Shipped.Languages.Values
        from advice in TestContent.Shipped.Rules.Advice.Values
        where advice.Section is AdviceSectionId.Move or AdviceSectionId.EaseOff || advice.Exercise != ExerciseKind.None || !advice.Stays
        select language.Advice[advice.Key];

    /// <summary>A text as it may stand in a message, its placeholders filled.</summary>
    private static string Pattern(string text) => string.Join(".{1,80}?", Regex.Split(text, @"\{[a-z_]+\}").Select(Regex.Escape));
}
