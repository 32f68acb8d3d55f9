using System.Net;
using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.EndToEnd;

namespace BackBot.Tests.Pages.Plans;

/// <summary>The addresses below <c>/plan</c>: who has the id sees the plan, and nobody else learns anything.</summary>
public sealed class PlanRoutesTests : IDisposable
{
    private static readonly HttpClient Http = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Page_OfAPlan_IsForItsReaderAlone()
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        using var page = await Http.GetAsync(new Uri(service.Address, await PlanPlace.Put(folder.Path, "en", PlanPlace.Most, daysAgo: 3, at: clock.GetUtcNow())));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        string policy = Header(page, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(("no-referrer", "noindex, nofollow", "no-store, private"), (Header(page, "Referrer-Policy"), Header(page, "X-Robots-Tag"), page.Headers.CacheControl!.ToString()));
        Assert.Contains("<h1>Your week</h1>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Whatever is asked for, there is one answer to it, to the byte.</summary>
    [Theory]
    [InlineData("/plan/")]
    [InlineData("/plan/x")]
    [InlineData("/plan/0123456789abcdef0123456789abcdef")]
    [InlineData("/plan/0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("/plan/%27%20OR%201%3D1%20--")]
    [InlineData("/plan/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/plan/0123456789abcdef0123456789abcdef.ics")]
    [InlineData("/plan/.ics")]
    [InlineData("/plan/0123456789abcdef0123456789abcdef/breaks.ics?every=30")]
    [InlineData("/plan/a/b/c")]
    [InlineData("/plan/..%2f..%2fbackbot.db")]
    public async Task Page_OfWhatIsNotThere_IsTheSameForAll(string path)
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        using var gone = await Http.GetAsync(new Uri(service.Address, "/plan/ffffffffffffffffffffffffffffffff"));
        using var page = await Http.GetAsync(new Uri(service.Address, path));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(await gone.Content.ReadAsStringAsync(), await page.Content.ReadAsStringAsync());
        Assert.Equal(gone.Headers.Select(header => header.Key), page.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task Note_FromTheForm_IsKeptAndShown()
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        string path = await PlanPlace.Put(folder.Path, "en", PlanPlace.Gentle, at: clock.GetUtcNow());
        string today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        using var answer = await Post(service, path, $"day={today}&done=walking&done=nothing_known&before=4&after=11");

        Assert.Equal((HttpStatusCode.SeeOther, $"{path}#d{today}"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        string page = await Http.GetStringAsync(new Uri(service.Address, path));
        Assert.Contains("value=\"walking\" checked", page, StringComparison.Ordinal);
        Assert.Contains("<option selected>4</option>", page, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, "<option selected>"));
    }

    [Theory]
    [InlineData("day=2026-13-45&done=walking", null, 400)]
    [InlineData("done=walking", null, 400)]
    [InlineData("day=1999-01-01", null, 400)]
    [InlineData("day=2999-01-01", null, 400)]
    [InlineData("day=TODAY", "cross-site", 403)]
    [InlineData("day=TODAY", "same-site", 403)]
    [InlineData("day=TODAY", "same-origin", 303)]
    public async Task Note_OfAnotherSiteOrNoDay_IsRefused(string body, string? site, int status)
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        string path = await PlanPlace.Put(folder.Path, "en", PlanPlace.Gentle, at: clock.GetUtcNow());
        string today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using var answer = await Post(service, path, body.Replace("TODAY", today, StringComparison.Ordinal), site);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Note_ThatIsMuchTooLong_IsRefused()
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        using var answer = await Post(service, await PlanPlace.Put(folder.Path, "en", PlanPlace.Gentle, at: clock.GetUtcNow()), "day=" + new string('x', 100_000));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Delete_APlan_LeavesWhatIsShownForWhatWasNeverThere()
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        string path = await PlanPlace.Put(folder.Path, "en", PlanPlace.Gentle, daysAgo: 2, at: clock.GetUtcNow());
        using var foreign = await Post(service, path + "/delete", "", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);

        using var answer = await Post(service, path + "/delete", "");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var page = await Http.GetAsync(new Uri(service.Address, path));
        using var never = await Http.GetAsync(new Uri(service.Address, "/plan/" + new string('f', 32)));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(await never.Content.ReadAsStringAsync(), await page.Content.ReadAsStringAsync());
        Assert.Empty(StoredRows(folder.Path));
    }

    [Fact]
    public async Task Calendars_OfAPlan_DoNotLeadToItsPage()
    {
        await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
        string path = await PlanPlace.Put(folder.Path, "es", PlanPlace.Most, at: clock.GetUtcNow());
        foreach (string file in new[] { ".ics", ".ics?at=18:30", "/breaks.ics?every=30&from=08:00&to=12:00", "/breaks.ics?every=%00&from=%0D%0AX:1&to=x&start=x" })
        {
            using var answer = await Http.GetAsync(new Uri(service.Address, path + file));
            string calendar = await answer.Content.ReadAsStringAsync();
            Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
            Assert.DoesNotContain(path[6..], calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("X:1", calendar, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_WhileAdviceIsOff_ShowsNoExerciseAndCanBeDeleted()
    {
        string path = await PlanPlace.Put(folder.Path, "en", PlanPlace.Most);
        using var process = await BackBotProcess.Start(folder.Path, "--Content:AdviceEnabled=false");
        using var page = await Http.GetAsync(new Uri(process.Address, path));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.DoesNotContain("<article", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var deleted = await Http.PostAsync(new Uri(process.Address, path + "/delete"), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.SeeOther, deleted.StatusCode);
        Assert.Empty(StoredRows(folder.Path));
    }

    [Fact]
    public async Task Logs_AtTheirMostTalkative_DoNotNameAPlan()
    {
        string path = await PlanPlace.Put(folder.Path, "en", PlanPlace.Most);
        using var process = await BackBotProcess.Start(folder.Path, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        foreach (string part in new[] { "", ".ics", "/breaks.ics", "/nothing" }) (await Http.GetAsync(new Uri(process.Address, path + part))).Dispose();
        (await Http.PostAsync(new Uri(process.Address, path), new FormUrlEncodedContent([new("day", "x")]))).Dispose();

        string log = await process.StopAndReadLog();

        Assert.Contains("Application started", log, StringComparison.Ordinal);
        Assert.DoesNotContain(path[6..], log, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> StoredRows(string folder) => Storage.StoredRows.Read(folder, "SELECT id FROM plans UNION ALL SELECT day FROM plan_days");

    private static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));

    private static async Task<HttpResponseMessage> Post(ServiceUnderTest service, string path, string body, string? site = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, path)) { Content = new StringContent(body, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded") };
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        return await Http.SendAsync(request);
    }
}
