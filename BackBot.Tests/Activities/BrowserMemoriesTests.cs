using System.Text;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Conversation.FollowUp;

namespace BackBot.Tests.Activities;

public sealed class BrowserMemoriesTests
{
    private static readonly Session Fresh = Session.New("c", "en", DateTimeOffset.UnixEpoch);

    [Fact]
    public void Of_Talk_IsWhatThePersonAgreedTo()
    {
        var agreed = Fresh with { Answers = Fresh.Answers.With("consent", Answer.Yes) };
        Assert.Null(BrowserMemories.Of(Fresh));
        Assert.Equal(BrowserMemory.Device, BrowserMemories.Of(agreed));
        Assert.Equal(BrowserMemory.Tab, BrowserMemories.Of(agreed with { Course = Course.None with { IsShared = true } }));
    }

    [Theory]
    [InlineData(BrowserMemory.Device, "\"keep\":\"device\"")]
    [InlineData(BrowserMemory.Tab, "\"keep\":\"tab\"")]
    [InlineData(null, "\"backbot\":{\"text\":\"a\"}")]
    public void Batch_OfReplies_SaysWhereTheBrowserMayKeepTheWayBack(BrowserMemory? keep, string expected)
    {
        var batch = ActivityBatch.Of(new("c", 0, DateTimeOffset.UnixEpoch), DateTimeOffset.UnixEpoch, null, "maria", [new Reply("a")], "en", keep);
        Assert.Contains(expected, Encoding.UTF8.GetString(ActivityJson.Write(batch.Activities)), StringComparison.Ordinal);
    }
}
