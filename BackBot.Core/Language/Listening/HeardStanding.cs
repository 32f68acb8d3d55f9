namespace BackBot.Language.Listening;

/// <summary>How the person holds what was heard. Only <see cref="Present"/> raises a flag; the others help the talk.</summary>
public enum HeardStanding
{
    /// <summary>Said as true of the person, now.</summary>
    Present,

    /// <summary>Said not to be so ("no numbness").</summary>
    Denied,

    /// <summary>Long-standing and unchanged, over, or with an everyday explanation ("for years", "after squats yesterday").</summary>
    Unchanged,

    /// <summary>True of somebody else ("my sister").</summary>
    SomeoneElse,

    /// <summary>A question or a warning read somewhere ("what if", "does it cause").</summary>
    Hypothetical,

    /// <summary>A figure of speech ("scared stiff").</summary>
    Figurative,
}
