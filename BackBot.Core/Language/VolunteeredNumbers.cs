namespace BackBot.Language;

/// <summary>What a story tells about age, pain now and length of the episode, unasked.</summary>
/// <param name="Age">Years; <c>NotUnderstood</c> when the story does not say it beyond doubt.</param>
/// <param name="PainNow">0 to 10.</param>
/// <param name="Episode">How long this episode has lasted.</param>
/// <remarks>Each is a <c>Value</c> with the words it was read from, or <c>NotUnderstood("not_said")</c>. What is filled is not asked again, so doubt means not said.</remarks>
public sealed record VolunteeredNumbers(Recognition<int> Age, Recognition<int> PainNow, Recognition<ElapsedTime> Episode);
