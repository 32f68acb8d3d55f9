using System.Collections.Immutable;

namespace BackBot.Activities;

static class ImmutableArrays
{
    /// <summary>An array nobody filled is an empty list on the wire, not a fault.</summary>
    public static ImmutableArray<T> OrNone<T>(this ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
