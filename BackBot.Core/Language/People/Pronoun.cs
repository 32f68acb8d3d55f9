namespace BackBot.Language.People;

/// <summary>How a person is spoken of.</summary>
public enum Pronoun
{
    He,
    She,

    /// <summary>Not known, or neither of the two.</summary>
    They,
}
