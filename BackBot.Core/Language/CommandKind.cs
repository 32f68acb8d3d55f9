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

    /// <summary>Leave what was begun last as it was.</summary>
    Cancel,

    /// <summary>An earlier answer was meant otherwise: "actually it's 7".</summary>
    Correct,

    /// <summary>What is kept about the person.</summary>
    Know,

    /// <summary>Take consent back.</summary>
    Withdraw,

    /// <summary>A summary to show to a clinician.</summary>
    Clinician,

    /// <summary>Be written to later.</summary>
    Remind,

    /// <summary>Show the advice again.</summary>
    Plan,

    /// <summary>Show the week of exercises.</summary>
    Week,

    /// <summary>Make the week fit what one has and likes.</summary>
    Fit,

    /// <summary>What can be done next.</summary>
    Menu,

    /// <summary>How it went over time.</summary>
    Progress,

    /// <summary>Say how it is now.</summary>
    CheckIn,
}
