using System.Text.RegularExpressions;

namespace BackBot.Tests.Content.Readability;

/// <summary>A text cut into sentences and words, and what the readability formulas make of it.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? …</c> before a space or quotation mark, and at the end of a line. A figure is one word with a
/// syllable for each digit, since telephone numbers are read out so. The product's name is no word of the text.
/// </remarks>
sealed partial class Prose
{
    private readonly Func<string, int> syllables;

    public Prose(string text, string language)
    {
        syllables = language == "es" ? SpanishSyllables.Count : EnglishSyllables.Count;
        Sentences = [.. SentenceEnd().Split(text.Replace("BackBot", "", StringComparison.Ordinal)).Select(WordsOf).Where(words => words.Length > 0)];
    }

    /// <summary>The words of each sentence.</summary>
    public IReadOnlyList<string[]> Sentences { get; }

    public int Words => Sentences.Sum(words => words.Length);

    public int Syllables => Sentences.Sum(words => words.Sum(Count));

    public int LongestSentence => Sentences.Count == 0 ? 0 : Sentences.Max(words => words.Length);

    /// <summary>Years of schooling that the text asks for: Kincaid et al., Research Branch Report 8-75, US Navy, 1975.</summary>
    public double FleschKincaidGrade => (0.39 * Words / Sentences.Count) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>
    /// Ease from 0 to 100, where 60–70 is what an adult reads without effort: J. Fernández Huerta, Medidas sencillas de lecturabilidad,
    /// Consigna 214 (1959) 29–32. He states syllables and sentences per hundred words; "1.02 · sentences per hundred words" is a misprint
    /// that has been copied ever since and rewards long sentences. The term is the words in a sentence (G. Law, 2011).
    /// </summary>
    public double FernandezHuerta => 206.84 - (60.0 * Syllables / Words) - (1.02 * Words / Sentences.Count);

    private int Count(string word) => char.IsAsciiDigit(word[0]) ? word.Count(char.IsAsciiDigit) : syllables(word);

    private static string[] WordsOf(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=[.!?…][”""»)']*)(?=\s|$)|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*(?<=\p{L})|[0-9][0-9 ,.]*(?<=[0-9])")]
    private static partial Regex Word();
}
