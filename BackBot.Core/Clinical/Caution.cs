namespace BackBot.Clinical;

/// <summary>How "not sure" is read while a condition is judged.</summary>
public enum Caution
{
    /// <summary>"Not sure" is no, save for the questions where it counts as yes.</summary>
    Plain,

    /// <summary>"Not sure" meets the condition.</summary>
    Cautious,

    /// <summary>Inside a "not" of a cautious reading: "not sure" must not talk a danger away.</summary>
    CautiousUnderNot,
}
