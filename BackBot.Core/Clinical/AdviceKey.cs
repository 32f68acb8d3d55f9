namespace BackBot.Clinical;

/// <summary>What is known of a piece of advice beside its words.</summary>
/// <param name="Order">Place within its section; smaller comes first.</param>
/// <param name="Stays">Is said even while advice is switched off: how to be seen, and when to get help.</param>
/// <param name="MayWait">0 for what is always told; else the larger, the sooner it is left out where a page would get too long.</param>
public sealed record AdviceKey(
    string Key, AdviceSectionId Section, ExerciseKind Exercise, int Order, bool Stays = false, int MayWait = 0);

/// <summary>Where advice stands on the page.</summary>
public enum AdviceSectionId
{
    /// <summary>The one thing to do today.</summary>
    Today,

    /// <summary>How to move.</summary>
    Move,

    /// <summary>What to leave or go easy on for now.</summary>
    EaseOff,

    /// <summary>Being seen: by whom, by when, what to say.</summary>
    Seen,

    /// <summary>When to get help at once.</summary>
    Watch,

    SmallPrint,
}

/// <summary>Whether following the advice means exercise, so that rules and proofs can hold it back.</summary>
public enum ExerciseKind
{
    None,

    /// <summary>Usual moving about.</summary>
    Gentle,

    /// <summary>Exercise the person was not doing before.</summary>
    New,
}
