namespace BackBot.Storage;

/// <summary>Erases what has been kept long enough.</summary>
public interface IRetention
{
    /// <summary>Erases a batch of what is too old, in one short transaction. Call again until it finds nothing.</summary>
    /// <param name="most">The most rows of each kind to take at once.</param>
    ValueTask<Swept> Sweep(Expiry expiry, int most, CancellationToken cancel);
}

/// <summary>From when on something is too old. What is older goes.</summary>
/// <param name="Talk">Messages, and the person's own words in a session that has rested since.</param>
/// <param name="Held">The same where no consent was given.</param>
/// <param name="Records">Records of dispositions.</param>
public readonly record struct Expiry(DateTimeOffset Talk, DateTimeOffset Held, DateTimeOffset Records)
{
    /// <summary>Plans that were neither changed nor noted in since.</summary>
    public DateTimeOffset Plans { get; init; } = Records;

    /// <summary>Whole conversations that have rested since, unless their plan is still used.</summary>
    public DateTimeOffset Conversations { get; init; } = Records;
}

/// <summary>How much a sweep erased.</summary>
/// <param name="Messages">Turns whose messages are gone.</param>
/// <param name="Sessions">Sessions whose words are gone; choices and numbers stay.</param>
/// <param name="Records">Records of dispositions.</param>
/// <param name="Unreadable">Sessions that could not be read, and so were left as they are.</param>
public readonly record struct Swept(int Messages, int Sessions, int Records, int Unreadable)
{
    /// <summary>Plans, with what was noted on their pages.</summary>
    public int Plans { get; init; }

    /// <summary>Whole conversations.</summary>
    public int Conversations { get; init; }

    public bool IsNothing => this == default;

    public static Swept operator +(Swept one, Swept other) => new(
        one.Messages + other.Messages, one.Sessions + other.Sessions, one.Records + other.Records, one.Unreadable + other.Unreadable)
    {
        Plans = one.Plans + other.Plans,
        Conversations = one.Conversations + other.Conversations,
    };
}
