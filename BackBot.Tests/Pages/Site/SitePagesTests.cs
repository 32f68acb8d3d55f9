using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.Pages.Site;

public sealed class SitePagesTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("/privacy", "en-US", "lang=\"en\"", "Your privacy")]
    [InlineData("/privacy", "es-MX,es;q=0.9", "lang=\"es\"", "Su privacidad")]
    [InlineData("/terms?lang=es", "en-US", "lang=\"es\"", "Condiciones de uso")]
    [InlineData("/terms?lang=fr", "de", "lang=\"en\"", "Terms of use")]
    public async Task Policy_InTheReadersLanguage_HasTheMarkAndTheClinicsFacts(string path, string asked, string lang, string title)
    {
        await using var service = await ServiceUnderTest.Start("--Retention:Talk=7", "--Clinic:Country=MX", "--Clinic:Phone=555-0142", "--Clinic:Name=<Clinic> & co");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address, path)) { Headers = { { "Accept-Language", asked } } };
        using var answer = await Http.SendAsync(request);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.Contains(lang, page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("data-testid=\"not-reviewed\"", page, StringComparison.Ordinal);
        Assert.Contains("&lt;Clinic&gt; &amp; co", page, StringComparison.Ordinal);
        Assert.Contains(path.StartsWith("/privacy", StringComparison.Ordinal) ? " 7 ho" : " 911.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_WithoutTheClinicsTelephone_LeavesOutTheLinesThatNeedIt()
    {
        await using var service = await ServiceUnderTest.Start("--Clinic:Phone=", "--Clinic:Name=");
        string page = await Http.GetStringAsync(new Uri(service.Address, "/privacy"));

        Assert.DoesNotContain("For questions, call", page, StringComparison.Ordinal);
        Assert.Contains("Who looks after it", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_WithForeignWords_TakesOnlyWhatIsAllowed()
    {
        await using var service = await ServiceUnderTest.Start();
        string page = await Http.GetStringAsync(new Uri(
            service.Address, "/embed/preview?lang=es&color=%23123456&name=%22%3E%3Cscript%3E&theme=dark&service=https%3A%2F%2Fevil.example&label=Hola%20%26%20adi%C3%B3s"));

        Assert.Contains("<script src=\"/backbot.js\" defer data-lang=\"es\" data-color=\"#123456\" data-theme=\"dark\" data-label=\"Hola &amp; adiós\"></script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", page, StringComparison.Ordinal);
    }
}
