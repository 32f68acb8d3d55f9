using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Reads what BackBot says in one language: its questions, sentences, advice and dispositions.</summary>
internal sealed class LanguageReader(ContentFiles files, string tag, List<ContentError> errors)
{
    public ImmutableDictionary<string, QuestionText> Questions() => Under("questions.yaml", "questions", ReadQuestion);

    public ImmutableDictionary<string, string> Sentences() => Texts("sentences.yaml", "sentences");

    public ImmutableDictionary<string, string> Advice() => Texts("advice.yaml", "advice");

    public ImmutableDictionary<string, string> Because() => Texts("advice.yaml", "because");

    /// <summary>Short names of advice.</summary>
    public ImmutableDictionary<string, string> AdviceNames() => Texts("advice.yaml", "names");

    /// <summary>Loose sentences that stand beside the dispositions, with the phrases for what was not found.</summary>
    public ImmutableDictionary<string, string> DispositionSentences()
    {
        var root = Open("dispositions.yaml");
        if (root is null) return ImmutableDictionary<string, string>.Empty;
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string key in root.Keys.Where(key => key is not ("dispositions" or "not_found" or "reviewed_by" or "reviewed_on")))
            found[key] = root.Text(key);
        foreach (string key in root.Map("not_found").Keys) found["not_found." + key] = root.Map("not_found").Text(key);
        return found.ToImmutable();
    }

    public ImmutableDictionary<string, DispositionText> Dispositions() => Under("dispositions.yaml", "dispositions", (_, map) =>
    {
        map.Only("title", "paragraphs", "source", "referral", "say", "actions");
        return new DispositionText(
            map.Text("title"), map.Texts("paragraphs"), map.OptionalText("referral") ?? "", map.OptionalText("say") ?? "", map.Texts("actions"), map.Texts("source"));
    });

    private static QuestionText ReadQuestion(string id, YamlMap map)
    {
        map.Only("ask", "again", "explain", "label", "low", "high", "options");
        var options = map.Map("options").Maps().Select((entry, place) => (entry.Key, Text: ReadOption(entry.Map, place)))
            .ToImmutableDictionary(entry => entry.Key, entry => entry.Text, StringComparer.Ordinal);
        string ask = map.Text("ask");
        return new QuestionText(
            ask, map.OptionalText("again") ?? ask, map.OptionalText("explain") ?? "", map.Text("label"),
            map.OptionalText("low") ?? "", map.OptionalText("high") ?? "", options);
    }

    private static OptionText ReadOption(YamlMap map, int place) => new(map.Only("label", "says").Text("label"), map.Texts("says"), place);

    private ImmutableDictionary<string, string> Texts(string file, string key)
    {
        var map = Open(file)?.Map(key);
        return map is null
            ? ImmutableDictionary<string, string>.Empty
            : map.Keys.ToImmutableDictionary(name => name, map.Text, StringComparer.Ordinal);
    }

    private ImmutableDictionary<string, T> Under<T>(string file, string key, Func<string, YamlMap, T> read) =>
        (Open(file)?.Map(key).Maps() ?? []).ToImmutableDictionary(entry => entry.Key, entry => read(entry.Key, entry.Map), StringComparer.Ordinal);

    private YamlMap? Open(string file) => YamlFile.Open(files, $"{tag}/{file}", errors).Root;
}
