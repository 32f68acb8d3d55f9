using System.Text;
using System.Text.Json.Nodes;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Conversation.FollowUp;
using BackBot.Language.People;

namespace BackBot.Tests.Conversation;

public sealed class SessionJsonTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, 123, TimeSpan.Zero);

    private static readonly Session Full = Session.New("c1", "es", Now) with
    {
        Answers = Answers.None
            .With("status", Answer.Of("worse"))
            .With("diagnosis", new Answer.Options(["disc", "facet"]))
            .With("check_nerves", new Answer.Options([]))
            .With("pain_0_10", Answer.Of(7.5))
            .With("goal", new Answer.Words("cargar a mi nieta 💪 \"sin\" dolor\n\\ñ"))
            .With("leg", Answer.Unsure)
            .With("weight", Answer.PreferNot)
            .With("cause", Answer.Skipped),
        Trail = ["status", "diagnosis"],
        Heard = [new("ce_saddle", "ce_saddle", "no siento", HeardOutcome.Open), new("major_trauma", "major_trauma", "me caí", HeardOutcome.Misread)],
        Contrary = [new("status", "worsening", "va peor")],
        Subject = new Subject(Pronoun.She, "mamá"),
        Proposed = new Proposal(new Subject(Pronoun.They, ""), [new("chest", "chest", "le duele el pecho", HeardOutcome.Open)], "le duele el pecho", Now.AddMinutes(-2)),
        Misses = 2,
        Reopened = "age",
        Greeted = true,
        Held = new HeldText("me duele", Now.AddMinutes(-3)),
        Told = "same_day_crisis",
        Said = ["clear", "thanks_for_telling"],
        Poll = "helpful",
        Before = Answers.None.With("age", Answer.Of(40)),
        Side = "confirm_erase",
        Course = new Course
        {
            LastAt = Now,
            ContentVersion = "abc",
            Goal = "bailar",
            IsShared = true,
            WasSeen = true,
            Advised = new AdvicePoint(Now, Grade.UrgentDays, "urgent_days"),
            Visit = new Visit(Now, Answers.None.With("status", Answer.Of("stable")), "maintain"),
            Reminders = [new("contact", Now.AddDays(3))],
            Progress = [new(Now, 6, null, 3, null), new(Now.AddDays(14), null, "some_days", null, "ease")],
        },
    };

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var read = SessionJson.Read(SessionJson.Write(Full));

        Assert.Equal(Full.Answers, read.Answers);
        Assert.Equal(Full.Before, read.Before);
        Assert.Equal(SessionJson.Write(Full), SessionJson.Write(read));
        Assert.Equal((Full.Course.Advised, Full.Course.Goal, Full.Course.LastAt), (read.Course.Advised, read.Course.Goal, read.Course.LastAt));
        Assert.Equal(Full.Course.Progress, read.Course.Progress);
        Assert.Equal(Full.Course.Reminders, read.Course.Reminders);
        Assert.Equal(Full.Trail, read.Trail);
        Assert.Equal(Full.Heard, read.Heard);
        Assert.Equal(Full.Held, read.Held);
        Assert.Equal(Full.Contrary, read.Contrary);
        Assert.Equal(Full.Subject, read.Subject);
        Assert.Equal(Full.Proposed, read.Proposed, (one, other) => one!.Signs.SequenceEqual(other!.Signs) && one with { Signs = [] } == other with { Signs = [] });
        Assert.Equal((Full.Told, Full.Said), (read.Told, read.Said), (one, other) => one.Told == other.Told && one.Said.SetEquals(other.Said));
        Assert.Equal((Full.ConversationId, Full.Language, Full.StartedAt), (read.ConversationId, read.Language, read.StartedAt));
        Assert.Equal((Full.Misses, Full.Reopened, Full.Greeted, Full.Poll), (read.Misses, read.Reopened, read.Greeted, read.Poll));
    }

    [Fact]
    public void WithoutWords_OfAFullSession_KeepsWhatWasChosenAndNotAWord()
    {
        Assert.True(Full.HoldsWords());
        var bare = Full.WithoutWords();
        string json = Encoding.UTF8.GetString(SessionJson.Write(bare));

        Assert.False(bare.HoldsWords());
        Assert.All(new[] { "nieta", "siento", "me ca", "me duele", "va peor", "el pecho" }, word => Assert.DoesNotContain(word, json, StringComparison.Ordinal));
        Assert.Equal(Answer.Skipped, bare.Answers["goal"]);
        Assert.True(bare.Answers.Is("status", "worse"));
        // Two sentences stay two, so that the answer to one does not settle the other.
        Assert.Equal(2, bare.Heard.Select(heard => heard.Words).Distinct().Count());
        Assert.Equal(Full.Heard.Select(heard => (heard.Flag, heard.Outcome)), bare.Heard.Select(heard => (heard.Flag, heard.Outcome)));
    }

    [Fact]
    public void Write_EveryFieldOfASession_IsWritten()
    {
        var written = JsonNode.Parse(SessionJson.Write(Full))!.AsObject();

        var missing = typeof(Session).GetProperties().Where(field => field.GetMethod is { IsStatic: false, IsPublic: true })
            .Select(field => char.ToLowerInvariant(field.Name[0]) + field.Name[1..]).Where(name => !written.ContainsKey(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Read_NewSession_IsTheSame()
    {
        var session = Session.New("c1", "en", Now);

        Assert.Equal(SessionJson.Write(session), SessionJson.Write(SessionJson.Read(SessionJson.Write(session))));
    }

    [Fact]
    public void Read_FieldsItDoesNotKnowOrThatAreMissing_IsLenient()
    {
        var read = Read("""{"format":1,"conversationId":"c1","language":"en","startedAt":"2026-03-02T09:00:00Z","future":{"x":[1]},"trail":null}""");

        Assert.Equal(("c1", 0, false), (read.ConversationId, read.Misses, read.Greeted));
        Assert.Empty(read.Trail);
        Assert.Null(read.Held);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"1"}""")]
    [InlineData("""{"format":1,"conversationId":null,"language":"en","startedAt":"2026-03-02T09:00:00Z"}""")]
    [InlineData("""{"format":1,"conversationId":"c1","language":"en","startedAt":"yesterday"}""")]
    [InlineData("""{"format":1,"conversationId":"c1","language":"en","startedAt":"2026-03-02T09:00:00Z","answers":{"AGE":{"number":1}}}""")]
    [InlineData("""{"format":1,"conversationId":"c1","language":"en","startedAt":"2026-03-02T09:00:00Z","answers":{"age":{"$type":"System.Object"}}}""")]
    [InlineData("""{"format":1,"conversationId":"c1","language":"en","startedAt":"2026-03-02T09:00:00Z","told":["sometime"]}""")]
    [InlineData("""{"format":1,"conversationId":"c1","language":"en","startedAt":"2026-03-02T09:00:00Z","heard":[{"flag":"x","words":"y","outcome":"7"}]}""")]
    public void Read_Unreadable_SaysWhatToDo(string json) =>
        Assert.Contains("Restore it from a backup", Assert.Throws<UnreadableSessionException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OfANewerBackBot_SaysSo() => Assert.Contains(
        "Start the newer BackBot",
        Assert.Throws<UnreadableSessionException>(() => Read($$"""{"format":{{Session.CurrentFormat + 1}}}""")).Message,
        StringComparison.Ordinal);

    private static Session Read(string json) => SessionJson.Read(Encoding.UTF8.GetBytes(json));
}
