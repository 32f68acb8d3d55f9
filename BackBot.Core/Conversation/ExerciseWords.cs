using System.Collections.Immutable;

namespace BackBot.Conversation;

/// <summary>The words of the exercises in one language.</summary>
/// <param name="Texts">By id of the exercise.</param>
/// <param name="Groups">By group: its name, and when to stop.</param>
/// <param name="SheetTitle">Title of the page that shows all of them.</param>
/// <param name="KeepStill">Label of what stops the pictures from moving.</param>
/// <param name="Limits">By id of the limit: for whom it is not, after "Leave it out".</param>
public sealed record ExerciseWords(
    ImmutableDictionary<string, ExerciseText> Texts, ImmutableDictionary<string, ExerciseGroupText> Groups, ImmutableDictionary<string, string> Limits,
    string SheetTitle, string KeepStill, PlanWords Plan)
{
    public static ExerciseWords None { get; } = new(
        ImmutableDictionary<string, ExerciseText>.Empty, ImmutableDictionary<string, ExerciseGroupText>.Empty, ImmutableDictionary<string, string>.Empty, "", "", new PlanWords(ImmutableDictionary<string, string>.Empty, []));
}

/// <summary>The words of the plan page.</summary>
/// <param name="Of">By key, such as <c>title</c>; some hold placeholders in braces.</param>
/// <param name="Days">Names of the seven days.</param>
public sealed record PlanWords(ImmutableDictionary<string, string> Of, ImmutableArray<string> Days)
{
    public string this[string key] => Of[key];
}

/// <param name="Why">What it is for.</param>
/// <param name="Poses">What each picture shows: start, way and end. Also the pictures' alternative text.</param>
/// <param name="Steps">What to do, in order.</param>
/// <param name="Feel">How it should feel.</param>
public sealed record ExerciseText(string Name, string Why, ImmutableArray<string> Poses, ImmutableArray<string> Steps, string Feel);

/// <param name="Stop">When to stop.</param>
public sealed record ExerciseGroupText(string Name, string Stop);
