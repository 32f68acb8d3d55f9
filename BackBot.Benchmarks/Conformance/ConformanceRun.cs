using System.Collections.Immutable;

namespace BackBot.Benchmarks.Conformance;

/// <summary>Reads every specification of a folder and counts.</summary>
public static class ConformanceRun
{
    /// <summary>Per file: how many of the declared scope are read as specified, and how many there are.</summary>
    public sealed record Line(string File, int Passed, int Scope, int Total)
    {
        public override string ToString() => $"{File} passed={Passed} scope={Scope} total={Total}";
    }

    public static ImmutableArray<Line> Of(IReadOnlyCollection<Spec> specs, Scope scope) =>
    [
        .. specs.GroupBy(spec => spec.File).Select(file => new Line(file.Key,
            file.Count(spec => scope.Holds(spec) && Passes(spec)), file.Count(scope.Holds), file.Count())),
    ];

    public static bool Passes(Spec spec)
    {
        var answers = Answers.To(spec);
        return answers.Length == spec.Results.Length && spec.Results.Zip(answers).All(pair => IsSame(pair.First, pair.Second));
    }

    /// <returns>0 when at least 95 % of the scope is read as specified, 1 when not, 2 when the folder cannot be read.</returns>
    public static int Run(string[] args)
    {
        try
        {
            var half = args.Contains("--half") ? int.Parse(args[Array.IndexOf(args, "--half") + 1], System.Globalization.CultureInfo.InvariantCulture) : (int?)null;
            var scope = Conformance.Scope.Shipped();
            var specs = Spec.All(args[0]).Where(spec => half is null || spec.Half == half).ToImmutableArray();
            foreach (var spec in specs.Where(spec => args.Contains("--failures") && scope.Holds(spec) && !Passes(spec)))
                Console.WriteLine($"{spec.File} '{spec.Input}' ({spec.Reference:yyyy-MM-dd})\n   wanted {string.Join(" ", spec.Results)}\n   found  {string.Join(" ", Answers.To(spec))}");
            var lines = Of(specs, scope);
            foreach (var line in lines) Console.WriteLine(line);
            return lines.Sum(line => line.Passed) >= 0.95 * lines.Sum(line => line.Scope) ? 0 : 1;
        }
        catch (Exception unreadable) when (unreadable is IOException or System.Text.Json.JsonException or IndexOutOfRangeException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"conformance FOLDER: {unreadable.Message}");
            return 2;
        }
    }

    private static bool IsSame(SpecResult wanted, SpecResult found) =>
        wanted.Text == found.Text && wanted.Type == found.Type && wanted.Values.SequenceEqual(found.Values)
        && (wanted.Start < 0 || (wanted.Start == found.Start && wanted.End == found.End));
}
