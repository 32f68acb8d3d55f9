namespace BackBot.Operations;

/// <summary>The words after a command's name: names with values, and what stands free.</summary>
sealed class CommandLine
{
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);

    private CommandLine(IReadOnlyList<string> free) => Free = free;

    public IReadOnlyList<string> Free { get; }

    public string? this[string name] => named.GetValueOrDefault(name);

    public bool Has(string name) => named.ContainsKey(name);

    /// <summary>Reads <c>--name value</c>, <c>--name=value</c> and, for flags, <c>--name</c>. Null, with a word on what is wrong, if an option is not known.</summary>
    public static CommandLine? Read(string[] args, string[] valued, string[] flags)
    {
        var free = new List<string>();
        var line = new CommandLine(free);
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                free.Add(args[i]);
                continue;
            }
            string[] parts = args[i].Split('=', 2);
            if (flags.Contains(parts[0]) && parts.Length == 1) line.named[parts[0]] = "";
            else if (valued.Contains(parts[0]) && parts.Length == 2) line.named[parts[0]] = parts[1];
            else if (valued.Contains(parts[0]) && i + 1 < args.Length) line.named[parts[0]] = args[++i];
            else return Refuse(parts[0], valued.Concat(flags));
        }
        return line;
    }

    private static CommandLine? Refuse(string name, IEnumerable<string> known)
    {
        Console.Error.WriteLine($"'{name}' is not an option here, or it lacks its value. There are: {string.Join(", ", known)}.");
        return null;
    }
}
