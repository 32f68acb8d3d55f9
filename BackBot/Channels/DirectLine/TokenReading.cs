namespace BackBot.Channels.DirectLine;

/// <summary>What became of reading a token.</summary>
public abstract record TokenReading
{
    private TokenReading()
    {
    }

    public sealed record Good(TokenClaims Claims) : TokenReading;

    public sealed record Expired : TokenReading;

    public sealed record Invalid : TokenReading;
}
