using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Holds the languages together: the same keys, the same placeholders, and words for every question, option and piece of advice.</summary>
internal sealed partial class ParityCheck(List<ContentError> errors)
{
    /// <summary>Every key and placeholder of one language stands in the other.</summary>
    public void Compare(LanguageContent reference, LanguageContent other)
    {
        Same("sentences.yaml", "sentence", reference, other, language => language.Sentences);
        Same("advice.yaml", "advice", reference, other, language => language.Advice);
        Same("advice.yaml", "reason", reference, other, language => language.Because);
        Same("dispositions.yaml", "disposition", reference, other,
            language => language.Dispositions.ToImmutableDictionary(pair => pair.Key, pair => string.Join('\n', pair.Value.Paragraphs) + pair.Value.Referral));
        Same("topics.yaml", "topic", reference, other,
            language => language.Topics.Texts.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Answer + pair.Value.Otherwise));
        Same("topics.yaml", "group", reference, other, language => language.Topics.Groups);
        Same("questions.yaml", "question", reference, other,
            language => language.Questions.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Ask));
    }

    /// <summary>Every question and option has its words, and no words belong to a question that is not there.</summary>
    public void Covers(LanguageContent language, Interview interview)
    {
        string file = $"{language.Tag}/questions.yaml";
        var asked = interview.Questions.Concat(Polls.All).ToList();
        foreach (var question in asked)
        {
            if (!language.Questions.TryGetValue(question.Id.Value, out var text))
            {
                errors.Add(new ContentError(file, 1, $"question '{question.Id}' has no words here"));
                continue;
            }
            foreach (string option in question.Options.Where(option => !text.Options.ContainsKey(option)))
                errors.Add(new ContentError(file, 1, $"option '{option}' of question '{question.Id}' has no words here{NearestName.Hint(option, text.Options.Keys)}"));
            foreach (string option in text.Options.Keys.Where(option => !question.Options.Contains(option)))
                errors.Add(new ContentError(file, 1, $"question '{question.Id}' has no option '{option}'{NearestName.Hint(option, question.Options)}"));
        }
    }

    /// <summary>Every key that rules mention has its words.</summary>
    public void Covers(LanguageContent language, Clinical.RuleBook book)
    {
        string file = $"{language.Tag}/advice.yaml";
        foreach (string key in book.Advice.Keys.Where(key => !language.Advice.ContainsKey(key)).Order(StringComparer.Ordinal))
            errors.Add(new ContentError(file, 1, $"advice '{key}' has no sentence here"));
        foreach (string key in book.Rules.SelectMany(rule => rule.Forbids).Distinct().Where(key => !language.AdviceNames.ContainsKey(key)).Order(StringComparer.Ordinal))
            errors.Add(new ContentError(file, 1, $"advice '{key}' can be held back and has no name here"));
        foreach (string key in language.AdviceNames.Keys.Where(key => !book.Advice.ContainsKey(key)))
            errors.Add(new ContentError(file, 1, $"there is no advice '{key}' to name{NearestName.Hint(key, book.Advice.Keys)}"));
        foreach (var rule in book.Rules.Where(rule => rule.Because.Length > 0 && !language.Because.ContainsKey(rule.Because)))
            errors.Add(new ContentError(file, 1, $"reason '{rule.Because}' of rule '{rule.Id}' has no sentence here"));
    }

    /// <summary>Every topic and group has its words, and those whom a topic sets apart have an answer of their own.</summary>
    public void Covers(LanguageContent language, Clinical.TopicList topics)
    {
        string file = $"{language.Tag}/topics.yaml";
        var texts = language.Topics.Texts;
        string[] ids = [.. topics.Topics.Select(topic => topic.Id)];
        foreach (string id in ids.Where(id => !texts.ContainsKey(id)))
            errors.Add(new ContentError(file, 1, $"topic '{id}' has no words here{NearestName.Hint(id, texts.Keys.Except(ids))}"));
        foreach (var topic in topics.Topics.Where(topic => texts.TryGetValue(topic.Id, out var text) && text.Otherwise.Length > 0 != topic.Unless is not null))
            errors.Add(new ContentError(file, 1, $"topic '{topic.Id}' needs 'otherwise' if and only if topics.yaml gives it 'unless'"));
        foreach (string group in topics.Groups.Where(group => !language.Topics.Groups.ContainsKey(group)))
            errors.Add(new ContentError(file, 1, $"group '{group}' has no name here{NearestName.Hint(group, language.Topics.Groups.Keys)}"));
    }

    private void Same(
        string file, string what, LanguageContent reference, LanguageContent other, Func<LanguageContent, ImmutableDictionary<string, string>> of)
    {
        var (expected, found) = (of(reference), of(other));
        foreach (string key in expected.Keys.Except(found.Keys).Order(StringComparer.Ordinal))
            errors.Add(new ContentError($"{other.Tag}/{file}", 1, $"{what} '{key}' is missing: {reference.Tag}/{file} has it{NearestName.Hint(key, found.Keys.Except(expected.Keys))}"));
        foreach (string key in found.Keys.Except(expected.Keys).Order(StringComparer.Ordinal))
            errors.Add(new ContentError($"{reference.Tag}/{file}", 1, $"{what} '{key}' is missing: {other.Tag}/{file} has it"));
        foreach (string key in expected.Keys.Intersect(found.Keys))
            if (!Placeholders(expected[key]).SetEquals(Placeholders(found[key])))
                errors.Add(new ContentError($"{other.Tag}/{file}", 1, $"{what} '{key}' does not have the same placeholders as in {reference.Tag}"));
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
