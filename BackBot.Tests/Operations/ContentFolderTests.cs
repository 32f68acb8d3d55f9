using System.Collections.Immutable;
using BackBot.Content;
using BackBot.Conversation;
using BackBot.Operations;
using Microsoft.Extensions.Logging;

namespace BackBot.Tests.Operations;

/// <summary>Content that changes on disk: good content is taken up, bad content is refused and the old one stays.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly CurrentContent current = new(TestContent.Shipped, new ClinicSettings());
    private readonly Lines log = new();
    private int edits;

    public ContentFolderTests()
    {
        foreach (var (path, text) in ContentFiles.Embedded().ByPath) Write(path, text);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Look_NothingChanged_KeepsTheContent()
    {
        var watch = Watch();
        watch.Look();
        watch.Look();
        Assert.Same(TestContent.Shipped, current.Content);
        Assert.Empty(log.Written);
    }

    [Fact]
    public void Look_GoodEdit_IsInForceAtTheSecondLookAndTheTalkGoesOn()
    {
        var watch = Watch();
        var session = current.Run(Session.New("c", "en", TestContent.Monday), UserInput.Join, TestContent.Monday).Session;
        Edit("en/questions.yaml", "ask: How old are you?", "ask: How many years old are you?");

        watch.Look();
        Assert.Same(TestContent.Shipped, current.Content);
        watch.Look();

        Assert.NotSame(TestContent.Shipped, current.Content);
        Assert.Equal("How many years old are you?", current.Content.Language("en").Questions["age"].Ask);
        var next = current.Run(session, new UserInput("", new InputValue("consent", ["yes"], ImmutableDictionary<string, string>.Empty, null)), TestContent.Monday);
        Assert.True(next.Session.Answers.Is("consent", "yes"));
        Assert.Contains("in force", Assert.Single(log.Written), StringComparison.Ordinal);
    }

    [Fact]
    public void Look_StillBeingWritten_Waits()
    {
        var watch = Watch();
        Edit("en/questions.yaml", "ask: How old are you?", "ask: How many years");
        watch.Look();
        Edit("en/questions.yaml", "ask: How many years", "ask: How many years old are you?");
        watch.Look();
        Assert.Same(TestContent.Shipped, current.Content);
        watch.Look();
        Assert.Equal("How many years old are you?", current.Content.Language("en").Questions["age"].Ask);
    }

    [Theory]
    [InlineData("rules.yaml", "{is: {infection: 'yes'}}", "{is: {infektion: 'yes'}}", "no question 'infektion'")]
    [InlineData("rules.yaml", "when: {atMost: {age: 15}}\n    grade: urgent_days", "when: {atMost: {age: 14}}\n    grade: urgent_days", "age=15")]
    public void Look_BadEdit_IsRefusedOnceWithItsFindingAndTheOldContentStays(string file, string from, string to, string finding)
    {
        var watch = Watch();
        Edit(file, from, to);
        for (int look = 0; look < 4; look++) watch.Look();
        Assert.Same(TestContent.Shipped, current.Content);
        string line = Assert.Single(log.Written);
        Assert.Contains("refused", line, StringComparison.Ordinal);
        Assert.Contains(finding, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_BadEditMended_IsInForce()
    {
        var watch = Watch();
        Edit("en/questions.yaml", "ask: How old are you?", "ask: [");
        watch.Look();
        watch.Look();
        Edit("en/questions.yaml", "ask: [", "ask: Your age?");
        watch.Look();
        watch.Look();
        Assert.Equal("Your age?", current.Content.Language("en").Questions["age"].Ask);
    }

    [Fact]
    public void Look_FolderGone_KeepsTheContentAndSaysSo()
    {
        var watch = Watch();
        string away = folder.Path + "-away";
        Directory.Move(folder.Path, away);
        watch.Look();
        watch.Look();
        Directory.Move(away, folder.Path);
        Assert.Same(TestContent.Shipped, current.Content);
        Assert.Contains("cannot be read", Assert.Single(log.Written), StringComparison.Ordinal);
    }

    private ContentFolder Watch() => new(folder.Path, current, log);

    private void Edit(string path, string from, string to)
    {
        string text = File.ReadAllText(folder.File(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private void Write(string path, string text)
    {
        string file = folder.File(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc).AddSeconds(++edits));
    }

    private sealed class Lines : ILogger<ContentFolder>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
