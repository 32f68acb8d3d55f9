using System.Collections.Immutable;

namespace BackBot.Clinical.MustHold;

/// <summary>The properties that no content may break.</summary>
/// <remarks>
/// They know answers and what came out. They know neither the rules, nor how rules are judged, nor the floor in code: a slip there must
/// not slip in here. A test holds that.
/// </remarks>
public static class SafetyProperties
{
    /// <summary>What must hold for each person.</summary>
    public static ImmutableArray<SafetyProperty> All { get; } =
        [.. EmergencyProperties.All, .. UrgencyProperties.All, .. AdviceProperties.All];

    /// <summary>What must hold between two people who differ in one answer.</summary>
    public static ImmutableArray<ChangeProperty> Changes { get; } = [.. ChangeProperties.All];
}
