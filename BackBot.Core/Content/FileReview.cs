using System.Collections.Immutable;

namespace BackBot.Content;

/// <summary>The review marks at the top of one content file.</summary>
/// <param name="By">The clinician who signed it; empty until one did.</param>
/// <param name="On">The day, as the file writes it; empty until it is signed.</param>
public sealed record FileReview(string File, string By, string On)
{
    /// <summary>Every file that carries the field <c>reviewed_by</c>, in the order of their paths.</summary>
    public static ImmutableArray<FileReview> Of(ContentFiles files)
    {
        var ignored = new List<ContentError>();
        return [.. files.ByPath.Keys.Select(path => (path, YamlFile.Open(files, path, ignored).Root))
            .Where(file => file.Root is not null && file.Root.Has("reviewed_by"))
            .Select(file => new FileReview(file.path, file.Root!.OptionalText("reviewed_by") ?? "", file.Root.OptionalText("reviewed_on") ?? ""))];
    }
}
