using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace BackBot.Channels.DirectLine;

/// <summary>Finds out who calls: a token's user, or a backend that knows the secret.</summary>
/// <remarks>
/// Answers 403 only for a token that is truly invalid or expired. Clients end the whole chat at the first 403, so it
/// is never used for anything else.
/// </remarks>
sealed class Authorization(Tokens tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>The caller's claims. Otherwise the answer has been written and the result is null.</summary>
    public async Task<TokenClaims?> Authorize(HttpContext context)
    {
        string? conversation = context.Request.RouteValues["conversationId"] as string;
        string? credential = Credential(context.Request);
        if (credential is null)
        {
            await context.Response.WriteError(
                StatusCodes.Status401Unauthorized, DirectLineAnswers.BadArgument, "Send the token as 'Authorization: Bearer TOKEN'.");
            return null;
        }
        if (IsSecret(credential)) return new TokenClaims(conversation ?? Ids.NewConversation(), Ids.NewUser());
        switch (tokens.Read(credential))
        {
            case TokenReading.Good(var claims) when conversation is null || conversation == claims.ConversationId:
                context.Features.Set(claims);
                return claims;
            case TokenReading.Expired:
                await WriteExpired(context.Response);
                return null;
            default:
                await WriteInvalid(context.Response);
                return null;
        }
    }

    public static string? Credential(HttpRequest request)
    {
        string? header = request.Headers.Authorization;
        return header is not null && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    public bool IsSecret(string credential) =>
        options.Value.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(credential));

    public static Task WriteInvalid(HttpResponse response) => response.WriteError(
        StatusCodes.Status403Forbidden, DirectLineAnswers.BadArgument, "The token is not valid for this conversation. Ask for a new one at tokens/generate.");

    public static Task WriteExpired(HttpResponse response) => response.WriteError(
        StatusCodes.Status403Forbidden, DirectLineAnswers.TokenExpired, "The token has expired. Ask for a new one at tokens/resume.");
}
