using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Tests.Language.Topics;

namespace BackBot.Tests.Conversation;

/// <summary>General questions in the talk: answered, held back where that is safer, and the open question comes back.</summary>
public sealed class TopicsTests
{
    /// <summary>Words that warn are rightly taken for a warning, and a question in a story may be read otherwise; nearly all come through.</summary>
    private const double LeastAnswered = 0.95;

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Question_InMidInterview_IsAnsweredAndTheOpenQuestionReturns(string language)
    {
        var asked = TopicRound.Read(1).Asked.Concat(TopicRound.Read(4).Asked).Where(one => one.Language == language).ToList();
        var lost = new List<string>();
        foreach (var (_, topic, question) in asked)
        {
            var talk = TestTalk.At("age", language).Say(question.Contains('?', StringComparison.Ordinal) ? question : question + "?");
            bool isTold = talk.Advice?.Title == TitleOf(talk, topic) && talk.Question == "age";
            if (!isTold && !(talk.Question == "topics" && talk.Session.Offered.Contains(topic))) lost.Add($"{topic} <- {question}: {talk.Text}");
            Assert.False(talk.Session.Answers.Has("age"));
        }
        Assert.True(lost.Count <= asked.Count * (1 - LeastAnswered), string.Join('\n', lost));
    }

    [Theory]
    [InlineData("en", "should I exercise if I can't feel when I pee?")]
    [InlineData("es", "¿puedo hacer ejercicio si desde ayer no siento cuando orino?")]
    public void Question_WithARedFlagInside_GivesTheInstructionAndNoTopic(string language, string question)
    {
        var talk = TestTalk.At("age", language).Say(question);
        Assert.Equal(Grade.Emergency, talk.Disposition!.Grade);
        Assert.Null(talk.Advice);
        talk.Say(language == "en" ? "is walking good for me?" : "¿puedo caminar?");
        Assert.Null(talk.Advice);
    }

    [Theory]
    [InlineData("fever and shivers, infection")]
    public void Question_BesideALessUrgentSign_NotesTheSignFirst(string sign)
    {
        var talk = TestTalk.At("age", "en").Say($"I have {sign}. Should I lift weights?");
        Assert.Null(talk.Advice);
    }

    [Fact]
    public void EveryTopic_BeforeBeingSeen_IsToldOnlyIfItMayBe()
    {
        foreach (var topic in TestContent.Shipped.Topics.Topics)
        {
            var talk = Graded(("infection", Answer.Yes));
            Assert.Equal(Grade.SameDay, Assessor.GradeOf(TestContent.Shipped.Rules, talk.Session.Effective()));
            talk.Press("topics", topic.Id);
            Assert.Equal(topic.WhileUrgent, talk.Advice is not null);
            Assert.False(topic.WhileUrgent && topic.Exercise != ExerciseKind.None);
        }
    }

    [Fact]
    public void EveryTopic_InAnEmergencyOrCrisis_IsNotTold()
    {
        foreach (var topic in TestContent.Shipped.Topics.Topics)
        {
            Assert.Null(Graded(("ce_saddle", Answer.Yes)).Press("topics", topic.Id).Advice);
            Assert.Null(Graded(("crisis", Answer.Yes), ("crisis_danger", Answer.Of("no"))).Press("topics", topic.Id).Advice);
        }
    }

    [Theory]
    [InlineData("sciatica", "stretching")]
    [InlineData("post_surgery", "lifting_weights")]
    [InlineData("post_surgery", "starting")]
    public void Topic_AgainstThePersonsOwnAdvice_IsToldOtherwise(string diagnosis, string topic)
    {
        var text = TestContent.Shipped.Language("en").Topics.Texts[topic];
        var told = Graded(("diagnosis", Answer.Of(diagnosis)), ("status", Answer.Of("stable"))).Press("topics", topic).Advice!;
        Assert.Equal(text.Otherwise, told.Sections[0].Items[0].Text);
        Assert.Equal(text.Answer, Graded(("status", Answer.Of("stable"))).Press("topics", topic).Advice!.Sections[0].Items[0].Text);
    }

    [Fact]
    public void EveryTopic_Told_NamesASourceAndItsStrength()
    {
        foreach (var topic in TestContent.Shipped.Topics.Topics)
        {
            var item = Graded(("status", Answer.Of("stable"))).Press("topics", topic.Id).Advice!.Sections[0].Items[0];
            Assert.NotEmpty(item.Source);
            Assert.NotEmpty(item.Strength);
        }
    }

    [Theory]
    [InlineData("no")]
    [InlineData("none of these")]
    [InlineData("neither")]
    public void TopicsTurnedDown_AtASafetyList_AnswerNothingOfTheList(string said)
    {
        var talk = TestTalk.At("check_now", "en").Say("will an MRI find the cause?");
        Assert.Equal("topics", talk.Question);
        talk.Say(said);
        Assert.Equal("check_now", talk.Question);
        Assert.False(talk.Session.Answers.Has("ce_saddle"));
    }

    [Fact]
    public void Offered_NumberTyped_MeansTheButtonAndNotTheOpenScale()
    {
        var talk = TestTalk.At("pain_0_10", "en").Say("will an MRI find the cause?", "1");
        Assert.Equal(TitleOf(talk, "scans"), talk.Advice!.Title);
        Assert.False(talk.Session.Answers.Has("pain_0_10"));
        Assert.True(talk.Say("1").Session.Answers.Has("pain_0_10"));
    }

    [Theory]
    [InlineData("en", "what can I ask?")]
    [InlineData("en", "topics")]
    [InlineData("es", "¿qué puedo preguntar?")]
    [InlineData("es", "temas")]
    public void WhatCanIAsk_OffersGroupsAndTheWayBack(string language, string said)
    {
        var talk = TestTalk.At("age", language).Say(said);
        var prompt = talk.Replies[^1].Prompt!;
        Assert.Equal("topics", prompt.Question);
        Assert.InRange(prompt.Choices.Length, 4, 8);
        Assert.All(TestContent.Shipped.Topics.Groups, group => Assert.InRange(talk.Press("topics", group).Replies[^1].Prompt!.Choices.Length, 2, 8));
        Assert.Equal("age", talk.Press("topics", "go_on").Question);
    }

    [Theory]
    [InlineData("what is sciatica?", "sciatic")]
    [InlineData("what are trigger points?", "trigger point")]
    public void WhatIs_OfATopicOrATerm_IsNotTakenForAQuestionAboutTheQuestion(string said, string word) =>
        Assert.Contains(word, TestTalk.At("age", "en").Say(said).Text, StringComparison.OrdinalIgnoreCase);

    private static string TitleOf(TestTalk talk, string topic) => TestContent.Shipped.Language(talk.Session.Language).Topics.Texts[topic].Title;

    private static TestTalk Graded(params (string Question, Answer Answer)[] answers)
    {
        var talk = TestTalk.At("age", "en");
        var all = answers.Aggregate(talk.Session.Answers, (kept, one) => kept.With(one.Question, one.Answer));
        talk.Session = talk.Session with { Answers = all };
        return talk;
    }
}
