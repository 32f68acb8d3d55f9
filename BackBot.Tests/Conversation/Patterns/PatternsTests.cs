using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation.Patterns;

/// <summary>The repair patterns at every question: each returns to the question that was open, with every answer as it was.</summary>
public class PatternsTests
{
    /// <summary>Every question that can be open, in both languages.</summary>
    public static TheoryData<string, string> Questions()
    {
        var rows = new TheoryData<string, string>();
        foreach (var question in TestContent.Shipped.Interview.Dialogs.SelectMany(dialog => dialog.Questions).DistinctBy(question => question.Id))
            foreach (string language in new[] { "en", "es" })
                if (question.Id != "consent" && question.MarksUnsure is null) rows.Add(question.Id.Value, language);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Interruption_AtEveryQuestion_ReturnsToItWithAllAnswers(string question, string language)
    {
        string[] interruptions = language == "es"
            ? ["ayuda", "repetir", "¿por qué pregunta eso?", "qué quiere decir eso", "mis respuestas", "qué sabe de mí", "hablar con una persona", "temas", "¿es malo levantar pesas?", "resumen para mi médico"]
            : ["help", "repeat", "why do you ask?", "what do you mean", "my answers", "what do you know about me", "talk to a person", "topics", "is it bad to lift weights?", "summary for my doctor"];
        foreach (string said in interruptions)
        {
            var talk = With(question, language);
            var before = talk.Session.Answers;
            talk.Say(said);
            // Topics are offered as buttons; going on leads back.
            if (talk.Question == "topics") talk.Press("topics", "go_on");
            Assert.Equal((said, question), (said, talk.Question));
            Assert.Equal(before, talk.Session.Answers);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Confirmation_AnsweredNo_ReturnsToTheQuestionWithAllAnswers(string question, string language)
    {
        foreach (string said in language == "es" ? new[] { "empezar de nuevo", "borrar mis datos", "retirar mi permiso" } : ["start again", "erase my data", "withdraw my consent"])
        {
            var talk = With(question, language);
            var before = talk.Session.Answers;
            talk.Say(said);
            Assert.StartsWith("confirm_", talk.Question, StringComparison.Ordinal);
            talk.Say("no");
            Assert.Equal((question, before), (talk.Question, talk.Session.Answers));
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Restart_Confirmed_BeginsAgainFromEveryQuestion(string question, string language)
    {
        var talk = With(question, language).Say(language == "es" ? "empezar de nuevo" : "start again").Say(language == "es" ? "sí" : "yes");
        Assert.Equal("opening", talk.Question);
        Assert.Equal("consent", Assert.Single(talk.Session.Answers.All).Question.Value);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Clarification_OfEveryQuestion_SaysWhatItMeansAndWhyItIsAsked(string question, string language)
    {
        var words = TestContent.Shipped.Language(language);
        var talk = With(question, language).Say(language == "es" ? "qué quiere decir eso" : "what do you mean");
        Assert.Contains(words.Explanations.Means[question], talk.Text, StringComparison.Ordinal);
        Assert.Contains(words.Questions[question].Explain, talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "what do you mean by facet?", "facet")]
    [InlineData("en", "what is osteoporosis", "osteoporosis")]
    [InlineData("es", "qué significa faceta", "facet")]
    [InlineData("es", "qué quiere decir anticoagulante", "blood_thinners")]
    public void Clarification_OfAWord_ExplainsItAtAnyQuestion(string language, string said, string term)
    {
        var talk = With("fitness", language).Say(said);
        Assert.Contains(TestContent.Shipped.Language(language).Explanations.Terms[term].Means, talk.Text, StringComparison.Ordinal);
        Assert.Equal("fitness", talk.Question);
    }

    [Theory]
    [InlineData("en", "actually it's 7", "pain_0_10", "7")]
    [InlineData("en", "I meant 7", "pain_0_10", "7")]
    [InlineData("en", "sorry, I meant worse", "status", "worsening")]
    [InlineData("en", "actually my pain is 2", "pain_0_10", "2")]
    [InlineData("en", "change my pain to 8", "pain_0_10", "8")]
    [InlineData("en", "change my age to 61", "age", "61")]
    [InlineData("es", "en realidad es 7", "pain_0_10", "7")]
    [InlineData("es", "quise decir peor", "status", "worsening")]
    [InlineData("es", "perdón, quise decir 7", "pain_0_10", "7")]
    [InlineData("es", "cambiar mi edad a 61", "age", "61")]
    public void Correction_OfAnEarlierAnswer_ReplacesItAndTheOpenQuestionReturns(string language, string said, string question, string answer)
    {
        var talk = AtLegs(language);
        var before = talk.Session.Answers;
        talk.Say(said);
        Assert.Equal(answer, talk.Session.Answers[question] switch
        {
            Answer.Number number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Answer.Options options => string.Join('+', options.Chosen),
            _ => "",
        });
        Assert.Equal(before.Without(question), talk.Session.Answers.Without(question));
        Assert.Equal("leg_symptoms", talk.Question);
    }

    [Theory]
    [InlineData("en", "I meant the left leg", "one_leg_pain")]
    [InlineData("es", "quise decir la pierna izquierda", "one_leg_pain")]
    public void Correction_OfTheLastAnswer_IsTaken(string language, string said, string option)
    {
        var talk = AtLegs(language).Press("leg_symptoms", "none").Say(said);
        Assert.True(talk.Session.Answers.Is("leg_symptoms", option), talk.Text);
        Assert.Equal("check_now", talk.Question);
    }

    [Theory]
    [InlineData("en", "actually it's 4")]
    [InlineData("es", "en realidad es 4")]
    public void Correction_ToTheSame_ChangesNothing(string language, string said)
    {
        var talk = AtLegs(language);
        var before = talk.Session;
        talk.Say(said);
        Assert.Equal(SessionJson.Write(before), SessionJson.Write(talk.Session));
        Assert.Contains("4", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Correction_OfASafetyAnswer_AsksTheQuestionAgain()
    {
        var talk = AtLegs("en").Press("leg_symptoms", "both_legs").Press("ce_both_legs", "yes");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
        Assert.Equal("ce_both_legs", talk.Say("actually no").Question);
    }

    [Theory]
    [InlineData("en", "change my age", "cancel")]
    [InlineData("es", "cambiar mi edad", "cancelar")]
    public void Cancel_OfAChange_LeavesTheAnswerAsItWas(string language, string change, string cancel)
    {
        var talk = AtLegs(language);
        var before = talk.Session.Answers;
        Assert.Equal("age", talk.Say(change).Question);
        talk.Say(cancel);
        Assert.Equal((before, "leg_symptoms"), (talk.Session.Answers, talk.Question));
    }

    [Fact]
    public void Cancel_WithNothingBegun_Stops() =>
        Assert.Contains(TestContent.Shipped.Language("en").Sentences["stopped"], AtLegs("en").Say("cancel").Text, StringComparison.Ordinal);

    [Fact]
    public void Confirmation_FollowedByAnAnswerToTheQuestion_GivesWay()
    {
        var talk = AtLegs("en").Say("start again").Say("legs are fine");
        Assert.Equal((true, "check_now"), (talk.Session.Answers.Is("leg_symptoms", "none"), talk.Question));
    }

    [Fact]
    public void Back_AnyNumberOfTimes_ReachesTheBeginningAndForwardAgain()
    {
        var talk = AtLegs("en");
        foreach (string question in new[] { "pain_0_10", "status", "episode_weeks", "where", "age", "opening" }) Assert.Equal(question, talk.Say("back").Question);
        Assert.Contains(TestContent.Shipped.Language("en").Sentences["no_way_back"], talk.Say("back").Text, StringComparison.Ordinal);
        talk.Say("it hurts").Say("45").Press("where", "low_back").Press("episode_weeks", "20").Press("status", "stable").Press("pain_0_10", "4");
        Assert.Equal(("leg_symptoms", AtLegs("en").Session.Answers), (talk.Question, talk.Session.Answers));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void CannotHandle_InThreeSteps_OffersOtherWordsThenButtonsThenAWayOut(string language)
    {
        var words = TestContent.Shipped.Language(language);
        var talk = AtLegs(language).Say("xyzzy");
        Assert.Contains(words.Questions["leg_symptoms"].Again, talk.Text, StringComparison.Ordinal);
        Assert.Contains(words.Sentences["not_understood_twice"], talk.Say("plugh").Text, StringComparison.Ordinal);
        talk.Say("frotz");
        Assert.Contains(words.Sentences["cannot_handle"], talk.Text, StringComparison.Ordinal);
        var offered = talk.Replies[^1].Prompt!.Choices.Select(choice => choice.Option).ToList();
        Assert.Contains("skip", offered);
        Assert.Contains("person", offered);
        Assert.Equal("leg_symptoms", talk.Press("leg_symptoms", "person").Question is "pass_summary_on" ? talk.Say("no").Question : talk.Question);
        Assert.IsType<Answer.DontKnow>(talk.Press("leg_symptoms", "skip").Session.Answers["leg_symptoms"]);
    }

    [Theory]
    [InlineData("en", "summary for my doctor", "Low back")]
    [InlineData("es", "resumen para mi médico", "Espalda baja")]
    public void ClinicianSummary_AfterTheAdvice_HoldsAnswersFlagsGradeAdviceTimeAndVersion(string language, string said, string place)
    {
        string text = Stories.ToAdvice(language).Press("helpful", "yes").Say(said).Text;
        Assert.Contains(place, text, StringComparison.Ordinal);
        Assert.Contains("5 (self_care_review)", text, StringComparison.Ordinal);
        Assert.Contains(TestContent.Shipped.Version, text, StringComparison.Ordinal);
        Assert.Contains("2026-03-02", text, StringComparison.Ordinal);
        Assert.Contains(TestContent.Shipped.Language(language).Questions["ce_saddle"].Label, text, StringComparison.Ordinal);
        Assert.Contains(TestContent.Shipped.Language(language).Sentences["clinician_denied"], text, StringComparison.Ordinal);
    }

    [Fact]
    public void Menu_AfterTheOpinion_OffersWhatCanBeDoneAndAWordOrNumberChooses()
    {
        var talk = Stories.ToAdvice("en").Press("helpful", "yes");
        Assert.Equal(["why", "plan", "fit", "ask", "change", "clinician", "remind", "person", "finish"], talk.Replies[^1].Prompt!.Choices.Select(choice => choice.Option));
        Assert.Equal("remind_when", talk.Press("menu", "remind").Question);
        var scheduled = Assert.IsType<Effect.Schedule>(Assert.Single(talk.Press("remind_when", "one_week").Effects));
        Assert.Equal(("check_in", TestContent.Monday.AddDays(7)), (scheduled.Kind, scheduled.Due));
        Assert.NotNull(talk.Say("2").Advice);
        Assert.Contains("Take care", talk.Press("menu", "finish").Text, StringComparison.Ordinal);
    }

    private static TestTalk AtLegs(string language) => TestTalk.Begun(language).Say(language == "es" ? "me duele" : "it hurts").Say("45").Press("where", "low_back")
        .Press("episode_weeks", "20").Press("status", "stable").Press("pain_0_10", "4");

    /// <summary>A talk in which one question is open and others were answered.</summary>
    private static TestTalk With(string question, string language)
    {
        var talk = AtLegs(language);
        talk.Session = talk.Session with { Answers = talk.Session.Answers.With("leg_symptoms", Answer.Of("none")).Without(question), Reopened = question };
        return talk.Say(language == "es" ? "repetir" : "repeat");
    }
}
