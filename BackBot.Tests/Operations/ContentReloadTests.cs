using BackBot.Content;
using BackBot.Conversation;
using BackBot.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace BackBot.Tests.Operations;

/// <summary>The service and the content it starts with.</summary>
public sealed class ContentReloadTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Build_WithAFolderThatIsNotSafe_IsRefused()
    {
        string dialogs = Written("when: {is: {infection: 'yes'}}\n    grade: same_day", "when: {is: {infection: 'yes'}}\n    grade: maintain");
        var refused = Assert.Throws<ContentRefusedException>(() => Build($"--Content:Folder={dialogs}"));
        Assert.Contains(refused.Errors, error => error.Message.Contains("(infection_alone)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Turn_AfterTheContentWasReplaced_SpeaksFromTheNewOne()
    {
        await using var app = Build($"--Content:Folder={Written("rules:", "rules:")}");
        await app.StartAsync();
        var turn = app.Services.GetRequiredService<RunTurn>();
        var before = app.Services.GetRequiredService<BotContent>();

        app.Services.GetRequiredService<CurrentContent>().Replace(new ContentFiles(ContentFiles.Embedded().ByPath.SetItem(
            "en/sentences.yaml", ContentFiles.Embedded().ByPath["en/sentences.yaml"].Replace("  greeting:", "  # changed\n  greeting:", StringComparison.Ordinal))));

        Assert.NotEqual(before.Version, app.Services.GetRequiredService<BotContent>().Version);
        Assert.NotEmpty(turn(Session.New("c", "en", TestContent.Monday), UserInput.Join, TestContent.Monday).Replies);
        await app.StopAsync();
    }

    [Fact]
    public void Replace_WithContentThatIsNotSafe_KeepsTheOldOne()
    {
        var current = new CurrentContent(TestContent.Shipped, new ClinicSettings());
        var files = ContentFiles.Embedded().ByPath;
        Assert.Throws<ContentRefusedException>(() => current.Replace(new ContentFiles(files.SetItem(
            "rules.yaml", files["rules.yaml"].Replace("when: {is: {crisis_danger: 'yes'}}", "when: {is: {crisis_danger: 'no'}}", StringComparison.Ordinal)))));
        Assert.Same(TestContent.Shipped, current.Content);
    }

    private Microsoft.AspNetCore.Builder.WebApplication Build(string option) => Program.Build(
        ["--Urls=http://127.0.0.1:0", $"--Storage:Folder={folder.File("data")}", "--Logging:LogLevel:Default=None", "--Content:LookSeconds=3600", option]);

    private string Written(string from, string to)
    {
        string root = folder.File("dialogs");
        foreach (var (path, text) in ContentFiles.Embedded().ByPath)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllText(Path.Combine(root, path), path == "rules.yaml" ? text.Replace(from, to, StringComparison.Ordinal) : text);
        }
        return root;
    }
}
