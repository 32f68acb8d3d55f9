using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>How two parts of a pattern must stand to each other.</summary>
internal enum Bond
{
    /// <summary>One part only, under another name.</summary>
    Is,

    /// <summary>The right one after the left one, few words between, same clause.</summary>
    Then,

    /// <summary>In any order, same clause.</summary>
    Near,

    /// <summary>In any order, same or neighbouring clause.</summary>
    Across,

    /// <summary>Anywhere in the message.</summary>
    Anywhere,
}

/// <summary>Two classes that together make a third.</summary>
/// <param name="Target">The class made.</param>
/// <param name="Bond">How they must stand to each other.</param>
/// <param name="Left">Class of the one part.</param>
/// <param name="Right">Class of the other; −1 for <see cref="Bond.Is"/>.</param>
/// <param name="Reach">The most words between them.</param>
/// <param name="Blockers">Classes that may not stand in the same clauses.</param>
internal sealed record PatternRule(int Target, Bond Bond, int Left, int Right, int Reach, ImmutableArray<int> Blockers);
