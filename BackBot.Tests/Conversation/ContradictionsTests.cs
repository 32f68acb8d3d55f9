using BackBot.Clinical;
using BackBot.Conversation;
using FsCheck;
using FsCheck.Fluent;

namespace BackBot.Tests.Conversation;

/// <summary>Two answers that cannot both be right are asked about once; left open, they are read cautiously.</summary>
public class ContradictionsTests
{
    /// <summary>Each contradiction: the answers that make it, words written against them, and what stands after each choice (a dash: asked again).</summary>
    public static readonly (string Id, string[] Answers, string? Words, string First, string Second, string Both)[] Table =
    [
        ("gone_but_hurts", ["status=resolved", "pain_0_10=6"], null, "status=resolved pain_0_10=-", "status=- pain_0_10=6", "status=unsure pain_0_10=6"),
        ("new_but_long", ["status=new", "episode_weeks=104"], null, "status=new episode_weeks=-", "status=- episode_weeks=104", "status=new episode_weeks=104"),
        ("legs_fine_but_leg_hurts", ["leg_symptoms=none", "where=leg+low_back"], null, "leg_symptoms=none where=low_back", "leg_symptoms=- where=leg+low_back", "leg_symptoms=none where=leg+low_back"),
        ("arching_both_ways", ["direction=arching_eases+arching_worse"], null, "direction=arching_eases", "direction=arching_worse", "direction=arching_eases+arching_worse"),
        ("arching_eases_but_worse_then", ["direction=arching_eases", "pain_timing=morning_worse+standing_or_arching_worse"], null, "direction=arching_eases pain_timing=morning_worse", "direction=- pain_timing=morning_worse+standing_or_arching_worse", "direction=arching_eases pain_timing=morning_worse+standing_or_arching_worse"),
        ("bending_both_ways", ["direction=bending_eases+bending_worse"], null, "direction=bending_eases", "direction=bending_worse", "direction=bending_eases+bending_worse"),
        ("better_but_wrote_worse", ["status=improving"], "worsening", "status=improving", "status=worsening", "status=improving+worsening"),
        ("worse_but_wrote_better", ["status=worsening"], "improving", "status=worsening", "status=improving", "status=improving+worsening"),
        ("exercise_eases_but_wrote_worse", ["exercise_response=eases"], "worse", "exercise_response=eases", "exercise_response=worse", "exercise_response=eases+worse"),
    ];

