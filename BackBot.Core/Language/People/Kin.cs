using System.Collections.Immutable;

namespace BackBot.Language.People;

/// <summary>Words for one and the same person: "mum", "mother".</summary>
/// <param name="Pronoun">How such a person is spoken of.</param>
/// <param name="Words">As they are written; the first is the plainest.</param>
/// <param name="Alone">True where the word names the person without "my": "Mum says".</param>
public sealed record Kin(Pronoun Pronoun, ImmutableArray<string> Words, bool Alone);
