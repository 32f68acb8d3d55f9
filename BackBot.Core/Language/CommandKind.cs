namespace BackBot.Language;

/// <summary>What a person can ask of the talk itself, at any time.</summary>
public enum CommandKind
{
    Help,

    /// <summary>To the question before.</summary>
    Back,

    Restart,

    /// <summary>Leave this question out. Not the same as declining it, which is an answer.</summary>
    Skip,

    Repeat,
    Summary,
    Stop,

    /// <summary>Why is this asked, or advised.</summary>
    Why,

    /// <summary>Talk to a human being.</summary>
    Person,

    /// <summary>Erase what is stored.</summary>
    Erase,

    /// <summary>What does this, or what does a word, mean.</summary>
    Explain,

    /// <summary>Go on in another language.</summary>
    Language,

    /// <summary>What can be asked.</summary>
    Topics,

    /// <summary>Change an earlier answer.</summary>
    Change,
}
