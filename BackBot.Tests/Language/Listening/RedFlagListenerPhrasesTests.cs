using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Language.Listening;

/// <summary>Whole files of phrases, counted by family and language.</summary>
public sealed class RedFlagListenerPhrasesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Listen_PhrasesOfTheFamilies_AreRaisedAndLookAlikesKeepQuiet(string language)
    {
        var total = new PhraseCount();
        foreach (var (name, family) in (YamlMappingNode)Listening.Data("redflag-phrases.yaml")["families"])
        {
            var count = new PhraseCount();
            foreach (string text in Listening.Texts(family, language)) count.AddPhrase(language, name.ToString(), text);
            foreach (var lookAlike in (YamlSequenceNode)family["lookalikes"])
                if (lookAlike["lang"].ToString() == language) count.AddLookAlike(language, name.ToString(), lookAlike["text"].ToString());
            Report(total, count, name.ToString(), language);
        }
        total.MustReach(raised: 0.99, quiet: 0.98, extra: 0.10);
    }

    [Theory]
    [InlineData("en", "heard-heldout.yaml")]
    [InlineData("es", "heard-heldout.yaml")]
    [InlineData("en", "heard-heldout-2.yaml")]
    [InlineData("es", "heard-heldout-2.yaml")]
    [InlineData("en", "heard-heldout-3.yaml")]
    [InlineData("es", "heard-heldout-3.yaml")]
    [InlineData("en", "heard-heldout-4.yaml")]
    [InlineData("es", "heard-heldout-4.yaml")]
    public void Listen_PhrasesKeptApart_AreRaisedAndLookAlikesKeepQuiet(string language, string file)
    {
        var total = new PhraseCount();
        foreach (var (name, family) in (YamlMappingNode)Listening.Data(file))
        {
            var count = new PhraseCount();
            foreach (string text in Listening.Texts(family, language)) count.AddPhrase(language, name.ToString(), text);
            foreach (string text in Listening.Texts(family, "quiet_" + language)) count.AddLookAlike(language, name.ToString(), text);
            Report(total, count, name.ToString(), language);
        }
        total.MustReach(raised: 0.97, quiet: 0.97, extra: 0.05);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Listen_OrdinaryBackPain_RaisesNothing(string language)
    {
        var texts = Listening.Texts(Listening.Data("ordinary.yaml"), language).ToList();
        Assert.True(texts.Count >= 150);
        Assert.DoesNotContain(texts, text => Listening.Raised(language, text).Count > 0);
    }

    private void Report(PhraseCount total, PhraseCount count, string family, string language)
    {
        output.WriteLine($"{family} {language} {count}");
        total.Add(count);
    }
}
