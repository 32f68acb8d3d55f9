using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Content;

/// <summary>Reads the files that the readers and listeners of a language work from.</summary>
internal static class LexiconFiles
{
    public static Lexicon? Lexicon(ContentFiles files, string tag, List<ContentError> errors) =>
        Read(files, $"{tag}/lexicon.yaml", errors, LexiconReader.Read);

    public static HeardLexicon? Heard(ContentFiles files, string tag, List<ContentError> errors) =>
        Read(files, $"{tag}/heard.yaml", errors, (file, yaml) => ListenerReader.Read(yaml, file));

    /// <summary>How people volunteer an answer in a story. Its concepts name a question and an option that exist.</summary>
    public static HeardLexicon? Mentions(ContentFiles files, string tag, QuestionCatalogue catalogue, TopicList topics, List<ContentError> errors)
    {
        string path = $"{tag}/mentions.yaml";
        var lexicon = Read(files, path, errors, (file, yaml) => ListenerReader.Read(yaml, file));
        foreach (string concept in lexicon?.Concepts ?? [])
        {
            string[] parts = concept.Split('.', 2);
            if (parts[0] == Asides.Prefix) continue;
            if (parts[0] == Asides.TopicPrefix)
            {
                if (topics.Find(parts[^1]) is null)
                    errors.Add(new ContentError(path, 1, $"there is no topic '{parts[^1]}'{NearestName.Hint(parts[^1], topics.Topics.Select(topic => topic.Id))}"));
                continue;
            }
            if (!catalogue.Knows(parts[0]))
                errors.Add(new ContentError(path, 1, $"there is no question '{parts[0]}'{NearestName.Hint(parts[0], catalogue.Names)}"));
            else if (parts.Length < 2 || catalogue.OptionsOf(parts[0])?.Contains(parts[1]) != true)
                errors.Add(new ContentError(path, 1, $"'{concept}' names no option{NearestName.Hint(parts[^1], catalogue.OptionsOf(parts[0]) ?? [])}"));
        }
        return lexicon;
    }

    private static T? Read<T>(ContentFiles files, string path, List<ContentError> errors, Func<string, string, T> read)
        where T : class
    {
        if (!files.ByPath.TryGetValue(path, out string? yaml))
        {
            errors.Add(new ContentError(path, 0, "this file is missing"));
            return null;
        }
        try
        {
            return read(path, yaml);
        }
        catch (FormatException wrong)
        {
            errors.AddRange(wrong.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Parse(path, line)));
            return null;
        }
    }

    /// <summary>The readers write their findings as <c>FILE:LINE: message</c>.</summary>
    private static ContentError Parse(string path, string line)
    {
        string rest = line.StartsWith(path + ":", StringComparison.Ordinal) ? line[(path.Length + 1)..] : line;
        int colon = rest.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(rest[..colon], out int number)
            ? new ContentError(path, number, rest[(colon + 1)..].Trim())
            : new ContentError(path, 0, rest);
    }
}
