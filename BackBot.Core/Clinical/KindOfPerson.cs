using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>A kind of person, told by a few of their answers: "has or had cancer, and a leg gets weak".</summary>
/// <remarks>
/// Immutable. The test is handed only the answers it declares, so what it declares is what it looks at: a proof may
/// enumerate those few questions and leave all others open.
/// </remarks>
/// <param name="looksAt">Ids of the questions that the test reads.</param>
/// <param name="test">True of the raw answers of such a person.</param>
public sealed class KindOfPerson(ImmutableArray<string> looksAt, Func<Answers, bool> test)
{
    /// <summary>Whoever it is, and whatever was answered.</summary>
    public static KindOfPerson Anyone { get; } = new([], _ => true);

    public ImmutableArray<string> LooksAt => looksAt;

    public bool Includes(Answers answers) => IncludesAsTold(answers.Only(looksAt));

    /// <summary>The same for answers that hold nothing but what it looks at, as a proof enumerates them.</summary>
    internal bool IncludesAsTold(Answers answers) => test(answers);
}
