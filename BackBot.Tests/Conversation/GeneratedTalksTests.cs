using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>Thousands of talks that nobody wrote: whatever a person does, nothing is lost and there is always a way on.</summary>
public class GeneratedTalksTests
{
    private const int InAnotherOrder = 200;
    private const int Talks = 10_000;
    private static readonly TurnEngine Engine = new(TestContent.Shipped, new ClinicSettings("US"));
    private static readonly ImmutableArray<Question> Asked = [.. TestContent.Shipped.Interview.Dialogs.Where(dialog => dialog.Id is not ("welcome" or "check_in"))
        .SelectMany(dialog => dialog.Questions).DistinctBy(question => question.Id).Where(question => question.MarksUnsure is null && question.Kind != QuestionKind.Review)];

    [Fact]
    public void Talk_InAnyState_InterruptedCorrectedAndTakenBack_LosesNothingAndHasAWayOn()
    {
        Parallel.For(0, Talks - InAnotherOrder, seed =>
        {
            var random = new Random(seed);
            var start = State(random);
            Interrupted(start, random, seed);
            BackThenSameAnswer(start, random, seed);
            ChangedToTheSame(start, seed);
            StartsAgain(start, seed);
        });
    }

    [Fact]
    public void Answers_InAnyOrder_LeadToTheSameAdvice()
    {
        Parallel.For(0, InAnotherOrder, seed =>
        {
            var random = new Random(seed);
            var person = Person(random);
            var straight = Play(Fresh(), person);
            // A crisis ends the questions: what a later tick reopened is then read with care, and not asked again.
            if (straight.Answers.Is("crisis", "yes")) return;
            var shuffled = Fresh();
            foreach (var question in Asked.Where(question => straight.Answers.Has(question.Id)).OrderBy(_ => random.Next()))
                shuffled = Press(shuffled with { Reopened = question.Id.Value }, question, person);
            shuffled = Play(shuffled with { Reopened = null }, person);
            Assert.Equal((seed, Shown(straight)), (seed, Shown(shuffled)));
        });
    }

    private static void Interrupted(Session start, Random random, int seed)
    {
        string open = OpenId(start);
        string said = (string[])["help", "repeat", "why do you ask?", "my answers", "what do you know about me", "what do you mean"] is var all ? all[random.Next(all.Length)] : "";
        var after = Say(start, said);
        Assert.NotEmpty(after.Replies);
        Assert.Equal((seed, said, open, start.Answers), (seed, said, OpenId(after.Session), after.Session.Answers));
    }

    private static void BackThenSameAnswer(Session start, Random random, int seed)
    {
        if (start.Trail.IsEmpty || TestContent.Shipped.Interview.Find(start.Trail[^1]) is not { } last || start.Answers[last.Id] is not { } answer) return;
        var back = Say(start, "back").Session;
        if (last.IsGroup || OpenId(back) != last.Id.Value) return;
        string option = answer switch
        {
            Answer.Options { Chosen.Count: > 0 } options => string.Join('+', options.Chosen),
            Answer.Number number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "",
        };
        if (option.Length == 0) return;
        var again = Engine.Run(back, Pressed(last.Id.Value, option.Split('+')), TestContent.Monday).Session;
        Assert.Equal((seed, last.Id, start.Answers, OpenId(start)), (seed, last.Id, again.Answers, OpenId(again)));
        var same = Say(again, "cancel").Session;
        Assert.Equal(again.Answers, same.Answers);
    }

    /// <summary>Whoever opens an answer and gives it again, or calls it off, has all answers as before and the same question before them.</summary>
    private static void ChangedToTheSame(Session start, int seed)
    {
        var changed = start.Trail.Select(id => TestContent.Shipped.Interview.Find(id)).LastOrDefault(question => question is { Kind: QuestionKind.Choice, IsGroup: false }
            && start.Answers[question.Id] is Answer.Options { Chosen.Count: 1 });
        if (changed is null || start.Side is not null) return;
        var opened = Engine.Run(start, new UserInput("", new InputValue(null, [], ImmutableDictionary<string, string>.Empty, changed.Id.Value)), TestContent.Monday).Session;
        if (opened.Reopened != changed.Id.Value) return;
        var again = Engine.Run(opened, Pressed(changed.Id.Value, [.. ((Answer.Options)start.Answers[changed.Id]!).Chosen]), TestContent.Monday).Session;
        Assert.Equal((seed, changed.Id, start.Answers, OpenId(start)), (seed, changed.Id, again.Answers, OpenId(again)));
        var calledOff = Say(opened, "cancel").Session;
        Assert.Equal((seed, changed.Id, start.Answers), (seed, changed.Id, calledOff.Answers));
    }

