using System.Collections.Immutable;

namespace BackBot.Clinical.Exercises;

/// <summary>All exercises, in the order of their file, and for whom they are not.</summary>
/// <remarks>Immutable. Content checks that every id mentioned exists before it builds one.</remarks>
public sealed class ExerciseLibrary(ImmutableArray<string> groups, ImmutableArray<ExerciseLimit> limits, ImmutableArray<Exercise> exercises)
{
    private readonly ImmutableDictionary<string, Exercise> byId = exercises.GroupBy(exercise => exercise.Id, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public static ExerciseLibrary Empty { get; } = new([], [], []);

    public ImmutableArray<string> Groups { get; } = groups;

    public ImmutableArray<ExerciseLimit> Limits { get; } = limits;

    public ImmutableArray<Exercise> Exercises { get; } = exercises;

    /// <summary>Every trait that some limit or exercise names.</summary>
    public ImmutableSortedSet<string> Traits { get; } =
        [.. limits.SelectMany(limit => limit.Forbids), .. exercises.SelectMany(exercise => exercise.Traits)];

    public Exercise? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<Exercise> In(string group) => Exercises.Where(exercise => exercise.Group == group);

    /// <summary>Traits that these answers forbid. What "not sure" might forbid stays away.</summary>
    /// <param name="facts">The answers, with the grade that came out.</param>
    public ImmutableSortedSet<string> Forbidden(Facts facts) =>
        [.. Limits.Where(limit => limit.When.Holds(facts, Caution.Cautious)).SelectMany(limit => limit.Forbids)];

    /// <summary>The limits that keep some people from an exercise.</summary>
    public IEnumerable<ExerciseLimit> LimitsOf(Exercise exercise) => Limits.Where(limit => limit.Forbids.Any(exercise.Has));
}
