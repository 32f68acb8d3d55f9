using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>How sure the field is of a statement.</summary>
public enum Strength
{
    Strong,
    Moderate,
    Weak,
    Opinion,
}

/// <summary>Where a clinical statement comes from.</summary>
/// <param name="Sources">Ids of sources.</param>
/// <param name="ReviewBy">When the statement is to be looked at again.</param>
public sealed record Evidence(ImmutableArray<string> Sources, Strength Strength, DateOnly ReviewBy);

/// <summary>A publication, or one of the articles that BackBot is built on.</summary>
/// <param name="Name">Citation as shown to people.</param>
/// <param name="Cite">Full citation.</param>
/// <param name="Url">Address; empty if none is known.</param>
/// <param name="Verified">True if the statement was read in the source itself or its abstract.</param>
public sealed record Source(string Id, string Name, string Cite, string Url, bool Verified)
{
    /// <summary>The short name in languages other than the first, by tag.</summary>
    public ImmutableDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The short name as it is shown in a language; the first one where it has no other.</summary>
    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Name;
}
