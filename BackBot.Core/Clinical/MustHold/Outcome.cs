using System.Collections.Immutable;

namespace BackBot.Clinical.MustHold;

/// <summary>What a person is told, as far as safety hangs on it.</summary>
/// <param name="Grade">How soon they are to be seen.</param>
/// <param name="Referral">True if they are told whom to see.</param>
/// <param name="Advice">The keys of the advice they are given, and whether following it is exercise.</param>
public sealed record Outcome(Grade Grade, bool Referral, ImmutableDictionary<string, ExerciseKind> Advice);
