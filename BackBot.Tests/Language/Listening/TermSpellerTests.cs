using BackBot.Language.Listening;

namespace BackBot.Tests.Language.Listening;

public class TermSpellerTests
{
    [Theory]
    [InlineData("leg", "leg")]
    [InlineData("leg(s)?", "legs,leg")]
    [InlineData(" my  (left |right )?leg ", "my left leg,my right leg,my leg")]
    [InlineData("a | b(c|d) | ", "a,bc,bd")]
    [InlineData("(a(b|c)?|d) e", "ab e,ac e,a e,d e")]
    [InlineData("<part> hurts", "leg hurts,left foot hurts")]
    [InlineData("(<part>|arm)(s)?", "legs,leg,left foots,left foot,arms,arm")]
    [InlineData("(a |b )(c |d )?e", "a c e,a d e,a e,b c e,b d e,b e")]
    [InlineData("", "")]
    public void Spell_Term_GivesEverySpellingInTheOrderOfItsChoices(string term, string expected)
    {
        var all = new List<string>();
        new TermSpeller(spelling => all.Add(spelling.ToString())).Spell(TermGrammar.Parse(term, TermsOf));
        Assert.Equal(expected, string.Join(',', all));
    }

    [Theory]
    [InlineData("leg(s", "a bracket is not closed")]
    [InlineData("leg)s", "unexpected ')'")]
    [InlineData("legs?", "'?' stands only after a bracket")]
    [InlineData("<part", "'<' is not closed")]
    [InlineData("(a|b|c|d|e|f|g|h|i|j)(a|b|c|d|e|f|g|h|i|j)(a|b|c|d|e|f|g|h|i|j)(a|b|c|d|e|f|g|h|i|j)", "more than 6000 spellings")]
    public void Parse_BadTerm_SaysWhatIsWrong(string term, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => TermGrammar.Parse(term, TermsOf)).Message, StringComparison.Ordinal);

    [Fact]
    public void Spell_TermOfManyLetters_GrowsItsBuffer()
    {
        string longest = string.Join(' ', Enumerable.Repeat("word", 200));
        string? spelt = null;
        new TermSpeller(spelling => spelt = spelling.ToString()).Spell(TermGrammar.Parse(longest, TermsOf));
        Assert.Equal(longest, spelt);
    }

    private static string[] TermsOf(string name) =>
        name == "part" ? ["leg", "left foot"] : throw new FormatException($"'{name}' is not defined");
}
