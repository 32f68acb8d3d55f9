using System.Globalization;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation.Patterns;

/// <summary>Who, when and how; outside the hours it says so; the summary goes along only if the person agrees.</summary>
public class HumanHandoffTests
{
    private static readonly TimeZoneInfo Mexico = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(-6), "test", "test");

    [Theory]
    [InlineData("Mon-Fri 08:00-17:00", "2026-03-02T14:00", true)]
    [InlineData("Mon-Fri 08:00-17:00", "2026-03-02T13:59", false)]
    [InlineData("Mon-Fri 08:00-17:00", "2026-03-02T23:00", false)]
    [InlineData("Mon-Fri 08:00-17:00, Sat 09:00-12:00", "2026-03-07T16:00", true)]
    [InlineData("Mon-Fri 08:00-17:00", "2026-03-08T16:00", false)]
    [InlineData("Sat-Mon 08:00-17:00", "2026-03-08T16:00", true)]
    public void Hours_InTheClinicsZone_TellWhetherSomebodyIsThere(string hours, string utc, bool isOpen)
    {
        Assert.True(OpeningHours.TryParse(hours, out var read));
        Assert.Equal(isOpen, read.IsOpen(DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture), Mexico));
    }

    [Theory]
    [InlineData("")]
    [InlineData("always")]
    [InlineData("Mon-Fri 17:00-08:00")]
    [InlineData("Mon-Foo 08:00-17:00")]
    [InlineData("Mon 8-17")]
    public void Hours_OfNoKnownForm_AreRefused(string hours) => Assert.False(OpeningHours.TryParse(hours, out _));

    [Theory]
    [InlineData("en", 15, "person_now", "Monday to Friday 08:00–17:00")]
    [InlineData("es", 3, "person_later", "lunes a viernes 08:00–17:00")]
    public void Person_AskedFor_IsNamedWithHoursAndAWay(string language, int hourUtc, string sentence, string hours)
    {
        var talk = Begun(language, hourUtc).Say(language == "es" ? "hablar con una persona" : "talk to a person");
        Assert.Contains(TestContent.Shipped.Language(language).Sentences[sentence].Split('{')[0], talk.Text, StringComparison.Ordinal);
        Assert.Contains(hours, talk.Text, StringComparison.Ordinal);
        Assert.Contains("+1 555 010 0199", talk.Text, StringComparison.Ordinal);
        Assert.Equal("pass_summary_on", talk.Question);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void Summary_OnlyIfAgreed_GoesAlong(string said, bool goesAlong)
    {
        var talk = Begun("en", 15).Say("talk to a person").Say(said);
        Assert.Equal(goesAlong, talk.Text.Contains("Age: 45", StringComparison.Ordinal));
        Assert.Equal(goesAlong, talk.Text.Contains("message=", StringComparison.Ordinal));
        Assert.Equal(goesAlong, Assert.IsType<Effect.HandOff>(Assert.Single(talk.Effects)).WithSummary);
        Assert.Equal("where", talk.Question);
    }

    private static TestTalk Begun(string language, int hourUtc)
    {
        Assert.True(OpeningHours.TryParse("Mon-Fri 08:00-17:00", out var hours));
        var clinic = new ClinicSettings("US") { Person = new PersonContact("+1 555 010 0199", null, "frontdesk@clinic.example", hours, Mexico) };
        var talk = new TestTalk(language, new TurnEngine(TestContent.Shipped, clinic).Run) { Now = new DateTimeOffset(2026, 3, 3, hourUtc, 0, 0, TimeSpan.Zero) };
        return talk.Join().Press("consent", "yes").Say(language == "es" ? "me duele" : "it hurts").Say("45");
    }
}
