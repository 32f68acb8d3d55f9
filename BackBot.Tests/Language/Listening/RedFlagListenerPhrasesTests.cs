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

    /// <summary>Every file of phrases that were written before they were tried; how they fared first stands in docs/results/listener.md.</summary>
    public static TheoryData<string, string> PhrasesKeptApart
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "heard-heldout*.yaml").Order(StringComparer.Ordinal))
            {
                rows.Add("en", Path.GetFileName(path));
                rows.Add("es", Path.GetFileName(path));
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(PhrasesKeptApart))]
    public void Listen_PhrasesKeptApart_AreRaisedAndLookAlikesKeepQuiet(string language, string file)
    {
        var total = Count(language, file);
        total.MustReach(raised: 0.97, quiet: 0.97, extra: 0.08);
    }

    /// <summary>The last rounds, which nothing was learnt from: the nearest to a figure for what people will write.</summary>
    [Theory]
    [InlineData("en", "heard-unlearnt.yaml")]
    [InlineData("es", "heard-unlearnt.yaml")]
    [InlineData("en", "heard-unlearnt-en.yaml")]
    [InlineData("es", "heard-unlearnt-es.yaml")]
    public void Listen_PhrasesNotLearntFrom_AreMostlyRaisedAndLookAlikesKeepQuiet(string language, string file)
    {
        var total = Count(language, file);
        total.MustReach(raised: 0.90, quiet: 0.95, extra: 0.10);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Listen_OrdinaryBackPain_RaisesNothing(string language)
    {
        var texts = Listening.Texts(Listening.Data("ordinary.yaml"), language).ToList();
        Assert.True(texts.Count >= 350);
        Assert.DoesNotContain(texts, text => Listening.Raised(language, text).Count > 0);
    }

    private PhraseCount Count(string language, string file)
    {
        var total = new PhraseCount();
        foreach (var (name, family) in (YamlMappingNode)Listening.Data(file))
        {
            var count = new PhraseCount();
            foreach (string text in Listening.Texts(family, language)) count.AddPhrase(language, name.ToString(), text);
            foreach (string text in Listening.Texts(family, "quiet_" + language)) count.AddLookAlike(language, name.ToString(), text);
            Report(total, count, name.ToString(), language);
        }
        return total;
    }

    private void Report(PhraseCount total, PhraseCount count, string family, string language)
    {
        output.WriteLine($"{family} {language} {count}");
        total.Add(count);
    }
}
