using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BackBot.Tests.Architecture;

/// <summary>What must not stand in the files of the project: where it was built, and versions outside the central list.</summary>
static partial class ProjectRules
{
    /// <summary>Put together here, so that this file does not hold what it looks for.</summary>
    private static readonly Regex Places = new(string.Join('|',
        @"\b(?:api\.)?nu" + @"get\.org", @"\bnpm" + @"js\.(?:org|com)", @"\bpkgs\.dev\." + "azure", @"\bartifac" + "tory", @"\bpy" + @"pi\.org", @"\bproxy\.go" + @"lang\.org",
        @"(?<![\w.])/(?:wo" + "rk|ho" + "me|ro" + "ot|Us" + @"ers)/\w", @"[A-Z]:\\Us" + "ers", @"(?<![\w.])/t" + @"mp/\w", @"\.\./sha" + "red"));

    /// <summary>Package registries, folders of one machine, and the reference material that a clone does not have.</summary>
    public static IEnumerable<string> PlacesNamed(SourceFile file) => Places.Matches(file.Text)
        .Select(match => $"{file.Path}:{file.Text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}");

    /// <summary>A lock file pins what was resolved, not where it came from.</summary>
    public static bool IsLockWithHost(SourceFile file) => IsLock(file.Path) && Address().IsMatch(file.Text);

    /// <summary>Versions, weakened warnings and muted advisories in a project file.</summary>
    public static IEnumerable<string> LooseSettings(SourceFile project)
    {
        foreach (var element in XDocument.Parse(project.Text).Descendants())
        {
            string name = element.Name.LocalName;
            bool isLoose = name is "NoWarn" or "TreatWarningsAsErrors" or "WarningsNotAsErrors" or "NuGetAudit" or "NuGetAuditSuppress" or "Nullable"
                || (name == "PackageReference" && (element.Attribute("Version") ?? element.Attribute("VersionOverride")) is not null);
            if (isLoose) yield return $"{project.Path}: {element}";
        }
    }

    private static bool IsLock(string path) => Path.GetFileName(path) is "packages.lock.json" or "package-lock.json" or "npm-shrinkwrap.json" or "yarn.lock";

    [GeneratedRegex(@"""?resolved""?:?\s+""?https?:")]
    private static partial Regex Address();
}
