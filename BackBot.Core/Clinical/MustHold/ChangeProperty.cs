namespace BackBot.Clinical.MustHold;

/// <summary>Something that must hold between two people who differ in one answer alone.</summary>
/// <param name="Says">The sentence a clinician signs.</param>
/// <param name="Question">The one question.</param>
/// <param name="Before">Its answer at first; null for none.</param>
/// <param name="After">Its answer then; null for none.</param>
/// <param name="MayLose">How many grades less urgent it may become by that: 0 or 1.</param>
public sealed record ChangeProperty(string Id, string Says, string Question, Answer? Before, Answer? After, int MayLose = 0)
{
    public bool Holds(Grade before, Grade after) => after <= before + MayLose;
}
