using BackBot.Content;
using BackBot.Language;

namespace BackBot.Tests.Language;

/// <summary>The shipped lexicons, read once.</summary>
internal static class Lexicons
{
    public static Lexicon English { get; } = LexiconReader.Shipped("en");

    public static Lexicon Spanish { get; } = LexiconReader.Shipped("es");

    public static Lexicon Of(string language) => language == "en" ? English : Spanish;
}
