using System.Collections.Frozen;

namespace BackBot.Operations;

/// <summary>The commands besides serving, by name. Each takes the arguments after its name and gives the exit code.</summary>
static class Commands
{
    public const int WrongUse = 2;

    private static readonly FrozenDictionary<string, Func<string[], Task<int>>> ByName =
        new Dictionary<string, Func<string[], Task<int>>>(StringComparer.Ordinal)
        {
            ["backup"] = BackupCommand.Backup,
            ["chat"] = ChatCommand.Run,
            ["check"] = CheckCommand.Run,
            ["compare"] = CompareCommand.Run,
            ["coverage"] = Papers.Coverage.CoverageCommand.Run,
            ["evaluate"] = Evaluation.EvaluateCommand.Run,
            ["factcheck"] = Papers.FactCheck.FactCheckCommand.Run,
            ["graph"] = Papers.Graph.GraphCommand.Run,
            ["restore"] = BackupCommand.Restore,
            ["sheet"] = Pages.Figures.SheetCommand.Run,
            ["statistics"] = StatisticsCommand.Run,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Runs the command the arguments name; null if they name none and the service is to start.</summary>
    public static Task<int>? TryRun(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-') || args[0].StartsWith('/')) return null;
        return ByName.TryGetValue(args[0], out var command) ? Guarded(command, args[1..]) : Refuse(args[0]);
    }

    /// <summary>What a person can mend is said in one line; it is not a stack trace.</summary>
    private static async Task<int> Guarded(Func<string[], Task<int>> command, string[] args)
    {
        try
        {
            return await command(args);
        }
        catch (Exception fault) when (fault is ContentRefusedException or Conversation.UnreadableSessionException or Storage.StorageException or FormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return WrongUse;
        }
    }

    private static Task<int> Refuse(string name)
    {
        string known = ByName.Count == 0 ? "" : $" Commands: {string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal))}.";
        Console.Error.WriteLine($"There is no command '{name}'.{known} Without a command BackBot serves its website; options are written --NAME=VALUE.");
        return Task.FromResult(WrongUse);
    }
}
