using System.Collections.Immutable;
using System.Numerics;

namespace BackBot.Clinical.Proof;

/// <summary>People whom two rule books judge differently in the same way.</summary>
/// <param name="People">How many combinations of answers there are of them.</param>
/// <param name="Example">The one with the fewest answers.</param>
/// <param name="Old">What the old book tells the example.</param>
/// <param name="New">What the new book tells it.</param>
public sealed record ChangedPeople(BigInteger People, Answers Example, Assessment Old, Assessment New);

/// <summary>Everyone who goes from one grade to another.</summary>
public sealed record GradeChange(Grade From, Grade To, ChangedPeople Who);

/// <summary>Everyone who is newly given, or no longer given, a piece of advice.</summary>
/// <param name="IsGiven">True if it is given now and was not before.</param>
/// <param name="IsAtTheSameGrade">False where it comes with a change of the grade.</param>
public sealed record AdviceChange(string Key, bool IsGiven, bool IsAtTheSameGrade, ChangedPeople Who);

/// <summary>Everything that changes for anybody between two rule books.</summary>
/// <param name="People">How many combinations of answers were compared: all there are.</param>
/// <param name="Grades">Less urgent ones first: a clinician looks at those hardest.</param>
/// <param name="Advice">By key.</param>
/// <param name="Referral">Whoever loses (first) or gains (second) the referral sentence; null where nobody does.</param>
public sealed record BookDifference(
    BigInteger People, ImmutableArray<GradeChange> Grades, ImmutableArray<AdviceChange> Advice, (ChangedPeople? Lost, ChangedPeople? Gained) Referral);

/// <summary>Compares two rule books over every combination of answers, with the same exact sets as the proof.</summary>
public static class BookComparison
{
    private static readonly ImmutableArray<bool> Either = [false, true];

    /// <param name="space">Holds the questions of both books.</param>
    public static BookDifference Of(RuleBook old, RuleBook changed, AnswerSpace space)
    {
        var sets = new AnswerSets(space);
        RuleBookSets before = new(old, sets), after = new(changed, sets);
        ChangedPeople? Found(AnswerSet who)
        {
            if (who.IsEmpty) return null;
            var example = sets.Smallest(who);
            return new ChangedPeople(sets.Count(who), example, Assessor.Assess(old, example), Assessor.Assess(changed, example));
        }
        var grades = from source in Enum.GetValues<Grade>()
                     from target in Enum.GetValues<Grade>()
                     where source != target
                     orderby source > target, source, target
                     let who = Found(sets.And(before.Told(source), after.Told(target)))
                     where who is not null
                     select new GradeChange(source, target, who);
        var same = Enum.GetValues<Grade>().Select(grade => sets.And(before.Told(grade), after.Told(grade))).Aggregate(sets.Or);
        var advice = from key in old.Advice.Keys.Union(changed.Advice.Keys).Order(StringComparer.Ordinal)
                     from isGiven in Either
                     let moved = isGiven ? sets.Except(after.Given(key), before.Given(key)) : sets.Except(before.Given(key), after.Given(key))
                     from isAtTheSameGrade in Either
                     let who = Found(isAtTheSameGrade ? sets.And(moved, same) : sets.Except(moved, same))
                     where who is not null
                     select new AdviceChange(key, isGiven, isAtTheSameGrade, who);
        var referral = (Found(sets.Except(before.Referred, after.Referred)), Found(sets.Except(after.Referred, before.Referred)));
        return new BookDifference(space.Size, [.. grades], [.. advice], referral);
    }
}
