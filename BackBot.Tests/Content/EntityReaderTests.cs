using BackBot.Content;

namespace BackBot.Tests.Content;

public sealed class EntityReaderTests
{
    [Theory]
    [InlineData("rulez: []", "unknown key 'rulez'")]
    [InlineData("rules: [{date: {moment: [\"{moment\"]}}]", "is missing in the pattern")]
    [InlineData("rules: [{date: {moment: [\"<since> {moment}\"]}}]", "is no list of words")]
    [InlineData("rules: [{date: {moments: [\"{moment}\"]}}]", "is no meaning of a pattern")]
    [InlineData("cardinals: {eleventy: [eleventy]}\nrules: []", "is no number")]
    [InlineData("- rules", "one mapping expected")]
    public void Grammar_Wrong_IsRefusedWithFileAndReason(string yaml, string reason)
    {
        var wrong = Assert.Throws<FormatException>(() => EntityReader.Read("toy/entities.yaml", yaml));
        Assert.StartsWith("toy/entities.yaml:", wrong.Message);
        Assert.Contains(reason, wrong.Message);
    }

    [Fact]
    public void Grammar_OfUnknownLanguage_IsRefused() => Assert.Throws<FormatException>(() => EntityReader.Shipped("xx"));
}
