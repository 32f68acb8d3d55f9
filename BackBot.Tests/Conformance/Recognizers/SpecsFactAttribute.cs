using BackBot.Tests.Architecture;

namespace BackBot.Tests.Conformance.Recognizers;

/// <summary>A fact about the public recogniser specifications, which are not copied into this repository.</summary>
sealed class SpecsFactAttribute : FactAttribute
{
    public SpecsFactAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "The recogniser specifications are not beside this repository.";
    }

    public static string Folder
    {
        get
        {
            // A worktree may lie deeper than its repository: the folder is looked for upwards.
            for (var at = new DirectoryInfo(Repository.Root).Parent; at is not null; at = at.Parent)
                if (Directory.Exists(Path.Combine(at.FullName, "shared", "data", "recognizers"))) return Path.Combine(at.FullName, "shared", "data", "recognizers");
            return Path.Combine(Repository.Root, "..", "shared", "data", "recognizers");
        }
    }
}
