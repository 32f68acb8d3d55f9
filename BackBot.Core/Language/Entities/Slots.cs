namespace BackBot.Language.Entities;

/// <summary>What a pattern kept of a match, newest last.</summary>
internal sealed record Slots(string Name, object Value, Slots? Before)
{
    public static T? Get<T>(Slots? slots, string name, int which = 0) where T : class => All(slots, name).OfType<T>().ElementAtOrDefault(which);

    public static decimal? Number(Slots? slots, string name, int which = 0) =>
        All(slots, name).OfType<decimal>().Select(value => (decimal?)value).ElementAtOrDefault(which);

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<object> All(Slots? slots, string? name = null)
    {
        var values = new List<object>();
        for (var one = slots; one is not null; one = one.Before)
            if (name is null || one.Name == name) values.Add(one.Value);
        values.Reverse();
        return values;
    }
}
