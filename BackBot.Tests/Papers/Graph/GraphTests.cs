using BackBot.Clinical;
using BackBot.Papers.Graph;
using BackBot.Tests.Architecture;

namespace BackBot.Tests.Papers.Graph;

/// <summary>The drawing of the interview is valid, whole, and the one in the README.</summary>
public class GraphTests
{
    private const string Opening = "<!-- graph -->\n", Closing = "<!-- /graph -->";

    private static readonly string Drawn = InterviewGraph.Of(TestContent.Shipped, TestContent.Shipped.Languages["en"]);
    private static readonly MermaidGrammar.Chart Chart = MermaidGrammar.Parse(Drawn);

    [Fact]
    public void Graph_Questions_AreAllThere() => Assert.All(
        TestContent.Shipped.Interview.Dialogs.SelectMany(dialog => dialog.Questions.Select(question => $"{dialog.Id}__{question.Id}")),
        id => Assert.Contains(id, Chart.Nodes.Keys));

    [Fact]
    public void Graph_Waterfalls_AreEachASubgraph() => Assert.Equal(TestContent.Shipped.Interview.Dialogs.Length, Chart.Subgraphs);

    [Fact]
    public void Graph_Grades_EachHaveAnExit() => Assert.All(GradeNames.All, name =>
    {
        Assert.Contains("exit_" + name, Chart.Nodes.Keys);
        Assert.Contains(Chart.Arrows, arrow => arrow.To == "exit_" + name);
    });

    [Fact]
    public void Graph_FromTheStart_ReachesEveryQuestion()
    {
        var reached = new HashSet<string> { "start", "any_time" };
        while (Chart.Arrows.Any(arrow => reached.Contains(arrow.From) && reached.Add(arrow.To)))
        {
        }
        Assert.Equal(Chart.Nodes.Keys.Order(), reached.Order());
    }

    [Fact]
    public void Graph_AskedOfSome_SaysOfWhom()
    {
        Assert.Contains("if leg weakness: yes or not sure", Chart.Nodes["safety__leg_weakness_course"], StringComparison.Ordinal);
        Assert.DoesNotContain("if ", Chart.Nodes["welcome__age"], StringComparison.Ordinal);
    }

    /// <summary>With <c>BACKBOT_ACCEPT=1</c> the drawing in the README is made anew instead.</summary>
    [Fact]
    public void Readme_Graph_IsCurrent()
    {
        string path = Path.Combine(Repository.Root, "README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        int from = readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length, to = readme.IndexOf(Closing, StringComparison.Ordinal);
        Assert.True(from >= Opening.Length && to >= from, "README.md has no <!-- graph --> … <!-- /graph -->");
        string current = $"```mermaid\n{Drawn}```\n";
        if (Environment.GetEnvironmentVariable("BACKBOT_ACCEPT") == "1") File.WriteAllText(path, readme[..from] + current + readme[to..]);
        else Assert.Equal(current, readme[from..to]);
    }

    [Fact]
    public void Command_Use_GivesItsExitCode()
    {
        var output = new StringWriter();
        Assert.Equal(0, GraphCommand.Write([], output, TextWriter.Null));
        Assert.Equal(Drawn, output.ToString());
        Assert.Equal(2, GraphCommand.Write(["something"], TextWriter.Null, TextWriter.Null));
        Assert.Equal(2, GraphCommand.Write(["--lang", "en"], TextWriter.Null, TextWriter.Null));
    }
}
