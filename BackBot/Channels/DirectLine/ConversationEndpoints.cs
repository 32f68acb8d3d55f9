using System.Globalization;

namespace BackBot.Channels.DirectLine;

/// <summary>Starts a conversation, and takes it up again after a lost socket or a reload.</summary>
sealed class ConversationEndpoints(Tokens tokens, Authorization authorization, ConversationService conversations, Participants participants)
{
    /// <summary>Idempotent for a token: browsers send it again by themselves when a connection is reset.</summary>
    public async Task Start(HttpContext context)
    {
        if (await authorization.Authorize(context) is not { } claims) return;
        if (await context.Request.ReadBody() is not { } body)
        {
            await context.Response.WriteTooLarge();
            return;
        }
        bool isNew = await conversations.Start(participants.Of(claims, context.Request, StartRequest.Read(body).Locale), context.RequestAborted);
        await WriteConversation(context, claims, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, watermark: 0);
    }

    /// <summary>Answers 200 also where the data was lost: the conversation then begins anew under its id.</summary>
    public async Task Reconnect(HttpContext context)
    {
        if (await authorization.Authorize(context) is not { } claims) return;
        bool isNew = await conversations.Start(participants.Of(claims, context.Request), context.RequestAborted);
        // The client's watermark belongs to the talk that was lost; going on from it would hide the new one.
        await WriteConversation(context, claims, StatusCodes.Status200OK, isNew ? 0 : Watermark.Of(context.Request));
    }

    private Task WriteConversation(HttpContext context, TokenClaims claims, int status, long watermark) => context.Response.Write(
        status,
        new ConversationAnswer(
            claims.ConversationId, tokens.Issue(claims), (int)Tokens.Life.TotalSeconds, StreamUrl(context.Request, claims, watermark)),
        DirectLineJson.Default.ConversationAnswer);

    private string StreamUrl(HttpRequest request, TokenClaims claims, long watermark)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ServiceAddress.Socket(request)}{DirectLineRoutes.Base}/conversations/{claims.ConversationId}/stream?watermark={watermark}{ActivityView.Of(request).Query}&t={tokens.IssueForStream(claims)}");
    }
}
