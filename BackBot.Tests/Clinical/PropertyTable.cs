using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.MustHold;

namespace BackBot.Tests.Clinical;

/// <summary>Looks properties up by their names, and puts what they expect in a word or two.</summary>
static class PropertyTable
{
    private static readonly ImmutableDictionary<string, SafetyProperty> ById = SafetyProperties.All.ToImmutableDictionary(property => property.Id);

    /// <summary>The property speaks of this person, and of nobody who lacks one of these answers.</summary>
    public static void SpeaksOf(string id, string person, string expects)
    {
        var property = ById[id];
        var answers = People.Of(person);
        Assert.Equal(expects, Describe(property.Expects));
        Assert.True(property.For.Includes(answers), $"{id} does not speak of {person}");
        foreach (var (question, _) in answers.All) Assert.False(property.For.Includes(answers.Without(question)), $"{id} speaks of {person} without {question}");
        Assert.Empty(answers.All.Select(pair => pair.Question.Value).Except(property.For.LooksAt));
    }

    public static void IsSilentAbout(string id, string person) => Assert.False(ById[id].For.Includes(People.Of(person)), $"{id} speaks of {person}");

    /// <summary>Every property with such an expectation is in the table.</summary>
    public static void HasAll(TheoryData<string, string, string> table, Func<Expectation, bool> kind) => Assert.Equal(
        SafetyProperties.All.Where(property => kind(property.Expects)).Select(property => property.Id).Order(StringComparer.Ordinal),
        table.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    private static string Describe(Expectation expects) => expects switch
    {
        Expectation.AtMost most => most.Grade.Name(),
        Expectation.Referral => "referral",
        Expectation.Gives gives => $"gives {gives.Key}",
        Expectation.Withholds withholds => $"withholds {withholds.Key}",
        Expectation.NoExercise none => $"nothing from {none.From}",
        _ => throw new ArgumentOutOfRangeException(nameof(expects)),
    };
}
