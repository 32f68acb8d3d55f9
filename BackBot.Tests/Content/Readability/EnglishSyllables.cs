using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BackBot.Tests.Content.Readability;

/// <summary>
/// Counts the syllables of an English word by its spelling, for measuring how hard a text is to read. English spelling keeps no
/// rule without exceptions: those that BackBot's content needs are listed. Where a dictionary allows two counts, the larger is taken.
/// </summary>
static partial class EnglishSyllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = Listed(
        (1, "eyes eye goes does clothes our ours hour hours tired fire shoes toes have ache aches"),
        (2, "every people business being science quiet diet fluid ruin poem fuel cruel create client giant real evening something " +
            "someone sometimes somewhere minute minutes surgeon surgeons trial trials weekend maybe lifeline"),
        (3, "area areas idea ideas really ideal sciatic anyone everyone everything created somebody everyday video radio museum " +
            "theory medicine diagnose"),
        (4, "sciatica reality everybody variety society diabetes"),
        (6, "physiotherapy physiotherapist"));

    /// <summary>At least 1 for anything with a letter. Parts joined by a hyphen count by themselves.</summary>
    public static int Count(string word) =>
        word.ToLowerInvariant().Replace('’', '\'').Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(OfPart);

    private static int OfPart(string word)
    {
        if (word.EndsWith("n't", StringComparison.Ordinal))
            return OfPart(word[..^3]) + (word is "can't" or "don't" or "won't" or "aren't" or "weren't" ? 0 : 1);
        bool addsOne = word.EndsWith("'ll", StringComparison.Ordinal) && !"aeiouy".Contains(word[^4], StringComparison.Ordinal);
        int quote = word.IndexOf('\'', StringComparison.Ordinal);
        string bare = quote > 0 ? word[..quote] : word.Replace("'", "", StringComparison.Ordinal);
        return (Exceptions.TryGetValue(bare, out int known) ? known : BySpelling(bare)) + (addsOne ? 1 : 0);
    }

    private static int BySpelling(string word)
    {
        string heard = ConsonantY().Replace(word.Replace("qu", "q", StringComparison.Ordinal), "yj");
        if (heard.StartsWith('y')) heard = "j" + heard[1..];
        heard = InnerSilentE().Replace(heard, "$1$2");
        int count = VowelGroup().Count(heard) + Hiatus().Count(heard);
        if (SilentEnd().IsMatch(heard) && VowelGroup().Count(heard) > 1) count--;
        return Math.Max(count, 1);
    }

    private static FrozenDictionary<string, int> Listed(params (int Count, string Words)[] lists) => lists
        .SelectMany(list => list.Words.Split(' ').Select(word => KeyValuePair.Create(word, list.Count)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    /// <summary>A y between vowels opens a syllable: "play-ing", "lay-er".</summary>
    [GeneratedRegex("(?<=[aeou])y(?=[aeiou])")]
    private static partial Regex ConsonantY();

    /// <summary>"safe-ly", "move-ment", "care-ful", "care-less".</summary>
    [GeneratedRegex("([^aeiouyl])e(ly$|ful|ment|less|ness)")]
    private static partial Regex InnerSilentE();

    /// <summary>A last e, -es or -ed that is written and not spoken; not in "muscle", "changes", "wanted", "settled".</summary>
    [GeneratedRegex("(?:[^aeiouyl]e|[aeioulr]le|[^aeiouyscxzgl]es|(?<![sc])hes|[aeioulr]les|[^aeiouytdl]ed|[aeioulr]led)$")]
    private static partial Regex SilentEnd();

    /// <summary>Two vowels that are two syllables.</summary>
    [GeneratedRegex("(?<![ctgs])ia|(?<![ctsgxln])io|(?<=[^tc])iu|ien(?=ce|t)(?<![ct]ien)|iet|(?<=[^p])ier$|iest$|eo(?!p)(?<!geo)|(?<![qg])ua(?=l|t|r)|uous|[aeiou]ing$|ying$|ism|thm$")]
    private static partial Regex Hiatus();
}
