using BackBot.Conversation;
using BackBot.Language;

namespace BackBot.Content;

/// <summary>Every question says what it is about and why it is asked, and both languages explain the same words.</summary>
internal sealed class ExplanationsCheck(List<ContentError> errors)
{
    public void Check(LanguageContent language, Interview interview)
    {
        string file = $"{language.Tag}/explanations.yaml";
        var known = interview.Questions.Select(question => question.Id.Value).ToList();
        foreach (string id in known.Where(id => !language.Explanations.Means.ContainsKey(id)))
            errors.Add(new ContentError(file, 1, $"question '{id}' is not explained here"));
        foreach (string id in language.Explanations.Means.Keys.Except(known).Order(StringComparer.Ordinal))
            errors.Add(new ContentError(file, 1, $"there is no question '{id}' to explain{NearestName.Hint(id, known)}"));
        foreach (string id in known.Where(id => language.Questions.TryGetValue(id, out var text) && text.Explain.Length == 0))
            errors.Add(new ContentError($"{language.Tag}/questions.yaml", 1, $"question '{id}' does not say why it is asked: 'explain' is missing"));
        foreach (var (id, text) in language.Explanations.Means)
            if (SpokenTo(text, language) is { } word)
                errors.Add(new ContentError(file, 1, $"the meaning of '{id}' says '{word}': it is read by carers too, so it speaks to nobody"));
    }

    /// <summary>Each language explains the same words.</summary>
    public void Compare(LanguageContent reference, LanguageContent other)
    {
        var (expected, found) = (reference.Explanations.Terms.Keys, other.Explanations.Terms.Keys);
        foreach (string term in expected.Except(found).Order(StringComparer.Ordinal))
            errors.Add(new ContentError($"{other.Tag}/explanations.yaml", 1, $"term '{term}' is missing: {reference.Tag}/explanations.yaml has it"));
        foreach (string term in found.Except(expected).Order(StringComparer.Ordinal))
            errors.Add(new ContentError($"{reference.Tag}/explanations.yaml", 1, $"term '{term}' is missing: {other.Tag}/explanations.yaml has it"));
    }

    private static string? SpokenTo(string text, LanguageContent language)
    {
        var forms = Utterance.Of(text).Tokens.Select(token => token.Form).ToHashSet(StringComparer.Ordinal);
        return language.Carers.SpeaksTo.FirstOrDefault(word => forms.Contains(Utterance.Fold(word)));
    }
}
