namespace BackBot.Tests.Conversation;

/// <summary>"What is that?" is explained where it is about the open question; what nothing here answers is said to be so.</summary>
public class CommandsTests
{
    [Theory]
    [InlineData("en", "what is the capital of France")]
    [InlineData("en", "what is bitcoin")]
    [InlineData("es", "qué es el bitcoin")]
    [InlineData("es", "cuál es el significado de la vida")]
    public void Explain_OfSomethingElse_SaysSoAndPutsTheQuestionAgain(string language, string asked)
    {
        var talk = TestTalk.At("status", language).Say(asked);
        var words = TestContent.Shipped.Language(language);
        Assert.Contains(words.Sentences["topic_not_near_now"].Replace("{emergency_number}", "911", StringComparison.Ordinal), talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(words.Questions["status"].Explain, talk.Text, StringComparison.Ordinal);
        Assert.Equal("status", talk.Question);
    }

    [Theory]
    [InlineData("en", "what is that")]
    [InlineData("en", "what do you mean by two weeks")]
    [InlineData("es", "qué es eso")]
    [InlineData("es", "qué quiere decir semanas")]
    public void Explain_OfTheQuestion_ExplainsIt(string language, string asked)
    {
        var talk = TestTalk.At("status", language).Say(asked);
        Assert.Contains(TestContent.Shipped.Language(language).Questions["status"].Explain, talk.Text, StringComparison.Ordinal);
        Assert.Equal("status", talk.Question);
    }

    /// <summary>Without its accent "que es" may begin what a doctor said; where it names an option, it is the answer.</summary>
    [Theory]
    [InlineData("que es muscular", "weak_muscles_nonspecific")]
    [InlineData("que son las facetas", "facet_syndrome")]
    public void Explain_TypedWithoutItsAccent_MayBeTheAnswer(string said, string option)
    {
        var talk = TestTalk.At("diagnosis", "es").Say(said);
        Assert.True(talk.Session.Answers.Is("diagnosis", option), talk.Text);
    }

    [Theory]
    [InlineData("es", "qué es muscular")]
    [InlineData("es", "¿que es muscular?")]
    [InlineData("es", "qué es la ciática")]
    [InlineData("en", "what is sciatica")]
    public void Explain_MarkedAsAQuestion_IsOne(string language, string said) =>
        Assert.False(TestTalk.At("diagnosis", language).Say(said).Session.Answers.Has("diagnosis"));
}
