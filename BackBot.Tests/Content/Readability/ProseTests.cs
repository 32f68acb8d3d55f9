namespace BackBot.Tests.Content.Readability;

/// <summary>The formulas, on texts whose words and syllables are counted by hand.</summary>
public class ProseTests
{
    [Fact]
    public void English_TwoSentences_HaveTheirWordsAndSyllables()
    {
        var prose = new Prose("Walk a little today. Stop if the pain grows, and call 911.", "en");
        Assert.Equal([4, 8], prose.Sentences.Select(words => words.Length));
        // Walk a lit-tle to-day: 6; stop if the pain grows and call 9-1-1: 10.
        Assert.Equal(16, prose.Syllables);
        Assert.Equal((0.39 * 12 / 2) + (11.8 * 16 / 12) - 15.59, prose.FleschKincaidGrade, 6);
    }

    [Fact]
    public void Spanish_LongSentences_AreHarderThanShortOnes()
    {
        var apart = new Prose("Camine un poco. Pare si le duele.", "es");
        var joined = new Prose("Camine un poco, pare si le duele.", "es");
        // Ca-mi-ne un po-co: 6; pa-re si le due-le: 6.
        Assert.Equal((7, 12), (apart.Words, apart.Syllables));
        Assert.Equal(206.84 - (60.0 * 12 / 7) - (1.02 * 7 / 2), apart.FernandezHuerta, 6);
        Assert.True(joined.FernandezHuerta < apart.FernandezHuerta);
    }

    [Theory]
    [InlineData("Say: \"I hurt.\" Then wait.", 2)]
    [InlineData("One line\nand another", 2)]
    [InlineData("From 0.5 to 10 points.", 1)]
    [InlineData("¿Está bien? Sí…", 2)]
    [InlineData("BackBot", 0)]
    public void Sentences_Ends_AreSeen(string text, int sentences) => Assert.Equal(sentences, new Prose(text, "en").Sentences.Count);
}