    private static void StartsAgain(Session start, int seed)
    {
        var session = Say(start, "start again").Session;
        if (session.Side is not null) session = Say(session, "yes").Session;
        Assert.Equal((seed, "opening"), (seed, OpenId(session)));
    }

    /// <summary>Somebody in the middle of the interview: a random stretch of random answers, in the order of the interview.</summary>
    private static Session State(Random random)
    {
        var person = Person(random);
        var session = Fresh();
        for (int left = random.Next(1, 9); left > 0 && OpenQuestion(session) is { } open; left--) session = Press(session, open, person);
        return session;
    }

    private static Session Fresh() => Session.New("generated", "en", TestContent.Monday) with
    {
        Greeted = true,
        Answers = Answers.None.With("consent", Answer.Yes).With("opening", Answer.Skipped).With("age", Answer.Of(40)),
    };

    private static Session Play(Session session, ImmutableDictionary<string, string> person)
    {
        for (int turn = 0; turn < 80 && OpenQuestion(session) is { } open; turn++) session = Press(session, open, person);
        Assert.Null(OpenQuestion(session));
        return session;
    }

    private static Session Press(Session session, Question open, ImmutableDictionary<string, string> person)
    {
        var pressed = open.Kind switch
        {
            QuestionKind.Form => new UserInput("", new InputValue(open.Id.Value, [], open.Items.ToImmutableDictionary(item => item.Id.Value, item => person[item.Id.Value]), null)),
            QuestionKind.Checklist when open.MarksUnsure is null => Ticked(session, open, person),
            QuestionKind.Checklist => Pressed(open.Id.Value, "none"),
            _ => Pressed(open.Id.Value, person.GetValueOrDefault(open.Id.Value, "skip").Split('+')),
        };
        var result = Engine.Run(session, pressed, TestContent.Monday);
        Assert.NotEmpty(result.Replies);
        return result.Session;
    }

    private static UserInput Ticked(Session session, Question open, ImmutableDictionary<string, string> person)
    {
        // Only what is on the list can be ticked: a line that was asked alone before is not.
        var facts = TestContent.Shipped.Rules.FactsOf(session.Effective());
        var shown = open.Items.Where(item => item.When.Holds(facts, Caution.Plain)).Select(item => item.Id.Value);
        string[] ticks = [.. shown.Where(id => person.GetValueOrDefault(id) == "yes")];
        return Pressed(open.Id.Value, ticks.Length == 0 ? ["none"] : ticks);
    }

    private static ImmutableDictionary<string, string> Person(Random random)
    {
        var person = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var question in Asked)
        {
            person[question.Id.Value] = question.Kind switch
            {
                QuestionKind.Scale => random.Next(11).ToString(System.Globalization.CultureInfo.InvariantCulture),
                QuestionKind.YesNo => random.Next(4) == 0 ? "yes" : "no",
                QuestionKind.Words => "skip",
                _ when question.Options.Length > 0 => question.Options[random.Next(question.Options.Length)],
                _ => "skip",
            };
            foreach (var item in question.Items.Where(item => !person.ContainsKey(item.Id.Value))) person[item.Id.Value] = random.Next(12) == 0 ? "yes" : "no";
        }
        person["check_answers"] = "correct";
        person["offer_contact"] = "no";
        return person.ToImmutable();
    }

    private static string Shown(Session session)
    {
        var assessment = Assessor.Assess(TestContent.Shipped.Rules, session.Effective());
        return $"{session.Told} {assessment.Grade} {string.Join(',', assessment.Advice.Select(given => given.Advice.Key))}";
    }

    private static Question? OpenQuestion(Session session) => OpenId(session) is { Length: > 0 } id ? TestContent.Shipped.Interview.Find(id) : null;

    /// <summary>The question that is put to someone who opens the page now; empty where none must be answered.</summary>
    private static string OpenId(Session session) =>
        Engine.Run(session, UserInput.Join, TestContent.Monday).Replies.LastOrDefault(reply => reply.Prompt is not null)?.Prompt?.Question is { } id and not ("menu" or "helpful") ? id : "";

    private static TurnResult Say(Session session, string said) => Engine.Run(session, new UserInput(said), TestContent.Monday);

    private static UserInput Pressed(string question, params string[] options) =>
        new("", new InputValue(question, [.. options], ImmutableDictionary<string, string>.Empty, null));
}
