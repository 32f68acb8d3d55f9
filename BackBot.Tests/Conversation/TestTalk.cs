using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>A talk in a test: what is said, what came back, and where it stands.</summary>
sealed class TestTalk
{
    private readonly RunTurn turn;

    public TestTalk(string language = "en", RunTurn? turn = null, BotContent? content = null)
    {
        this.turn = turn ?? new TurnEngine(content ?? TestContent.Shipped, new ClinicSettings("US")).Run;
        Session = Session.New("test", language, TestContent.Monday);
    }

    public Session Session { get; set; }

    public DateTimeOffset Now { get; set; } = TestContent.Monday;

    public ImmutableArray<Reply> Replies { get; private set; } = [];

    public string Text => string.Join('\n', Replies.Select(BackBot.Activities.ActivityRenderer.InWords));

    /// <summary>The question of the interview that is open; null at the end, where only an opinion is asked for.</summary>
    public string? Question => Replies.Select(reply => reply.Prompt?.Question).LastOrDefault(question => question is not (null or "helpful" or "menu" or "offer_contact"));

    public bool AsksWhetherHelpful => Replies.Any(reply => reply.Prompt?.Question == "helpful");

    public ImmutableArray<Effect> Effects { get; private set; } = [];

    public Card.Disposition? Disposition => Replies.Select(reply => reply.Card).OfType<Card.Disposition>().FirstOrDefault();

    public Card.Advice? Advice => Replies.Select(reply => reply.Card).OfType<Card.Advice>().FirstOrDefault();

    public TestTalk Join() => Take(UserInput.Join);

    /// <summary>A scheduled message is due.</summary>
    public TestTalk Due(string kind) => Take(new UserInput("") { Reminder = kind });

    public TestTalk Say(params string[] texts)
    {
        foreach (string text in texts) Take(new UserInput(text));
        return this;
    }

    public TestTalk Press(string question, params string[] options) =>
        Take(new UserInput(string.Join("; ", options), new InputValue(question, [.. options], ImmutableDictionary<string, string>.Empty, null)));

    /// <summary>Sends a card that asks several things.</summary>
    public TestTalk Fill(string form, params (string Question, string Option)[] answers) => Take(new UserInput(
        "", new InputValue(form, [], answers.ToImmutableDictionary(pair => pair.Question, pair => pair.Option, StringComparer.Ordinal), null)));

    public TestTalk Change(string question) =>
        Take(new UserInput("", new InputValue(null, [], ImmutableDictionary<string, string>.Empty, question)));

    /// <summary>Begins with consent given.</summary>
    public static TestTalk Begun(string language = "en", RunTurn? turn = null) =>
        new TestTalk(language, turn).Join().Press("consent", "yes");

    /// <summary>A talk in which one question is open, whichever it is.</summary>
    public static TestTalk At(string question, string language)
    {
        var talk = new TestTalk(language).Join();
        if (question == "consent") return talk;
        talk.Session = talk.Session with { Answers = talk.Session.Answers.With("consent", Answer.Yes), Reopened = question };
        return talk;
    }

    private TestTalk Take(UserInput input)
    {
        var result = turn(Session, input, Now);
        (Session, Replies, Effects) = (result.Session, result.Replies, result.Effects);
        return this;
    }
}
