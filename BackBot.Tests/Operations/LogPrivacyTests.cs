using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.EndToEnd;

namespace BackBot.Tests.Operations;

public sealed class LogPrivacyTests
{
    [Fact]
    public async Task Logs_AtTheirMostTalkative_HaveNeitherWordsNorTokensNorAddresses()
    {
        using var folder = new TempFolder();
        using var process = await BackBotProcess.Start(
            folder.Path, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace");
        var client = new TestClient(process.Address, process.Address.GetLeftPart(UriPartial.Authority));
        await client.Generate();
        await client.Start();
        using (var socket = await client.OpenStream())
        {
            await client.Post("palabras-del-paciente", "client-id");
            await client.PostJson("""{"text":{"palabras-del-paciente":1}}""");
            await socket.Activities(3);
        }
        await client.Resume(client.Conversation, client.ResumeKey);
        await client.Send(HttpMethod.Get, "conversations/x/stream?t=palabras-del-paciente");

        string log = await process.StopAndReadLog();

        Assert.Contains("Application started", log, StringComparison.Ordinal);
        Assert.DoesNotContain("palabras-del-paciente", log, StringComparison.Ordinal);
        Assert.DoesNotContain("t=ey", log, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Token, log, StringComparison.Ordinal);
        Assert.DoesNotContain(client.ResumeKey, log, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", log, StringComparison.Ordinal);
    }
}
