using BackBot.Storage;
using Microsoft.Extensions.Options;

namespace BackBot.Channels.DirectLine;

/// <summary>Opens the socket over which a client sees the conversation. The address itself is the authorization.</summary>
sealed class StreamEndpoint(
    Tokens tokens, AllowedOrigins origins, IConversationStore store, ConversationFeed feed,
    IOptions<DirectLineOptions> options, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    public async Task Open(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await context.Response.WriteError(StatusCodes.Status400BadRequest, DirectLineAnswers.BadArgument, "Open this address as a WebSocket.");
            return;
        }
        if (!origins.Allow(context.Request))
        {
            await context.Response.WriteError(StatusCodes.Status401Unauthorized, DirectLineAnswers.BadArgument, "This site may not use the chat.");
            return;
        }
        string conversation = context.Request.RouteValues["conversationId"] as string ?? "";
        switch (tokens.ReadForStream(context.Request.Query["t"].ToString()))
        {
            case TokenReading.Good(var claims) when claims.ConversationId == conversation:
                await Serve(context, conversation);
                break;
            case TokenReading.Expired:
                await Authorization.WriteExpired(context.Response);
                break;
            default:
                await Authorization.WriteInvalid(context.Response);
                break;
        }
    }

    private async Task Serve(HttpContext context, string conversation)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        using var listener = feed.Listen(conversation);
        var stream = new ConversationStream(socket, store, listener, ActivityView.OfStream(context.Request), clock, TimeSpan.FromSeconds(options.Value.KeepAliveSeconds));
        await stream.Run(Watermark.Of(context.Request), end.Token);
    }
}
