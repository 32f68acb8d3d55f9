using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Tests.Content;

/// <summary>
/// What a person reads at once: a disposition card whole, an item of advice with its reason, a question with its explanation, a
/// sentence. Placeholders hold what a country's preset puts there; a person's own words are left out. Titles, buttons, citations and names
/// are not prose and are not among them.
/// </summary>
static class Messages
{
    private static readonly string[] KnownFiles = ["questions.yaml", "sentences.yaml", "advice.yaml", "dispositions.yaml"];

    public static IEnumerable<SpokenText> Of(BotContent content, IReadOnlyList<SpokenText> texts, string country = "US") =>
        content.Languages.Values.OrderBy(language => language.Tag, StringComparer.Ordinal).SelectMany(language => Of(content, language, texts, content.Countries[country]));

    private static IEnumerable<SpokenText> Of(BotContent content, LanguageContent language, IReadOnlyList<SpokenText> texts, CountryServices country)
    {
        SpokenText Message(string file, string key, params IEnumerable<string> parts) =>
            new(language.Tag, $"{language.Tag}/{file}", key, Filled(country, language, string.Join('\n', parts.Where(part => part.Length > 0))));
        return language.Dispositions.Select(pair => Message("dispositions.yaml", $"{pair.Key}", [.. pair.Value.Paragraphs, pair.Value.Referral, pair.Value.Say]))
            .Concat(language.Questions.SelectMany(pair => new[]
            {
                Message("questions.yaml", $"{pair.Key}", pair.Value.Ask, pair.Value.Explain),
                Message("questions.yaml", $"{pair.Key} again", pair.Value.Again),
            }))
            .Concat(content.Rules.Rules.SelectMany(rule => rule.Advice.Select(key => (key, rule.Because))).Distinct()
                .Select(item => Message("advice.yaml", $"{item.key} {item.Because}", language.Advice[item.key], item.Because.Length == 0 ? "" : language.Because[item.Because])))
            .Concat(content.Rules.Rules.Where(rule => rule.Grade is not null && rule.Because.Length > 0).Select(rule => rule.Because).Distinct()
                .Select(because => Message("advice.yaml", $"because {because}", language.Because[because])))
            .Concat(language.Sentences.Where(pair => !IsFragment(pair.Value)).Select(pair => Message("sentences.yaml", $"{pair.Key}", pair.Value)))
            .Concat(texts.Where(text => text.Language == language.Tag && !KnownFiles.Contains(Path.GetFileName(text.File)) && !IsFragment(text.Text))
                .Select(text => text with { Text = Filled(country, language, text.Text) }));
    }

    /// <summary>A button, a name, a format or a part of a sentence: nothing that ends as a sentence does.</summary>
    private static bool IsFragment(string text) => !text.TrimEnd('"', '”', ')', ' ').EndsWith('.') && !text.TrimEnd().EndsWith('?') && !text.TrimEnd().EndsWith('!');

    private static string Filled(CountryServices country, LanguageContent language, string text)
    {
        string In(string name) => country.Names.TryGetValue(name, out var names) ? names.GetValueOrDefault(language.Tag, "") : "";
        string notFound = string.Join(", ", language.Sentences.Where(pair => pair.Key.StartsWith("not_found.", StringComparison.Ordinal)).Select(pair => pair.Value));
        return text
            .Replace("{emergency_number}", $"{country.Emergency} {In("emergency_note")}".TrimEnd(), StringComparison.Ordinal)
            .Replace("{urgent_service}", In("urgent"), StringComparison.Ordinal)
            .Replace("{crisis_line}", In("crisis_name"), StringComparison.Ordinal)
            .Replace("{clinic}", In("clinician"), StringComparison.Ordinal)
            .Replace("{by_date}", language.Tag == "es" ? "lunes 16 de marzo" : "Monday 16 March", StringComparison.Ordinal)
            .Replace("{not_found}", notFound, StringComparison.Ordinal)
            .Replace("{pain}", "7", StringComparison.Ordinal).Replace("{weeks}", "8", StringComparison.Ordinal).Replace("{number}", "2", StringComparison.Ordinal)
            .Replace("{words}", "", StringComparison.Ordinal).Replace("{answers}", "", StringComparison.Ordinal).Replace("{advice}", "", StringComparison.Ordinal)
            .Replace("{reasons}", "", StringComparison.Ordinal).Replace("{candidates}", "", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
    }
}
