using System.Security.Cryptography;
using System.Text;
using BackBot.Storage;
using JWT;
using JWT.Algorithms;
using JWT.Exceptions;
using JWT.Serializers;

namespace BackBot.Channels.DirectLine;

/// <summary>Issues and reads the tokens of Direct Line: JWTs that name a user and a conversation.</summary>
/// <remarks>Thread-safe. Clients decode them to read <c>user</c>; the two kinds cannot stand in for each other.</remarks>
public sealed class Tokens : IDateTimeProvider
{
    /// <summary>The protocol's value. Clients refresh after 15 minutes, whatever they are told.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>A stream's address is used at once; it lives shortly because it may end up in a proxy's log.</summary>
    public static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);

    private readonly TimeProvider clock;
    private readonly byte[] callKey;
    private readonly byte[] streamKey;
    private readonly byte[] resumeKey;
    private readonly JwtEncoder encoder;
    private readonly JwtDecoder decoder;

    public Tokens(ServerKey key, TimeProvider clock)
    {
        this.clock = clock;
        (callKey, streamKey, resumeKey) = (key.For("direct-line token"), key.For("direct-line stream"), key.For("direct-line resume"));
        var algorithm = new HMACSHA256Algorithm();
        var json = new JsonNetSerializer();
        var base64 = new JwtBase64UrlEncoder();
        encoder = new JwtEncoder(algorithm, json, base64);
        decoder = new JwtDecoder(json, new JwtValidator(json, this), base64, algorithm);
    }

    public string Issue(TokenClaims claims) => Write(claims, Life, callKey);

    public string IssueForStream(TokenClaims claims) => Write(claims, StreamLife, streamKey);

    public TokenReading Read(string token) => Read(token, callKey);

    public TokenReading ReadForStream(string token) => Read(token, streamKey);

    /// <summary>The key with which a page comes back to a conversation after its token has expired.</summary>
    public string ResumeKey(string conversationId) =>
        new JwtBase64UrlEncoder().Encode(HMACSHA256.HashData(resumeKey, Encoding.UTF8.GetBytes(conversationId)));

    public bool IsResumeKey(string conversationId, string candidate) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(ResumeKey(conversationId)), Encoding.UTF8.GetBytes(candidate));

    DateTimeOffset IDateTimeProvider.GetNow() => clock.GetUtcNow();

    private string Write(TokenClaims claims, TimeSpan life, byte[] key)
    {
        var payload = new Dictionary<string, object>
        {
            ["user"] = claims.UserId,
            ["conv"] = claims.ConversationId,
            ["exp"] = clock.GetUtcNow().Add(life).ToUnixTimeSeconds(),
        };
        if (claims.Locale is not null) payload["locale"] = claims.Locale;
        return encoder.Encode(payload, key);
    }

    private TokenReading Read(string token, byte[] key)
    {
        try
        {
            var payload = decoder.DecodeToObject<Dictionary<string, object>>(token, key, verify: true);
            return payload.GetValueOrDefault("conv") is string conversation && payload.GetValueOrDefault("user") is string user
                ? new TokenReading.Good(new TokenClaims(conversation, user, payload.GetValueOrDefault("locale") as string))
                : new TokenReading.Invalid();
        }
        catch (TokenExpiredException)
        {
            return new TokenReading.Expired();
        }
        // Whatever a stranger sends instead of a token is simply not one; the library says so in many ways.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new TokenReading.Invalid();
        }
    }
}
