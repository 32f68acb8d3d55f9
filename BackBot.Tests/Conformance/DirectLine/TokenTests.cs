using System.Text;
using System.Text.Json.Nodes;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class TokenTests
{
    private const string Secret = "a-secret-of-a-backend";

    [Fact]
    public async Task Generate_Token_IsAJwtThatNamesUserConversationAndEnd()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();

        var answer = await client.Generate();

        var claims = Claims(client.Token);
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("dl_", (string?)claims["user"], StringComparison.Ordinal);
        Assert.Equal(client.Conversation, (string?)claims["conv"]);
        Assert.Equal(service.Clock.GetUtcNow().AddMinutes(30).ToUnixTimeSeconds(), (long?)claims["exp"]);
        Assert.Null(answer.Json["streamUrl"]);
    }

    [Fact]
    public async Task Generate_UserNamedByAPage_IsNotBelieved()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();

        await client.Generate(user: "maria");

        Assert.NotEqual("maria", (string?)Claims(client.Token)["user"]);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("http://localhost:5173", 200)]
    [InlineData("https://www.clinic.example", 200)]
    [InlineData("https://evil.example", 401)]
    [InlineData("null", 401)]
    public async Task Generate_WithoutSecret_IsForAllowedPagesAndThisMachine(string? origin, int status)
    {
        await using var service = await ServiceUnderTest.Start("--DirectLine:AllowedOrigins:0=https://www.clinic.example");

        Assert.Equal(status, (await service.Client(origin).Generate()).Status);
    }

    [Fact]
    public async Task Generate_FromTheServicesOwnPage_IsAllowed()
    {
        await using var service = await ServiceUnderTest.Start();

        Assert.Equal(200, (await service.Client($"http://{service.Address.Authority}").Generate()).Status);
    }

    [Theory]
    [InlineData(Secret, 200)]
    [InlineData("a-guess-of-a-stranger", 403)]
    public async Task Generate_WithSecret_IsForWhoKnowsIt(string secret, int status)
    {
        await using var service = await ServiceUnderTest.Start($"--DirectLine:Secret={Secret}");

        Assert.Equal(status, (await service.Client("https://evil.example").Generate(secret: secret)).Status);
    }

    [Fact]
    public async Task Secret_InPlaceOfAToken_StartsAndTalks()
    {
        await using var service = await ServiceUnderTest.Start($"--DirectLine:Secret={Secret}");
        var client = service.Client();
        client.Token = Secret;
        await client.Start();
        client.Token = Secret;

        await client.Post("hi");

        Assert.Equal("user: hi", (await client.Transcript())[1]);
    }

    [Fact]
    public async Task Refresh_GoodToken_LivesOnAsTheSameUser()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        string before = client.Token;
        service.Clock.Move(TimeSpan.FromMinutes(29));

        var answer = await client.Refresh();
        service.Clock.Move(TimeSpan.FromMinutes(29));

        Assert.Equal(200, answer.Status);
        Assert.Equal((string?)Claims(before)["user"], (string?)Claims(client.Token)["user"]);
        Assert.Equal(200, (await client.Poll()).Status);
    }

    [Theory]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("POST", "conversations")]
    [InlineData("GET", "conversations/{0}?watermark=")]
    [InlineData("GET", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/upload")]
    public async Task ExpiredToken_Everywhere_Is403TokenExpired(string method, string path)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        service.Clock.Move(TimeSpan.FromMinutes(31));

        var answer = await client.Send(new HttpMethod(method), path.Replace("{0}", client.Conversation, StringComparison.Ordinal));

        Assert.Equal((403, "TokenExpired"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("garbage", 403)]
    [InlineData("a.b.c", 403)]
    [InlineData("eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJ1c2VyIjoieCIsImNvbnYiOiJ5In0.", 403)]
    [InlineData("", 401)]
    public async Task TokenThatIsNone_IsRefused(string token, int status)
    {
        await using var service = await ServiceUnderTest.Start();

        var answer = await service.Client().Send(HttpMethod.Post, "conversations", "{}", token);

        Assert.Equal((status, "BadArgument"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Token_OfAnotherConversation_IsRefused()
    {
        await using var service = await ServiceUnderTest.Start();
        var victim = await service.StartedClient();
        var stranger = await service.StartedClient();

        var answer = await stranger.Send(HttpMethod.Get, $"conversations/{victim.Conversation}/activities");

        Assert.Equal(403, answer.Status);
    }

    private static JsonNode Claims(string token)
    {
        string part = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '='))))!;
    }
}
