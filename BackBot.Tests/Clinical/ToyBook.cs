using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Proof;

namespace BackBot.Tests.Clinical;

/// <summary>Rule books small enough to list every person, on questions that the floor in code knows too.</summary>
static class ToyBook
{
    private static readonly Evidence Evidence = new([], Strength.Opinion, new DateOnly(2027, 11, 30));

    public static AnswerSpace Space { get; } = new(
    [
        AskedQuestion.YesNo("chest"), AskedQuestion.OneOf("status", ["new", "stable", "resolved"]),
        AskedQuestion.AnyOf("direction", ["arching_eases", "arching_worse"]), AskedQuestion.Whole("pain_0_10", 6, 8),
    ]);

    /// <summary>Every person of a space, one by one.</summary>
    public static IEnumerable<Answers> Everyone(AnswerSpace space)
    {
        IEnumerable<Answers> people = [Answers.None];
        foreach (var question in space.Questions)
            people = people.SelectMany(person => question.Answers.Select(answer => answer is null ? person : person.With(question.Id, answer)));
        return people;
    }

    public static RuleBook Of(params Rule[] rules) => Of([], rules);

    public static RuleBook Of(string[] unsureCountsAsYes, params Rule[] rules) => new(
        unsureCountsAsYes.ToImmutableDictionary(id => id, id => new RedFlag(id, "", true, Grade.Emergency, "", [], Evidence)),
        [.. rules],
        new AdviceKey[]
        {
            new("walk", AdviceSectionId.Move, ExerciseKind.Gentle, 1), new("lift", AdviceSectionId.Move, ExerciseKind.New, 2),
            new("call", AdviceSectionId.Seen, ExerciseKind.None, 3), new("rest", AdviceSectionId.Today, ExerciseKind.None, 4),
        }.ToImmutableDictionary(advice => advice.Key),
        ImmutableDictionary<string, Source>.Empty);

    public static Rule Graded(string id, Grade grade, Condition when) => Rule(id, when, grade, [], []);

    public static Rule Giving(string id, Condition when, params string[] keys) => Rule(id, when, null, keys, []);

    public static Rule Forbidding(string id, Condition when, params string[] keys) => Rule(id, when, null, [], keys);

    public static Condition Is(string question, params string[] options) => new Condition.In(question, [.. options]);

    public static Condition All(params Condition[] parts) => new Condition.All([.. parts]);

    public static Condition Any(params Condition[] parts) => new Condition.Any([.. parts]);

    public static Condition Not(Condition part) => new Condition.Not(part);

    /// <summary>Any rule book, of a few rules each with a condition up to three deep.</summary>
    public static RuleBook Random(int seed)
    {
        var chance = new Random(seed);
        var rules = Enumerable.Range(0, chance.Next(1, 7)).Select(at => Rule(
            $"rule{at}", Condition(chance, 3), chance.Next(3) == 0 ? null : (Grade)chance.Next(1, 7), Keys(chance), Keys(chance)));
        return Of(chance.Next(2) == 0 ? [] : ["chest"], [.. rules]);
    }

    private static Rule Rule(string id, Condition when, Grade? grade, string[] advice, string[] forbids) =>
        new(id, id, when, grade, [.. advice], [.. forbids], "", Evidence);

    private static string[] Keys(Random chance) => [.. new[] { "walk", "lift", "call", "rest" }.Where(_ => chance.Next(4) == 0)];

    private static Condition Condition(Random chance, int depth) => chance.Next(depth == 0 ? 6 : 10) switch
    {
        0 => Is("chest", chance.Next(2) == 0 ? "yes" : "no"),
        1 => Is("status", [.. new[] { "new", "stable", "resolved" }.Where(_ => chance.Next(2) == 0)]),
        2 => Is("direction", chance.Next(2) == 0 ? "arching_eases" : "arching_worse"),
        3 => chance.Next(2) == 0 ? new Condition.AtLeast("pain_0_10", chance.Next(6, 10)) : new Condition.AtMost("pain_0_10", chance.Next(5, 9)),
        4 => Is(Facts.GradeQuestion, [.. GradeNames.All.Where(_ => chance.Next(2) == 0)]),
        5 => chance.Next(3) switch
        {
            0 => BackBot.Clinical.Condition.Always,
            1 => new Condition.Answered("direction"),
            _ => new Condition.IsUnsure("chest"),
        },
        6 => Not(Condition(chance, depth - 1)),
        7 or 8 => All([.. Parts(chance, depth)]),
        _ => Any([.. Parts(chance, depth)]),
    };

    private static IEnumerable<Condition> Parts(Random chance, int depth) => Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Condition(chance, depth - 1));
}
