using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Reads <c>pages.yaml</c>: the standing pages. Every language has the same pages, with as many sections.</summary>
internal static class PageWordsReader
{
    private static readonly string[] Known = ["privacy", "terms"];

    public static PageWords Read(ContentFiles files, string tag, List<ContentError> errors)
    {
        var root = YamlFile.Open(files, $"{tag}/pages.yaml", errors).Root?.Only("reviewed_by", "reviewed_on", "not_reviewed", "home", "clinic", "pages");
        if (root is null) return PageWords.None;
        var pages = root.Map("pages").Only(Known);
        foreach (string page in Known.Where(page => !pages.Has(page))) pages.Report($"page '{page}' is missing");
        return new PageWords(
            pages.Maps().ToImmutableDictionary(entry => entry.Key, entry => ReadPage(entry.Map), StringComparer.Ordinal),
            root.Text("not_reviewed"), root.Text("home"), root.Text("clinic"), !string.IsNullOrWhiteSpace(root.OptionalText("reviewed_by")));
    }

    /// <summary>Reports pages that have more in one language than in the other.</summary>
    public static void Compare(LanguageContent reference, LanguageContent other, List<ContentError> errors)
    {
        foreach (var (id, page) in reference.Pages.Pages)
            if (other.Pages.Pages.TryGetValue(id, out var same) && same.Sections.Length != page.Sections.Length)
                errors.Add(new ContentError($"{other.Tag}/pages.yaml", 1, $"page '{id}' has {same.Sections.Length} sections here and {page.Sections.Length} in {reference.Tag}"));
    }

    private static PageText ReadPage(YamlMap map)
    {
        map.Only("title", "lead", "sections");
        return new PageText(map.Text("title"), map.Text("lead"), [.. map.Nodes("sections").Select(map.At).Select(ReadSection)]);
    }

    private static PageSection ReadSection(YamlMap map)
    {
        map.Only("title", "text");
        return new PageSection(map.Text("title"), map.Text("text"));
    }
}
