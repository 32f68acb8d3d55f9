using BackBot.Content;

namespace BackBot.Tests.Content;

/// <summary>Facts are read from their own file, and from the rules and topics that say they serve them.</summary>
public class ArticleFactsTests
{
    private const string Rules = """
        rules:
          - {id: walk, says: Walk., facts: [F1, F2]}
          - {id: rest, says: Rest.}
        """;

    private const string Facts = """
        facts:
          F1: {says: Walking helps., article: S4, also: [advice.go, rule.walk]}
          F2: {says: Rest does not., article: S0, differs: Said kindly.}
          F3: {says: A study., article: S1, left_out: It names no author.}
        """;

    private static (IReadOnlyList<ArticleFact> Facts, List<ContentError> Errors) Read(string facts, params (string Path, string Text)[] more)
    {
        var errors = new List<ContentError>();
        var files = new Dictionary<string, string> { ["facts.yaml"] = facts, ["rules.yaml"] = Rules, ["en/advice.yaml"] = "advice: {go: Go.}\n" };
        foreach (var (path, text) in more) files[path] = text;
        return (ArticleFacts.Read(new ContentFiles(files), errors), errors);
    }

    [Fact]
    public void Read_RulesAndAlso_AreThePlacesOnce()
    {
        var (facts, errors) = Read(Facts);
        Assert.Empty(errors);
        Assert.Equal(["rule walk", "advice go"], facts[0].Places.Select(place => place.ToString()));
        Assert.Equal(["rule walk"], facts[1].Places.Select(place => place.ToString()));
        Assert.Equal(("Said kindly.", "S0", ""), (facts[1].Differs, facts[1].Article, facts[1].LeftOut));
        Assert.Equal((0, "It names no author."), (facts[2].Places.Length, facts[2].LeftOut));
    }

    [Fact]
    public void Read_Topics_AreAPlaceWhereThereAreAny()
    {
        var (facts, errors) = Read(Facts.Replace("advice.go", "topic.stroll", StringComparison.Ordinal), ("topics.yaml", "topics: {stroll: {facts: [F2]}, other: {group: x}}\n"));
        Assert.Empty(errors);
        Assert.Equal(["rule walk", "topic stroll"], facts[0].Places.Select(place => place.ToString()));
        Assert.Equal(["rule walk", "topic stroll"], facts[1].Places.Select(place => place.ToString()));
    }

    [Fact]
    public void Read_UnknownPlace_IsAnErrorWithTheNearestName()
    {
        var error = Assert.Single(Read(Facts.Replace("advice.go", "advice.og", StringComparison.Ordinal)).Errors);
        Assert.Equal(("facts.yaml", 2), (error.File, error.Line));
        Assert.Contains("there is no advice.og; did you mean 'advice.go'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RuleThatServesAnUnknownFact_IsAnError()
    {
        var error = Assert.Single(Read(Facts, ("rules.yaml", Rules.Replace("[F1, F2]", "[F1, F2, F77]", StringComparison.Ordinal))).Errors);
        Assert.Equal(("rules.yaml", 2), (error.File, error.Line));
        Assert.Contains("rule walk serves 'F77'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutTheFile_IsAnError() => Assert.Contains(
        ArticleFactsErrors(new ContentFiles([])), error => error.File == "facts.yaml" && error.Message.Contains("missing", StringComparison.Ordinal));

    private static List<ContentError> ArticleFactsErrors(ContentFiles files)
    {
        var errors = new List<ContentError>();
        ArticleFacts.Read(files, errors);
        return errors;
    }
}
