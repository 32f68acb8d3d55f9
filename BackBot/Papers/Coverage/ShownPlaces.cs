using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Papers.Coverage;

/// <summary>
/// Finds in a transcript what BackBot showed. A transcript holds all that was said, word for word, so that the words of a place tell
/// whether a person was shown it; nothing is played again.
/// </summary>
sealed class ShownPlaces(BotContent content, ContentFiles files)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>What the bot says in a transcript, worked out once: it is asked for by every place of every fact.</summary>
    private readonly Dictionary<string, string> saidIn = new(StringComparer.Ordinal);

    private readonly Dictionary<(FactPlace Place, string Language), ImmutableArray<ImmutableArray<string>>> wordings = [];

    /// <summary>Whether the talk shows the place, in any language: for a rule, one of its pieces of advice with its own reason.</summary>
    public bool Shows(FactPlace place, string transcript)
    {
        if (!saidIn.TryGetValue(transcript, out string? said))
            saidIn.Add(transcript, said = Spaces(string.Join('\n', transcript.Split('\n').Where(IsSaidByTheBot))));
        return content.Languages.Values.Any(language => Wordings(place, language).Any(wording => wording.All(text => Stands(text, said))));
    }

    private ImmutableArray<ImmutableArray<string>> Wordings(FactPlace place, LanguageContent language)
    {
        if (!wordings.TryGetValue((place, language.Tag), out var found)) wordings.Add((place, language.Tag), found = [.. WordingsOf(place, language)]);
        return found;
    }

    /// <summary>Ways in which a place is shown, each as the texts that must all be there.</summary>
    private IEnumerable<ImmutableArray<string>> WordingsOf(FactPlace place, LanguageContent language) => place.Kind switch
    {
        "advice" => Found(language.Advice, place.Key),
        "because" => Found(language.Because, place.Key),
        "sentence" => Found(language.Sentences, place.Key),
        "question" => language.Questions.TryGetValue(place.Key, out var question) ? [[question.Ask], [question.Label]] : [],
        "disposition" => language.Dispositions.TryGetValue(place.Key, out var words) ? [[words.Title]] : [],
        "rule" => OfRule(place.Key, language),
        "topic" => TopicTexts.Of(files, language.Tag, place.Key).Select(text => ImmutableArray.Create(text)),
        _ => [],
    };

    private IEnumerable<ImmutableArray<string>> OfRule(string id, LanguageContent language)
    {
        var rule = content.Rules.Rules.FirstOrDefault(rule => rule.Id == id);
        if (rule is null) return [];
        string because = rule.Because.Length > 0 ? language.Because[rule.Because] : "";
        var advised = rule.Advice.Select(key => ImmutableArray.Create(language.Advice[key], because));
        return rule.Grade is null || because.Length == 0 ? advised : advised.Append([because]);
    }

    private static IEnumerable<ImmutableArray<string>> Found(ImmutableDictionary<string, string> texts, string key) =>
        texts.TryGetValue(key, out string? text) ? [[text]] : [];

    /// <summary>A text stands in a talk with its placeholders filled, by whatever filled them.</summary>
    private static bool Stands(string text, string said)
    {
        string pattern = string.Join(".{1,120}?", Regex.Split(Spaces(text), @"\{[a-z_]+\}").Select(Regex.Escape));
        return Regex.IsMatch(said, pattern, RegexOptions.CultureInvariant, Patience);
    }

    private static bool IsSaidByTheBot(string line) => line.StartsWith("bot: ", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal);

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
