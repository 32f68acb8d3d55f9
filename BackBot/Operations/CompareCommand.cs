using BackBot.Content;

namespace BackBot.Operations;

/// <summary><c>compare OLD NEW</c>: every kind of assessment whose grade or advice changes between two content folders.</summary>
static class CompareCommand
{
    public static Task<int> Run(string[] args) => Task.FromResult(Run(args, Console.Out));

    /// <returns>0 if nothing changes, 1 if something does, 2 if a folder cannot be read.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        var line = CommandLine.Read(args, [], []);
        if (line is null) return Commands.WrongUse;
        if (line.Free.Count != 2)
        {
            Console.Error.WriteLine("compare takes two content folders: the old one and the new one.");
            return Commands.WrongUse;
        }
        // Without the proof: content that is not safe can be compared too, to see what an edit broke.
        var old = LoadedContent.Read(LoadedContent.Files(line.Free[0]));
        var changed = LoadedContent.Read(LoadedContent.Files(line.Free[1]));
        var (text, hasChanges) = ComparisonText.Of(old, changed);
        output.Write(text);
        return hasChanges ? 1 : 0;
    }
}
