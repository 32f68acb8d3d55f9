using System.Text;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class UploadTests
{
    [Theory]
    [InlineData("look at this", "user: look at this|bot: Thank you. I can't open pictures or files. Please tell me in words what you wanted to show me.|bot: 1: look at this|bot: What else?")]
    [InlineData("", "user: |bot: Thank you. I can't open pictures or files. Please tell me in words what you wanted to show me.")]
    public async Task Upload_ThreeFiles_AreNotReadAndKindlySaidSo(string text, string transcript)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await client.Send(Upload(client, text));

        Assert.Equal(200, answer.Status);
        var activities = await client.Activities("1");
        Assert.Equal(transcript.Split('|'), activities.Select(TestClient.Line));
        Assert.Equal("up1", (string?)activities[0]["channelData"]!["clientActivityID"]);
        Assert.Null(activities[0]["attachments"]);
    }

    [Fact]
    public async Task Upload_InSpanish_IsAnsweredInSpanish()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient("es");

        await client.Send(Upload(client, ""));

        Assert.StartsWith("bot: Gracias. No puedo abrir fotos", (await client.Transcript())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OfTheFileAlone_IsAnsweredToo()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await client.Send(new HttpRequestMessage(HttpMethod.Post, UploadUrl(client)) { Content = new ByteArrayContent(new byte[1000]) });

        Assert.Equal(200, answer.Status);
        Assert.Equal(3, (await client.Transcript()).Length);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=abc", "--abc\r\nbroken")]
    [InlineData("multipart/form-data; boundary=abc", "")]
    public async Task Upload_Broken_Is400(string type, string body)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var answer = await client.Send(new HttpRequestMessage(HttpMethod.Post, UploadUrl(client)) { Content = content });

        Assert.Equal(400, answer.Status);
    }

    private static HttpRequestMessage Upload(TestClient client, string text)
    {
        var form = new MultipartFormDataContent();
        var activity = new StringContent(TestClient.Message(text, "up1"), Encoding.UTF8, "application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        for (int i = 0; i < 3; i++) form.Add(new ByteArrayContent(new byte[100_000 * (i + 1)]), "file", $"a b ({i}).jpg");
        return new HttpRequestMessage(HttpMethod.Post, UploadUrl(client)) { Content = form };
    }

    private static Uri UploadUrl(TestClient client) => client.Url($"conversations/{client.Conversation}/upload?userId=x");
}
