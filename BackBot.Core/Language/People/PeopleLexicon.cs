using System.Collections.Immutable;
using System.Globalization;

namespace BackBot.Language.People;

/// <summary>The words of one language for persons, ready to read with.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PeopleLexicon
{
    private const int MostDescribing = 3;
    private readonly PeopleData data;
    private readonly PhraseTable<(Kin Kin, string Word)> kin;
    private readonly PhraseTable<bool> describing;
    private readonly PhraseTable<bool> yearOld;
    private readonly PhraseTable<bool> notYears;
    private readonly ImmutableHashSet<string> owners;

    public PeopleLexicon(PeopleData data)
    {
        this.data = data;
        // "mum's" is one word to the tokens.
        kin = new(data.Kin.SelectMany(one => one.Words.SelectMany(word => new[] { word, word + "s" }.Select(form => KeyValuePair.Create(form, (one, word)))))
            .DistinctBy(pair => pair.Key));
        describing = Table(data.Describing);
        yearOld = Table(data.YearOld);
        owners = [.. data.Owners.Select(word => Utterance.Fold(word))];
        Referring = new(data.Referring);
        ReferringThey = new(data.ReferringThey.Concat(data.Referring.Where(pair => !data.ReferringThey.ContainsKey(pair.Key))));
        (Writer, Asides, Bystanders) = (Table(data.Writer), Table(data.Asides), Table(data.Bystanders));
        Saying = Table(data.Saying);
        (MayAsk, OwnState) = (Table(data.MayAsk), Table(data.OwnState));
        (Died, Had, Recent) = (Table(data.Died), Table(data.Had), Table(data.Recent));
        (Complaints, AskingFor, BackToWriter, InPassing) = (Table(data.Complaints), Table(data.AskingFor), Table(data.BackToWriter), Table(data.InPassing));
        notYears = Table(data.NotYears);
        AgeAfter = [.. data.AgeAfter.Select(pattern => Utterance.Fold(pattern).Split(' '))];
    }

    internal PhraseTable<string> Referring { get; }

    internal PhraseTable<string> ReferringThey { get; }

    internal PhraseTable<bool> Writer { get; }

    internal PhraseTable<bool> Asides { get; }

    internal PhraseTable<bool> Bystanders { get; }

    internal PhraseTable<bool> Saying { get; }

    internal PhraseTable<bool> Died { get; }

    internal PhraseTable<bool> Had { get; }

    internal PhraseTable<bool> Recent { get; }

    internal PhraseTable<bool> Complaints { get; }

    internal PhraseTable<bool> AskingFor { get; }

    internal PhraseTable<bool> MayAsk { get; }

    internal PhraseTable<bool> OwnState { get; }

    internal PhraseTable<bool> BackToWriter { get; }

    internal PhraseTable<bool> InPassing { get; }

    internal ImmutableArray<string[]> AgeAfter { get; }

    internal (string Self, string Owner, string Other) StandIn => data.StandIn;

    /// <summary>"your mum"; null if the word is none of this language.</summary>
    public string? NameOf(string word) => GroupOf(word) is null ? null : data.Named.Replace("{kin}", word, StringComparison.Ordinal);

    /// <summary>True if two words name the same person: "mum" and "mother".</summary>
    public bool IsSame(string one, string other) => GroupOf(one) is { } group && group == GroupOf(other);

    internal bool IsHistoryOf(string concept) => data.HistoryOf.Contains(concept);

    internal string AfterName(string form) => data.After.GetValueOrDefault(form, form);

    internal Pronoun? Tells(string form) => data.Telling.TryGetValue(form, out var told) ? told : null;

    /// <summary>The name of a person at a token: "my 80 year old mother's".</summary>
    internal PersonName? NameAt(ImmutableArray<Token> tokens, int at)
    {
        if (!owners.Contains(tokens[at].Form)) return KinAt(tokens, at, at) is { } bare && bare.Kin!.Alone ? bare : null;
        int next = at + 1, age = -1;
        for (int count = 0; count < MostDescribing && next < tokens.Length; count++)
        {
            if (KinAt(tokens, at, next) is { } name) return age < 0 || name.Age is not null ? name : name with { Age = age };
            if (AgeAt(tokens, next, out int years) is > 0 and var taken) (age, next) = (years, next + taken);
            else if (describing.At(tokens, next, out _) is > 0 and var length) next += length;
            else return null;
            if (age >= 0 && (next >= tokens.Length || KinAt(tokens, at, next) is null)) return ChildUpTo(tokens, at, next) with { Age = age };
        }
        return next < tokens.Length ? KinAt(tokens, at, next) : null;
    }

    /// <summary>"my 9 year old", "my 9 year old's".</summary>
    private PersonName ChildUpTo(ImmutableArray<Token> tokens, int from, int end) =>
        new(from, end - from, GroupOf(data.Child), data.Child, null, IsOwner: tokens[end - 1].Form.EndsWith('s'));

    private static PhraseTable<bool> Table(IEnumerable<string> phrases) =>
        new(phrases.Distinct(StringComparer.Ordinal).Select(phrase => KeyValuePair.Create(phrase, true)));

    private Kin? GroupOf(string word) => data.Kin.FirstOrDefault(one => one.Words.Contains(word));

    private PersonName? KinAt(ImmutableArray<Token> tokens, int from, int at)
    {
        int length = kin.At(tokens, at, out var found);
        if (length == 0) return null;
        bool isOwner = Utterance.Fold(found.Word) != string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Form));
        int end = at + length;
        int? age = null;
        foreach (string[] pattern in AgeAfter)
        {
            if (AgeIn(tokens, end, pattern) is not { } years) continue;
            (age, end) = (years, end + pattern.Length);
            break;
        }
        return new PersonName(from, end - from, found.Kin, found.Word, age, isOwner);
    }

    private int? AgeIn(ImmutableArray<Token> tokens, int at, string[] pattern)
    {
        if (at + pattern.Length > tokens.Length) return null;
        int? age = null;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != "#" && tokens[at + i].Form != pattern[i]) return null;
            if (pattern[i] == "#" && (age = Years(tokens[at + i].Form)) is null) return null;
        }
        // "Aged 6 months" is no age in years, and "a mother of 3 children" none at all.
        return pattern[^1] == "#" && notYears.At(tokens, at + pattern.Length, out _) > 0 ? null : age;
    }

    /// <summary>"9 year old", "9-year-old": how many tokens.</summary>
    private int AgeAt(ImmutableArray<Token> tokens, int at, out int age)
    {
        age = Years(tokens[at].Form) ?? -1;
        if (age < 0) return 0;
        int next = at + 1 < tokens.Length && tokens[at + 1].Form == "-" ? at + 2 : at + 1;
        int length = yearOld.At(tokens, next, out _);
        return length == 0 ? 0 : next + length - at;
    }

    private static int? Years(string form) =>
        int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int years) && years is > 0 and < 120 ? years : null;
}

/// <summary>A person named in a message.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="Length">How many tokens.</param>
/// <param name="Word">The word as the lexicon writes it.</param>
/// <param name="IsOwner">"mum's".</param>
internal sealed record PersonName(int Start, int Length, Kin? Kin, string Word, int? Age, bool IsOwner);
