namespace BackBot.Tests.Conformance.DirectLine;

public sealed class CorsTests
{
    private const string Clinic = "https://www.clinic.example";

    [Theory]
    [InlineData("conversations", "POST", "authorization,content-type,x-ms-bot-agent,x-requested-with")]
    [InlineData("conversations/abc?watermark=", "GET", "authorization,x-ms-bot-agent,x-requested-with")]
    [InlineData("conversations/abc/activities", "POST", "authorization,content-type,x-ms-bot-agent,x-requested-with")]
    [InlineData("tokens/refresh", "POST", "authorization,x-ms-bot-agent,x-requested-with")]
    public async Task Preflight_FromAllowedSite_AllowsTheFourHeaders(string path, string method, string headers)
    {
        await using var service = await ServiceUnderTest.Start($"--DirectLine:AllowedOrigins:0={Clinic}");

        var answer = await Preflight(service.Client(Clinic), path, method, headers);

        Assert.Equal(204, answer.Status);
        Assert.Equal(Clinic, Header(answer, "Access-Control-Allow-Origin"));
        string allowed = Header(answer, "Access-Control-Allow-Headers");
        Assert.All(headers.Split(','), header => Assert.Contains(header, allowed, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(method, Header(answer, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal("7200", Header(answer, "Access-Control-Max-Age"));
        Assert.Equal("Origin", Header(answer, "Vary"));
    }

    [Fact]
    public async Task Preflight_FromAnotherSite_AllowsNothing()
    {
        await using var service = await ServiceUnderTest.Start();

        var answer = await Preflight(service.Client("https://evil.example"), "conversations", "POST", "authorization");

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:8080")]
    public async Task Call_FromAPageOnThisMachine_IsReadable(string origin)
    {
        await using var service = await ServiceUnderTest.Start();

        var answer = await service.Client(origin).Generate();

        Assert.Equal(origin, Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("Retry-After", Header(answer, "Access-Control-Expose-Headers"));
    }

    [Fact]
    public async Task Error_FromAllowedSite_IsReadable()
    {
        await using var service = await ServiceUnderTest.Start($"--DirectLine:AllowedOrigins:0={Clinic}");

        var answer = await service.Client(Clinic).Send(HttpMethod.Post, "conversations", "{}", "garbage");

        Assert.Equal(Clinic, Header(answer, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task SessionId_WithCredentials_NamesTheExactOrigin()
    {
        await using var service = await ServiceUnderTest.Start($"--DirectLine:AllowedOrigins:0={Clinic}");

        var answer = await service.Client(Clinic).Send(HttpMethod.Get, "session/getsessionid");

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty((string)answer.Json["sessionId"]!);
        Assert.Equal("true", Header(answer, "Access-Control-Allow-Credentials"));
    }

    private static Task<Answer> Preflight(TestClient client, string path, string method, string headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, client.Url(path));
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", headers);
        return client.Send(request);
    }

    private static string Header(Answer answer, string name) => string.Join(',', answer.Headers.GetValues(name));
}
