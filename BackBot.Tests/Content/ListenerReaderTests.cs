using BackBot.Content;
using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Tests.Content;

public sealed class ListenerReaderTests
{
    private static readonly string[] CueNames =
    [
        "denial", "denial_after", "denial_last", "denial_alone", "not_a_denial", "scope_end", "list_word", "hypothetical", "someone_else",
        "first_person", "figurative", "over", "long_standing", "renewed", "complaint", "filler",
    ];

    [Fact]
    public void Read_ToyLanguage_IsHeardWithoutAnyCode()
    {
        var lexicon = ListenerReader.Read(Toy("- blik + zorp"), "toy.yaml");
        var heard = Assert.Single(RedFlagListener.Listen(Utterance.Of("mi zorp ta blik"), lexicon));
        Assert.Equal(("flag", HeardStanding.Present), (heard.Concept, heard.Standing));
    }

    [Theory]
    [InlineData("mi zorp ta bliku")]
    [InlineData("mi zorpan ta blika")]
    [InlineData("mi zorpox ta blik")]
    public void Read_ToyLanguageWithItsOwnEndings_UnderstandsEveryForm(string text)
    {
        string yaml = "inflections:\n  verb: ['-', -u, -a]\n  noun: ['-', -an]\nendings: [ox]\n" + Toy("- blik + zorp");
        var lexicon = ListenerReader.Read(yaml, "toy.yaml");
        Assert.Single(RedFlagListener.Listen(Utterance.Of(text), lexicon));
    }

    [Fact]
    public void Read_ToyLanguageOfMentions_TakesAnAnswerWithoutAnyCode()
    {
        string yaml = Toy("- blik + zorp").Replace("concept: flag", "concept: where.neck", StringComparison.Ordinal);
        var lexicon = ListenerReader.Read(yaml, "toy.yaml");
        var mention = Assert.Single(MentionListener.Find(Utterance.Of("mi zorp ta blik"), lexicon));
        Assert.Equal(("where", "neck"), (mention.Question, mention.Option));
        Assert.Empty(MentionListener.Find(Utterance.Of("mi zorp ta blik?"), lexicon));
    }

    [Theory]
    [InlineData("variants:\n  number: ['-', -i]\n", 1)]
    [InlineData("", 0)]
    public void Read_Variants_MakeTwoKnownWordsOne(string variants, int heard)
    {
        string yaml = variants + Toy("- blik + zorp").Replace("  zorp: [zorp]", "  zorp: [zorp]\n  many: [zorpi]", StringComparison.Ordinal);
        Assert.Equal(heard, RedFlagListener.Listen(Utterance.Of("zorpi blik"), ListenerReader.Read(yaml, "toy.yaml")).Length);
    }

    [Theory]
    [InlineData("- blik + zrop", "toy.yaml:23: 'zrop' is not defined; did you mean 'zorp'?")]
    [InlineData("- blik +", "needs one name")]
    [InlineData("- blik +/x zorp", "is not a number of words")]
    [InlineData("- '\"open'", "quotation mark")]
    [InlineData("- '\"(a|b\"'", "bracket")]
    [InlineData("- '\"ab?\"'", "only after a bracket")]
    public void Read_BadPattern_IsRefusedWithItsPlace(string pattern, string message)
    {
        var problem = Assert.Throws<FormatException>(() => ListenerReader.Read(Toy(pattern), "toy.yaml"));
        Assert.StartsWith("toy.yaml:", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words:", "wrods:", "none of")]
    [InlineData("  filler: [x]", "  filer: [x]", "not a cue")]
    [InlineData("  filler: [x]\n", "", "'filler' is not defined")]
    [InlineData("  zorp: [zorp]", "  blik: [zorp]", "uplicate")]
    [InlineData("- concept: flag", "- concept: flag\n  imune: [denied]", "none of")]
    [InlineData("- concept: flag", "- concept: flag\n  immune: [perhaps]", "none of")]
    [InlineData("  zorp: [zorp]", "  zorp: zorp", "must be a list")]
    public void Read_BadFile_IsRefusedWithItsPlace(string old, string changed, string message)
    {
        string yaml = Toy("- blik + zorp").Replace(old, changed, StringComparison.Ordinal);
        var problem = Assert.Throws<FormatException>(() => ListenerReader.Read(yaml, "toy.yaml"));
        Assert.StartsWith("toy.yaml:", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static string Toy(string pattern) =>
        "cues:\n" + string.Concat(CueNames.Select(name => $"  {name}: [x]\n"))
        + "words:\n  blik: [blik]\n  zorp: [zorp]\ncombinations: {}\nconcepts:\n- concept: flag\n  any:\n  " + pattern + "\n";
}
