namespace BackBot.Language.Entities;

/// <summary>A number in the making: parts that are added, and multipliers that take what is smaller before them.</summary>
/// <remarks>"tres billones cuatrocientos cincuenta y cinco mil doscientos veintiocho millones" works as "two hundred thousand" does.</remarks>
internal sealed class NumberStack
{
    private readonly List<decimal> _parts = [];

    public bool IsEmpty => _parts.Count == 0;

    public decimal Sum => _parts.Sum();

    /// <summary>Adds a part if it is smaller than what the last one leaves room for ("twenty" leaves room for one to nine).</summary>
    public bool TryAdd(decimal value)
    {
        if (_parts.Count > 0 && (value == 0 || value >= Room(_parts[^1]))) return false;
        _parts.Add(value);
        return true;
    }

    /// <summary>Takes the last part back, unless it is the only one.</summary>
    public bool TryTakeBack()
    {
        if (_parts.Count < 2) return false;
        _parts.RemoveAt(_parts.Count - 1);
        return true;
    }

    public bool TryMultiply(decimal factor)
    {
        decimal taken = 0;
        int from = _parts.Count;
        while (from > 0 && _parts[from - 1] < factor && factor >= 100) taken += _parts[--from];
        // A dozen takes all there is.
        if (factor < 100) (taken, from) = (Sum, 0);
        if (taken > 1_000_000_000_000_000m || (from > 0 && from < _parts.Count && taken * factor >= Room(_parts[from - 1]))) return false;
        if (from < _parts.Count) _parts.RemoveRange(from, _parts.Count - from);
        else if (_parts.Count > 0 && factor >= Room(_parts[^1])) return false;
        _parts.Add(Math.Max(taken, taken == 0 ? 1 : taken) * factor);
        return true;
    }

    private static decimal Room(decimal value)
    {
        if (value < 20 || value % 1 != 0) return 0;
        decimal room = 1;
        while (value % (room * 10) == 0 && room < 1_000_000_000_000m) room *= 10;
        return room;
    }
}
