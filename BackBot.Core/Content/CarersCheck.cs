using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Language;
using BackBot.Language.People;

namespace BackBot.Content;

/// <summary>
/// Whatever speaks to the person itself has another wording for somebody who asks for that person: no carer is asked
/// "do you" about another, and none is told to call for himself.
/// </summary>
internal sealed partial class CarersCheck(List<ContentError> errors)
{
    /// <summary>Questions to the one who writes, whoever the talk is about.</summary>
    private static readonly string[] ToTheWriter = ["consent", "opening", "check_answers", "heard_confirm", "about_whom", "whose_answer", "other_now", "own_now", "which_answer", .. SideQuestions.All.Select(question => question.Id.Value).Where(id => id is not ("since_then" or "seen" or "seen_said" or "not_seen_why"))];

    public void Check(LanguageContent language, Interview interview)
    {
        string file = $"{language.Tag}/carers.yaml";
        foreach (string id in interview.Questions.Select(question => question.Id.Value).Except(ToTheWriter))
            if (language.Questions.TryGetValue(id, out var own)) Check(file, language.Carers, id, own);
        foreach (string name in language.Carers.Questions.Keys.Where(id => !language.Questions.ContainsKey(id)))
            Report(file, $"there is no question '{name}'{NearestName.Hint(name, language.Questions.Keys)}");
        CheckTexts(file, language);
        foreach (string text in Texts(language.Carers)) CheckPlaceholders(file, language.Carers, text);
    }

    private void Check(string file, CarerWords carers, string id, QuestionText own)
    {
        var other = carers.Questions.GetValueOrDefault(id);
        Need(file, $"'ask' of question '{id}'", own.Ask, other?.Ask, carers.SpeaksTo);
        if (own.Again != own.Ask) Need(file, $"'again' of question '{id}'", own.Again, other?.Again, carers.SpeaksTo);
        Need(file, $"'explain' of question '{id}'", own.Explain, other?.Explain, carers.SpeaksTo);
        var spoken = carers.SpeaksTo.AddRange(carers.SpeaksAs);
        Need(file, $"'label' of question '{id}'", own.Label, other?.Label, spoken);
        Need(file, $"'low' of question '{id}'", own.Low, other?.Low, spoken);
        Need(file, $"'high' of question '{id}'", own.High, other?.High, spoken);
        foreach (var (option, text) in own.Options)
            Need(file, $"option '{option}' of question '{id}'", text.Label, other?.Options.GetValueOrDefault(option), spoken);
        foreach (string option in other?.Options.Keys.Where(option => !own.Options.ContainsKey(option)) ?? [])
            Report(file, $"question '{id}' has no option '{option}'{NearestName.Hint(option, own.Options.Keys)}");
    }

    private void CheckTexts(string file, LanguageContent language)
    {
        var carers = language.Carers;
        foreach (string name in language.Dispositions.Keys.Where(name => !carers.Dispositions.ContainsKey(name)))
            Report(file, $"disposition '{name}' has no words here");
        foreach (string key in carers.Sentences.Keys.Where(key => !language.Sentences.ContainsKey(key)))
            Report(file, $"there is no sentence '{key}'{NearestName.Hint(key, language.Sentences.Keys)}");
        foreach (string key in carers.Because.Keys.Where(key => !language.Because.ContainsKey(key)))
            Report(file, $"there is no reason '{key}'{NearestName.Hint(key, language.Because.Keys)}");
        foreach (var (key, own) in language.Because) Need(file, $"reason '{key}'", own, carers.Because.GetValueOrDefault(key), carers.SpeaksTo);
        CheckAdvice(file, language);
        foreach (var (name, other) in carers.Dispositions)
        {
            if (!name.StartsWith(Grade.Emergency.Name(), StringComparison.Ordinal)) continue;
            if (!other.Referral.Contains("{emergency_number}", StringComparison.Ordinal))
                Report(file, $"not safe: '{name}' must name {{emergency_number}} in its referral");
        }
    }

    /// <summary>Each piece of advice has its words here: "walk a little" speaks to the reader without a "you" that could be looked for.</summary>
    private void CheckAdvice(string file, LanguageContent language)
    {
        var carers = language.Carers;
        foreach (var (key, own) in language.Advice)
        {
            if (carers.Advice.GetValueOrDefault(key) is { } other) Need(file, $"advice '{key}'", own, other, carers.SpeaksTo);
            else Report(file, $"advice '{key}' has no words here");
        }
        foreach (string key in carers.Advice.Keys.Where(key => !language.Advice.ContainsKey(key)))
            Report(file, $"there is no advice '{key}'{NearestName.Hint(key, language.Advice.Keys)}");
    }

    private void Need(string file, string what, string own, string? other, ImmutableArray<string> speaking)
    {
        string text = other ?? own;
        if (Speaking(text, speaking) is not { } word) return;
        Report(file, other is null
            ? $"{what} says '{word}': it needs other words here, for a carer"
            : $"{what} says '{word}' to a carer who asks for somebody else");
    }

    private void CheckPlaceholders(string file, CarerWords carers, string text)
    {
        foreach (string form in Form().Matches(text).Select(match => match.Value))
            if (Enum.GetValues<Pronoun>().Any(pronoun => carers.Fill(form, pronoun) == form) && !Shared.Contains(form))
                Report(file, $"there is no form '{form}'{NearestName.Hint(form, carers.Forms[Pronoun.She].Keys)}");
    }

    /// <summary>Placeholders that every text may hold.</summary>
    private static readonly string[] Shared =
    [
        "{person}", "{emergency_number}", "{urgent_service}", "{crisis_line}", "{clinic}", "{by_date}", "{pain}", "{weeks}", "{not_found}", "{words}", "{advice}", "{answers}",
    ];

    private static string? Speaking(string text, ImmutableArray<string> words)
    {
        var forms = Utterance.Of(Form().Replace(text, "x")).Tokens.Select(token => token.Form).ToHashSet(StringComparer.Ordinal);
        return words.FirstOrDefault(word => forms.Contains(Utterance.Fold(word)));
    }

    private static IEnumerable<string> Texts(CarerWords carers) =>
        carers.Sentences.Values.Concat(carers.Because.Values).Concat(carers.Advice.Values)
            .Concat(carers.Questions.Values.SelectMany(text => new[] { text.Ask, text.Again, text.Explain, text.Label, text.Low, text.High }.OfType<string>().Concat(text.Options.Values)))
            .Concat(carers.Dispositions.Values.SelectMany(text => text.Paragraphs.Append(text.Title).Append(text.Referral).Append(text.Say)));

    private void Report(string file, string message) => errors.Add(new ContentError(file, 1, message));

    [GeneratedRegex(@"\{[A-Za-z_]+\}", RegexOptions.None, 1000)]
    private static partial Regex Form();
}
