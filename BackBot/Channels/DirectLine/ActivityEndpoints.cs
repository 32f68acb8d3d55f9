using BackBot.Activities;
using BackBot.Storage;

namespace BackBot.Channels.DirectLine;

/// <summary>Takes a posted activity, and gives out what was said.</summary>
sealed class ActivityEndpoints(
    Authorization authorization, ConversationService conversations, Participants participants, IConversationStore store, ApologyAnswer apology)
{
    public async Task Post(HttpContext context)
    {
        if (await authorization.Authorize(context) is not { } claims) return;
        if (await context.Request.ReadBody() is not { } body)
        {
            await context.Response.WriteTooLarge();
            return;
        }
        await Take(context, claims, ActivityReader.Read(body));
    }

    /// <summary>Takes what was read, whichever way it came, and answers.</summary>
    public async Task Take(HttpContext context, TokenClaims claims, ActivityReading reading)
    {
        switch (reading)
        {
            case ActivityReading.Refused refused:
                await context.Response.WriteError(StatusCodes.Status400BadRequest, DirectLineAnswers.BadArgument, refused.Message);
                break;
            case ActivityReading.Good(var activity):
                context.Features.Set(activity);
                string id = await Take(context.Request, claims, activity);
                await context.Response.Write(StatusCodes.Status200OK, new PostAnswer(id), DirectLineJson.Default.PostAnswer);
                break;
            default:
                throw new InvalidOperationException("A reading is either good or refused.");
        }
    }

    // Other types are no part of the talk, and clients show an empty row for them; typing is never kept by the protocol.
    private async Task<string> Take(HttpRequest request, TokenClaims claims, PostedActivity activity) =>
        activity.Type is "message" or "event"
            ? await conversations.Post(participants.Of(claims, request, activity.Locale), activity, request.HttpContext.RequestAborted)
            : $"{claims.ConversationId}|{Guid.NewGuid():N}";

    /// <summary>Answers 200 also while the data cannot be used: a stock client that meets one error here never asks again.</summary>
    public async Task Poll(HttpContext context)
    {
        if (await authorization.Authorize(context) is not { } claims) return;
        await context.Response.WriteJson(StatusCodes.Status200OK, await SetAfter(context, claims.ConversationId));
    }

    private async Task<ReadOnlyMemory<byte>> SetAfter(HttpContext context, string conversation)
    {
        var view = ActivityView.Of(context.Request);
        long after = Watermark.Of(context.Request);
        try
        {
            return ActivitySet.Write(await store.ReadAfter(conversation, after, context.RequestAborted), after, view).Json;
        }
        catch (StorageUnavailableException)
        {
            return ActivitySet.WritePassing(apology.Activities(context), view);
        }
    }
}
