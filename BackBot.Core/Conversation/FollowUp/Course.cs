using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Plans;

namespace BackBot.Conversation.FollowUp;

/// <summary>How it goes on after the first answers: when the person was here last, what they want back, and how the pain has moved.</summary>
/// <remarks>Immutable. Times are UTC. It is the person's own: shown to nobody else, and erased with everything else.</remarks>
public sealed record Course
{
    /// <summary>The most entries that are kept; the oldest go first.</summary>
    public const int LongestProgress = 60;

    public static readonly Course None = new();

    /// <summary>A shorter rest is none: people think, or fetch a cup of tea.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Time of the last turn.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>Version of the content that the last turn spoke from.</summary>
    public string? ContentVersion { get; init; }

    /// <summary>What the person wants to be able to do again, in their own words; kept as long as the answers.</summary>
    public string? Goal { get; init; }

    /// <summary>A device that others use too: nothing is kept once the talk has rested for an hour.</summary>
    public bool IsShared { get; init; }

    /// <summary>The advice that was told last.</summary>
    public AdvicePoint? Advised { get; init; }

    /// <summary>True once the person was seen since that advice.</summary>
    public bool WasSeen { get; init; }

    /// <summary>The check-in that is under way; null if none is.</summary>
    public Visit? Visit { get; init; }

    public ImmutableList<Reminder> Reminders { get; init; } = [];

    /// <summary>The plan that was made from the advice; null if none was, or if it was deleted or has expired.</summary>
    public OwnPlan? Plan { get; init; }

    /// <summary>In the order of time.</summary>
    public ImmutableList<ProgressEntry> Progress { get; init; } = [];

    /// <summary>True if nobody wrote for so long that whoever comes is welcomed back.</summary>
    public bool HasRested(DateTimeOffset now) => LastAt is { } last && now - last >= Pause;

    public Course With(ProgressEntry entry) => this with { Progress = Progress.Add(entry).TakeLast(LongestProgress).ToImmutableList() };
}

/// <param name="Grade">Its grade.</param>
/// <param name="Name">Name of the disposition.</param>
public sealed record AdvicePoint(DateTimeOffset At, Grade Grade, string Name)
{
    /// <summary>Keys of the advice that was told, a space between two, so that a later change can be told as a change; empty in sessions of before.</summary>
    public string Keys { get; init; } = "";

    /// <summary>True if the person was told to have it looked at.</summary>
    public bool Referral { get; init; }
}

/// <summary>A check-in under way.</summary>
/// <param name="Before">The answers as they were before it.</param>
/// <param name="ToldBefore">Name of the disposition that was told before it; null if none was.</param>
public sealed record Visit(DateTimeOffset Began, Answers Before, string? ToldBefore);

/// <summary>The person's plan.</summary>
/// <param name="Id">Of its page; null where plans have no page.</param>
public sealed record OwnPlan(string? Id, KeptPlan Kept);

/// <param name="Kind"><c>contact</c> ("were you seen?") or <c>check_in</c>.</param>
public sealed record Reminder(string Kind, DateTimeOffset Due);

/// <summary>How it was at one time.</summary>
/// <param name="Pain">0 to 10; null if it was not told.</param>
/// <param name="Done">How much was done of what was advised, as the option that was chosen; null at the start.</param>
/// <param name="Function">How well the person can do what they want back, 0 to 10; null if it was not told.</param>
/// <param name="Outcome">What the check-in came to; null at the start.</param>
public sealed record ProgressEntry(DateTimeOffset At, double? Pain, string? Done, double? Function, string? Outcome);
