using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>Whom the talk is about: the one who writes, or somebody that person asks for.</summary>
/// <param name="Pronoun">How the other person is spoken of; null for the writer.</param>
/// <param name="Word">The word that named the other person, such as "mum"; empty if none did.</param>
public sealed record Subject(Pronoun? Pronoun, string Word)
{
    /// <summary>The one who writes.</summary>
    public static readonly Subject Writer = new(null, "");

    public bool IsWriter => Pronoun is null;

    public bool IsThey => Pronoun == Language.People.Pronoun.They;
}

/// <summary>Somebody whom a message spoke of, while it is being asked whether the talk is about that person.</summary>
/// <param name="Subject">Whom the message spoke of.</param>
/// <param name="Signs">Danger signs told of that person; with any, it is asked whether they are there now.</param>
/// <param name="Text">The message; kept until the question is answered, an hour at most.</param>
/// <param name="At">When it was typed.</param>
public sealed record Proposal(Subject Subject, System.Collections.Immutable.ImmutableList<HeardFlag> Signs, string Text, DateTimeOffset At);
