using System.Collections.Immutable;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>What BackBot says in place of the words made for the person itself, when somebody asks for another one.</summary>
/// <param name="Forms">What fills <c>{they}</c>, <c>{them}</c> and the like, by the pronoun.</param>
/// <param name="Somebody">Names the person where no word does.</param>
/// <param name="SpeaksTo">Words that speak to the person itself.</param>
/// <param name="SpeaksAs">Words by which the person speaks, in labels and options.</param>
public sealed record CarerWords(
    ImmutableDictionary<Pronoun, ImmutableDictionary<string, string>> Forms,
    string Somebody,
    ImmutableArray<string> SpeaksTo,
    ImmutableArray<string> SpeaksAs,
    ImmutableDictionary<string, OtherQuestionText> Questions,
    ImmutableDictionary<string, string> Sentences,
    ImmutableDictionary<string, string> Because,
    ImmutableDictionary<string, string> Advice,
    ImmutableDictionary<string, OtherDispositionText> Dispositions)
{
    /// <summary>Fills the forms of a pronoun; with a capital where the placeholder has one.</summary>
    public string Fill(string text, Pronoun pronoun)
    {
        if (!text.Contains('{', StringComparison.Ordinal)) return text;
        foreach (var (name, form) in Forms[pronoun])
        {
            text = text.Replace("{" + name + "}", form, StringComparison.Ordinal);
            if (form.Length > 0) text = text.Replace("{" + Capital(name) + "}", Capital(form), StringComparison.Ordinal);
        }
        return text;
    }

    /// <summary>A language as it speaks of another person.</summary>
    public LanguageContent Of(LanguageContent language, Pronoun pronoun) => language with
    {
        Questions = language.Questions.ToImmutableDictionary(
            pair => pair.Key, pair => Questions.TryGetValue(pair.Key, out var other) ? Of(pair.Value, other, pronoun) : pair.Value, StringComparer.Ordinal),
        Sentences = language.Sentences.SetItems(Filled(Sentences, pronoun)),
        Because = language.Because.SetItems(Filled(Because, pronoun)),
        Advice = language.Advice.SetItems(Filled(Advice, pronoun)),
        Dispositions = language.Dispositions.ToImmutableDictionary(
            pair => pair.Key, pair => Dispositions.TryGetValue(pair.Key, out var other) ? Of(pair.Value, other, pronoun) : pair.Value, StringComparer.Ordinal),
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private IEnumerable<KeyValuePair<string, string>> Filled(IEnumerable<KeyValuePair<string, string>> texts, Pronoun pronoun) =>
        texts.Select(pair => KeyValuePair.Create(pair.Key, Fill(pair.Value, pronoun)));

    private DispositionText Of(DispositionText own, OtherDispositionText other, Pronoun pronoun) => own with
    {
        Title = Fill(other.Title, pronoun),
        Paragraphs = [.. other.Paragraphs.Select(text => Fill(text, pronoun))],
        Referral = Fill(other.Referral, pronoun),
        Say = Fill(other.Say, pronoun),
    };

    private QuestionText Of(QuestionText own, OtherQuestionText other, Pronoun pronoun) => own with
    {
        Ask = Fill(other.Ask ?? own.Ask, pronoun),
        Again = Fill(other.Again ?? (own.Again == own.Ask && other.Ask is { } ask ? ask : own.Again), pronoun),
        Explain = Fill(other.Explain ?? own.Explain, pronoun),
        Label = Fill(other.Label ?? own.Label, pronoun),
        Low = Fill(other.Low ?? own.Low, pronoun),
        High = Fill(other.High ?? own.High, pronoun),
        Options = own.Options.ToImmutableDictionary(
            pair => pair.Key, pair => other.Options.TryGetValue(pair.Key, out string? label) ? Of(pair.Value, Fill(label, pronoun)) : pair.Value, StringComparer.Ordinal),
    };

    /// <summary>What is typed is read as the person itself would say it, so the own label stays among the words for the option.</summary>
    private static OptionText Of(OptionText own, string label) => own with { Label = label, Says = own.Says.Add(own.Label) };
}

/// <summary>A question about somebody else; null where the words for the person itself serve as well.</summary>
/// <param name="Options">Labels by option.</param>
public sealed record OtherQuestionText(
    string? Ask, string? Again, string? Explain, string? Label, string? Low, string? High, ImmutableDictionary<string, string> Options);

/// <summary>A disposition as it is told to a carer.</summary>
public sealed record OtherDispositionText(string Title, ImmutableArray<string> Paragraphs, string Referral, string Say);
