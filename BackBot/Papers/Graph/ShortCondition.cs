using System.Globalization;
using System.Text;
using BackBot.Clinical;

namespace BackBot.Papers.Graph;

/// <summary>
/// A condition in as few words as a box in a drawing has room for: <c>leg weakness: yes or not sure</c>. Questions go by their ids, and
/// those that share an answer are named together. The paper for signing has it in full.
/// </summary>
static class ShortCondition
{
    private static readonly CompositeFormat AtLeast = CompositeFormat.Parse("{0} or more"), AtMost = CompositeFormat.Parse("{0} or less");

    public static string Of(Condition condition) => condition switch
    {
        Condition.All all => string.Join(", and ", all.Parts.Select(Within)),
        Condition.Any any => OfAny(any),
        Condition.Not not => $"not ({Of(not.Part)})",
        _ => Atom(condition) is var (name, answer) ? $"{name}: {answer}" : throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>The grades that a condition lets through; all of them if it does not look at the grade.</summary>
    public static IReadOnlyList<Grade> GradesOf(Condition condition) => condition switch
    {
        Condition.In one when one.Question.Value == Facts.GradeQuestion => [.. one.Options.Select(name => GradeNames.Parse(name)).OfType<Grade>()],
        Condition.All all => [.. Enum.GetValues<Grade>().Where(grade => all.Parts.All(part => GradesOf(part).Contains(grade)))],
        _ => Enum.GetValues<Grade>(),
    };

    /// <summary>The same condition without what it says of the grade, which the drawing shows as an arrow.</summary>
    public static Condition WithoutGrade(Condition condition) => condition switch
    {
        Condition.In one when one.Question.Value == Facts.GradeQuestion => Condition.Always,
        Condition.All all => new Condition.All([.. all.Parts.Select(WithoutGrade).Where(part => part is not Condition.All { Parts.IsEmpty: true })]),
        _ => condition,
    };

    public static bool IsAlways(Condition condition) => condition is Condition.All { Parts: var parts } && parts.All(IsAlways);

    private static string OfAny(Condition.Any any)
    {
        var atoms = any.Parts.Select(Atom).ToList();
        if (atoms.Contains(null)) return string.Join(" or ", any.Parts.Select(Within));
        // "a: yes", "a: not sure", "b: yes", "b: not sure" become "a, b: yes or not sure".
        var byQuestion = atoms.OfType<(string Name, string Answer)>().GroupBy(atom => atom.Name)
            .Select(group => (Name: group.Key, Answer: string.Join(" or ", group.Select(atom => atom.Answer))));
        return string.Join("; or ", byQuestion.GroupBy(pair => pair.Answer).Select(group => $"{string.Join(", ", group.Select(pair => pair.Name))}: {group.Key}"));
    }

    private static string Within(Condition part) => part is Condition.All { Parts.Length: > 1 } or Condition.Any { Parts.Length: > 1 } ? $"({Of(part)})" : Of(part);

    private static (string Name, string Answer)? Atom(Condition condition) => condition switch
    {
        Condition.In one => (Name(one.Question), string.Join(" or ", one.Options.Select(Words))),
        Condition.AtLeast bound => (Name(bound.Question), string.Format(CultureInfo.InvariantCulture, AtLeast, bound.Bound)),
        Condition.AtMost bound => (Name(bound.Question), string.Format(CultureInfo.InvariantCulture, AtMost, bound.Bound)),
        Condition.IsUnsure unsure => (Name(unsure.Question), "not sure"),
        Condition.Answered answered => (Name(answered.Question), "answered"),
        _ => null,
    };

    private static string Name(QuestionId question) => Words(question.Value);

    private static string Words(string id) => id.Replace('_', ' ');
}
