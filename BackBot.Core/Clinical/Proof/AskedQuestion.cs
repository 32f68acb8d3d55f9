using System.Collections.Immutable;
using System.Numerics;

namespace BackBot.Clinical.Proof;

/// <summary>One question of the space, with every answer that can stand for it. The first is none at all.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Answers">Null (not answered), then what can be answered, then "not sure", "rather not say" and "passed over".</param>
public sealed record AskedQuestion(string Id, ImmutableArray<Answer?> Answers)
{
    /// <summary>Exactly one of some options.</summary>
    public static AskedQuestion OneOf(string id, IEnumerable<string> options) => With(id, options.Distinct().Select(Answer.Of));

    public static AskedQuestion YesNo(string id) => OneOf(id, ["yes", "no"]);

    /// <summary>Any of the options together, or none of them: every subset.</summary>
    public static AskedQuestion AnyOf(string id, IEnumerable<string> options)
    {
        string[] all = [.. options.Distinct()];
        return With(id, Enumerable.Range(0, 1 << all.Length).OrderBy(bits => BitOperations.PopCount((uint)bits)).Select(bits => Subset(all, bits)));
    }

    /// <summary>The options whose bit is set.</summary>
    private static Answer.Options Subset(string[] options, int bits) => new(options.Where((_, at) => (bits & (1 << at)) != 0));

    /// <summary>A whole number, both ends included.</summary>
    public static AskedQuestion Whole(string id, int from, int to) => With(id, Enumerable.Range(from, to - from + 1).Select(number => Answer.Of((double)number)));

    /// <summary>A number that may have fractions: one answer on each bound, one between each two, one beyond the ends.</summary>
    /// <param name="bounds">Every number that anybody compares it with. Between two of them nothing changes.</param>
    public static AskedQuestion Measured(string id, IEnumerable<double> bounds)
    {
        double[] steps = [.. new SortedSet<double>(bounds) { 0 }.GetViewBetween(0, double.MaxValue)];
        double[] numbers = [.. steps, .. steps.Zip(steps.Skip(1), (low, high) => (low + high) / 2), steps[^1] + 1];
        return With(id, numbers.Order().Select(Answer.Of));
    }

    /// <summary>A question that nobody is asked.</summary>
    public static AskedQuestion Never(string id) => new(id, [null]);

    private static AskedQuestion With(string id, IEnumerable<Answer> answers) =>
        new(id, [null, .. answers, Answer.Unsure, Answer.PreferNot, Answer.Skipped]);
}
