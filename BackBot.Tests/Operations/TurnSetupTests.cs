using BackBot.Conversation;
using BackBot.Operations;
using BackBot.Tests.Conversation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackBot.Tests.Operations;

/// <summary>The service as it is put together, without a request.</summary>
public sealed class TurnSetupTests : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly WebApplication app;

    public TurnSetupTests() => app = Program.Build(
        ["--Urls=http://127.0.0.1:0", $"--Storage:Folder={folder.Path}", "--Logging:LogLevel:Default=None", "--Retention:Talk=1"]);

    [Fact]
    public void Turn_SwitchedOffWhileRunning_GivesNoAdviceFromTheNextTurnOn()
    {
        var turn = app.Services.GetRequiredService<RunTurn>();
        var talk = TestTalk.Begun(turn: turn).Say("it hurts").Say("45").Press("where", "low_back").Press("episode_weeks", "20")
            .Press("status", "stable").Press("pain_0_10", "4").Press("leg_symptoms", "none").Press("check_now", "none");
        Assert.Equal("check_body", talk.Question);

        app.Configuration["Content:AdviceEnabled"] = "false";
        ((IConfigurationRoot)app.Configuration).Reload();

        Assert.Equal(TestContent.Shipped.Language("en").Dispositions[AdviceOff.Disposition].Title, talk.Press("check_body", "none").Disposition?.Title);
    }

    [Fact]
    public void Services_OfTheBackground_AreSweepAndSwitch()
    {
        var background = app.Services.GetServices<IHostedService>().ToList();
        Assert.Single(background.OfType<RetentionSweep>());
        Assert.Single(background.OfType<AdviceSwitch>());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }
}
