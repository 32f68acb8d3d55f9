using BackBot.Storage;

namespace BackBot.Channels.DirectLine;

/// <summary>Gives out tokens: new, refreshed, and for a conversation that a page comes back to.</summary>
sealed class TokenEndpoints(Tokens tokens, Authorization authorization, AllowedOrigins origins, IConversationStore store, ConversationService service)
{
    public async Task Generate(HttpContext context)
    {
        string? credential = Authorization.Credential(context.Request);
        bool isBackend = credential is not null && authorization.IsSecret(credential);
        if (credential is not null && !isBackend)
        {
            await context.Response.WriteError(StatusCodes.Status403Forbidden, DirectLineAnswers.BadArgument, "The secret is not valid.");
            return;
        }
        if (!isBackend && !origins.MayAskForToken(context.Request))
        {
            await context.Response.WriteError(
                StatusCodes.Status401Unauthorized, DirectLineAnswers.BadArgument,
                "This site may not use the chat. Name it in DirectLine:AllowedOrigins, or get the token with the secret.");
            return;
        }
        if (await context.Request.ReadBody() is not { } body)
        {
            await context.Response.WriteTooLarge();
            return;
        }
        var wish = StartRequest.Read(body);
        // Only a backend knows who its users are; a page could name anybody.
        string user = isBackend && wish.UserId is not null ? wish.UserId : Ids.NewUser();
        await WriteToken(context.Response, new TokenClaims(Ids.NewConversation(), user, wish.Locale));
    }

    public async Task Refresh(HttpContext context)
    {
        if (await authorization.Authorize(context) is { } claims) await WriteToken(context.Response, claims);
    }

    public async Task Resume(HttpContext context)
    {
        if (await context.Request.ReadBody() is not { } body)
        {
            await context.Response.WriteTooLarge();
            return;
        }
        if (ResumeRequest.Read(body) is not { } wish)
        {
            await context.Response.WriteError(
                StatusCodes.Status400BadRequest, DirectLineAnswers.BadArgument, "Send { conversationId, resumeKey } as they were given with the token.");
            return;
        }
        if (!tokens.IsResumeKey(wish.ConversationId, wish.ResumeKey))
        {
            await Authorization.WriteInvalid(context.Response);
            return;
        }
        if (await store.Load(wish.ConversationId, context.RequestAborted) is not { } conversation)
        {
            await context.Response.WriteError(
                StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation any more. Ask for a new token at tokens/generate.");
            return;
        }
        try
        {
            await service.Return(new Participant(wish.ConversationId, conversation.UserId, conversation.Session.Language), context.RequestAborted);
        }
        catch (ConversationBusyException)
        {
            // Somebody is writing in it at this moment: then nobody needs to be welcomed.
        }
        await WriteToken(context.Response, new TokenClaims(wish.ConversationId, conversation.UserId, conversation.Session.Language));
    }

    private Task WriteToken(HttpResponse response, TokenClaims claims) => response.Write(
        StatusCodes.Status200OK,
        new ConversationAnswer(
            claims.ConversationId, tokens.Issue(claims), (int)Tokens.Life.TotalSeconds, ResumeKey: tokens.ResumeKey(claims.ConversationId)),
        DirectLineJson.Default.ConversationAnswer);
}
