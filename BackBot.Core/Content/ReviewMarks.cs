namespace BackBot.Content;

/// <summary>Whether a clinician has signed the content: every file that carries the field <c>reviewed_by</c> has a name in it.</summary>
internal static class ReviewMarks
{
    public static bool AllSigned(ContentFiles files)
    {
        var ignored = new List<ContentError>();
        var marks = files.ByPath.Keys
            .Select(path => YamlFile.Open(files, path, ignored).Root)
            .Where(root => root is not null && root.Has("reviewed_by"))
            .Select(root => root!.OptionalText("reviewed_by")).ToList();
        return marks.Count > 0 && marks.TrueForAll(name => !string.IsNullOrWhiteSpace(name));
    }
}
