namespace BackBot.Clinical;

/// <summary>What becomes of the advice at a check-in, most careful first.</summary>
public enum CourseOutcome
{
    /// <summary>Paused, and somebody should look.</summary>
    Stop,

    /// <summary>Less of it, or more gently.</summary>
    Ease,

    /// <summary>On as before.</summary>
    Keep,

    /// <summary>A small step more.</summary>
    Progress,
}

/// <summary>One rule of the check-in.</summary>
/// <param name="Says">The rule in one sentence, for the clinician who signs it.</param>
/// <param name="Because">Key of the sentence that tells the person why.</param>
public sealed record CourseRule(string Id, string Says, Condition When, CourseOutcome Outcome, string Because, Evidence Evidence);