    public static TheoryData<string, string, string> Choices()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Table)
        {
            rows.Add(row.Id, "first", row.First);
            rows.Add(row.Id, "second", row.Second);
            rows.Add(row.Id, "both", row.Both);
        }
        return rows;
    }

    [Fact]
    public void Table_OfContradictions_IsWhole() =>
        Assert.Equal(TestContent.Shipped.Contradictions.Select(one => one.Id).Order(), Table.Select(row => row.Id).Order());

    [Theory]
    [MemberData(nameof(Choices))]
    public void Contradiction_Answered_LeavesTheseAnswers(string id, string choice, string expected)
    {
        var talk = Open(id);
        Assert.Equal("which_answer", talk.Question);
        talk.Press("which_answer", choice);
        string found = string.Join(' ', expected.Split(' ').Select(pair => pair.Split('=')[0]).Select(question => $"{question}={Shown(talk.Session.Answers[question])}"));
        Assert.Equal(expected, found);
        Assert.NotEqual("which_answer", talk.Question);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Contradiction_Answered_IsNotAskedAgain(string id, string choice, string expected)
    {
        Assert.NotEmpty(expected);
        var talk = Open(id).Press("which_answer", choice);
        if (choice == "both") Assert.NotEqual("which_answer", talk.Say("hm").Question);
    }

    [Fact]
    public void Contradiction_AfterAnAnswerChanged_IsAskedAgain()
    {
        var talk = Open("new_but_long").Press("which_answer", "both");
        talk.Session = talk.Session with { Answers = talk.Session.Answers.With("episode_weeks", Answer.Of(200)) };
        Assert.Equal("which_answer", talk.Say("hm").Question);
    }

    [Theory]
    [InlineData("it's gone", "status=resolved")]
    [InlineData("the second one", "status=-")]
    [InlineData("not sure", "status=unsure")]
    [InlineData("skip", "status=unsure")]
    public void Contradiction_AnsweredInWords_IsRead(string said, string expected) =>
        Assert.Equal(expected, $"status={Shown(Open("gone_but_hurts").Say(said).Session.Answers["status"])}");

    [Fact]
    public void Contradiction_Asked_QuotesBothInThePersonsWords()
    {
        var talk = TestTalk.Begun().Say("it hurts").Say("45").Press("where", "low_back").Press("episode_weeks", "8").Press("status", "improving")
            .Press("pain_0_10", "3").Say("my legs are fine but honestly the pain is getting worse every day");
        Assert.Equal("which_answer", talk.Question);
        Assert.Contains("Compared with two weeks ago: Better", talk.Text, StringComparison.Ordinal);
        Assert.Contains("honestly the pain is getting worse every day", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Danger_AtTheQuestion_IsHeard() =>
        Assert.Equal(Grade.Emergency, Open("new_but_long").Say("and I can't feel when I wipe").Disposition?.Grade);

    /// <summary>Whatever else was answered: unresolved is as urgent as the more urgent of the two readings.</summary>
    [Fact]
    public void Unresolved_WhateverElseWasAnswered_IsAsUrgentAsTheMoreUrgentReading()
    {
        var cases = from row in Gen.Elements(Table)
                    from status in Gen.Elements("new", "worsening", "stable", "improving", "resolved", "")
                    from weeks in Gen.Elements(0.0, 3, 8, 60, 200)
                    from pain in Gen.Choose(0, 10)
                    from legs in Gen.Elements("none", "one_leg_pain", "both_legs", "")
                    from fitness in Gen.Elements("none", "low", "moderate", "high", "")
                    from flag in Gen.Elements("", "cancer", "constitutional", "inflammatory", "fragility")
                    select (row, status, weeks, pain, legs, fitness, flag);
        Prop.ForAll(cases.ToArbitrary(), it =>
        {
            var answers = Answers.None.With("consent", Answer.Yes).With("episode_weeks", Answer.Of(it.weeks)).With("pain_0_10", Answer.Of(it.pain));
            foreach (var (question, option) in new[] { ("status", it.status), ("leg_symptoms", it.legs), ("fitness", it.fitness) })
                if (option.Length > 0) answers = answers.With(question, Answer.Of(option));
            if (it.flag.Length > 0) answers = answers.With(it.flag, Answer.Yes);
            var session = Of(it.row, answers);
            if (Asked(session) is not { } talk || talk.Question != "which_answer") return true.ToProperty();
            var (first, second, both) = (GradeAfter(session, "first"), GradeAfter(session, "second"), GradeAfter(session, "both"));
            return (both <= GradeNames.MoreUrgent(first, second)).Label($"{it.row.Id}: {first}, {second}, but unresolved {both}: {it}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Counts.Of(500, 10000)));
    }

    private static TestTalk Open(string id) =>
        Asked(Of(Table.Single(row => row.Id == id), Answers.None.With("consent", Answer.Yes)));

    private static Session Of((string Id, string[] Answers, string? Words, string First, string Second, string Both) row, Answers answers)
    {
        foreach (string[] pair in row.Answers.Select(text => text.Split('=')))
            answers = answers.With(pair[0], double.TryParse(pair[1], out double number) ? Answer.Of(number) : new Answer.Options(pair[1].Split('+')));
        var session = Session.New("test", "en", TestContent.Monday) with { Greeted = true, Answers = answers };
        string question = row.Answers[0].Split('=')[0];
        return row.Words is null ? session : session with { Contrary = [new ContraryWords(question, row.Words, "so I wrote")] };
    }

    private static TestTalk Asked(Session session) => new TestTalk { Session = session }.Join();

    private static Grade GradeAfter(Session session, string choice) =>
        Assessor.GradeOf(TestContent.Shipped.Rules, Asked(session).Press("which_answer", choice).Session.Effective());

    private static string Shown(Answer? answer) => answer switch
    {
        null => "-",
        Answer.Options options => string.Join('+', options.Chosen),
        Answer.Number number => $"{number.Value}",
        Answer.DontKnow => "unsure",
        _ => "other",
    };
}
