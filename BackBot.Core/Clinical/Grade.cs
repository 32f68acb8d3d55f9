namespace BackBot.Clinical;

/// <summary>How soon a person should be seen. The smaller the number, the more urgent.</summary>
/// <remarks>The numbers are part of what <c>evaluate</c> prints.</remarks>
public enum Grade
{
    /// <summary>Emergency number or emergency department, now.</summary>
    Emergency = 1,

    /// <summary>Medical help today.</summary>
    SameDay = 2,

    /// <summary>A clinician within two to three days, at most seven. No new exercise until then.</summary>
    UrgentDays = 3,

    /// <summary>An appointment within two weeks; gentle movement meanwhile.</summary>
    RoutineReferral = 4,

    /// <summary>Self-care with a plan, and a look back after one to two weeks.</summary>
    SelfCareReview = 5,

    /// <summary>Keep going.</summary>
    Maintain = 6,
}
