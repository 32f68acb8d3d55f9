using BackBot.Activities;
using BackBot.Conversation;

namespace BackBot.Tests.Activities;

public sealed class ActivityBatchTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_Message_IsTheEchoAndThenTheReplies()
    {
        var batch = ActivityBatch.Of(new("c", 6, Now.AddMinutes(-1)), Now, new PostedActivity("message", "hi"), "maria", [new("a"), new("b")], "en");

        Assert.Equal(["c|0000007", "c|0000008", "c|0000009"], batch.Activities.Select(activity => activity.Id));
        Assert.Equal(["2026-03-02T09:00:00.000Z", "2026-03-02T09:00:00.001Z", "2026-03-02T09:00:00.002Z"], batch.Activities.Select(activity => activity.Timestamp));
        Assert.Equal([null, "c|0000007", "c|0000007"], batch.Activities.Select(activity => activity.ReplyToId));
        Assert.Equal(ChannelAccount.User("maria"), batch.Activities[0].From);
        Assert.Equal(9, batch.Last.Sequence);
    }

    [Fact]
    public void Of_Greeting_RepliesToNothing()
    {
        var batch = ActivityBatch.Of(new("c", 0, DateTimeOffset.UnixEpoch), Now, null, "maria", [new Reply("Hello")], "en");

        Assert.Null(Assert.Single(batch.Activities).ReplyToId);
    }

    [Fact]
    public void Of_ClockBehind_TimesStillRise()
    {
        var batch = ActivityBatch.Of(new("c", 1, Now.AddHours(1)), Now, null, "maria", [new("a"), new("b")], "en");

        Assert.Equal(Now.AddHours(1).AddMilliseconds(2), batch.Last.Time);
    }
}
