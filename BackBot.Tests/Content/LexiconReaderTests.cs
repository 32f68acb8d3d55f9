using BackBot.Content;
using BackBot.Language;

namespace BackBot.Tests.Content;

public sealed class LexiconReaderTests
{
    [Theory]
    [InlineData("language: en\ncuess: {}\n", "f.yaml:2: unknown key 'cuess'; did you mean 'cues'?")]
    [InlineData("language: en\ncues:\n  yess: [a]\n", "f.yaml:3: unknown key 'yess'; did you mean 'yes'?")]
    [InlineData("language: en\nnumbers:\n  one: many\n", "f.yaml:3: 'one' needs a number from 0 to 100")]
    [InlineData("language: en\nmonths:\n  may: 13\n", "f.yaml:3: 'may' needs a number from 1 to 12")]
    [InlineData("language: en\ncues:\n  yes: aye\n", "f.yaml:3: a list of phrases expected")]
    [InlineData("language: en\ncues:\n  yes: [aye, '!']\n", "f.yaml:3: '!' holds no word")]
    [InlineData("cues: {}\n", "f.yaml:1: 'language' is missing")]
    [InlineData("- a\n", "f.yaml:1: one mapping expected")]
    public void Read_WrongFile_SaysWhereAndWhat(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => LexiconReader.Read("f.yaml", yaml)).Message);

    [Theory]
    [InlineData("language: en\nlanguage: es\n", "f.yaml:2:")]
    [InlineData("language: en\nnumbers:\n  one: 1\n  one: 2\n", "f.yaml:4:")]
    [InlineData("language: [\n", "f.yaml:2:")]
    public void Read_DoubledKeyOrBrokenYaml_SaysWhere(string yaml, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => LexiconReader.Read("f.yaml", yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Shipped_UnknownLanguage_IsRefused() => Assert.Throws<FormatException>(() => LexiconReader.Shipped("xx"));

    [Fact]
    public void Read_ThirdLanguage_NeedsNoCode()
    {
        var german = LexiconReader.Read("de.yaml", "language: de\ncues:\n  yes: [ja]\n  no: [nein]\n  out_of: [von]\nnumbers:\n  sieben: 7\n  zehn: 10\n");
        Assert.Equal(7, Assert.IsType<Recognition<int>.Value>(ScaleReader.Read(Utterance.Of("Sieben von zehn"), german)).Result);
        Assert.False(Assert.IsType<Recognition<bool>.Value>(YesNoReader.Read(Utterance.Of("Nein"), german)).Result);
    }
}
