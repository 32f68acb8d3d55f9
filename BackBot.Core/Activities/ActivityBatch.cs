using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>The activities of one turn in order: the echo of what was posted, then the replies.</summary>
/// <param name="Last">Place of the last activity; the next batch goes on from there.</param>
public sealed record ActivityBatch(ImmutableArray<Activity> Activities, ActivityPlace Last)
{
    /// <summary>Renders a batch.</summary>
    /// <param name="before">Place of the activity before this batch; sequence 0 in a new conversation.</param>
    /// <param name="posted">What was posted, to be echoed first; null for a greeting.</param>
    /// <param name="keep">Where the browser may keep the way back; null if nowhere.</param>
    public static ActivityBatch Of(
        ActivityPlace before, DateTimeOffset now, PostedActivity? posted, string userId, IEnumerable<Reply> replies, string language,
        BrowserMemory? keep = null)
    {
        var activities = ImmutableArray.CreateBuilder<Activity>();
        var place = before;
        string? answers = null;
        if (posted is not null)
        {
            place = place.Next(now);
            activities.Add(posted.Echo(place, userId));
            answers = place.Id;
        }
        foreach (var reply in replies)
        {
            place = place.Next(now);
            activities.Add(ActivityRenderer.Render(reply, place, language, answers, keep));
        }
        return new ActivityBatch(activities.ToImmutable(), place);
    }
}
