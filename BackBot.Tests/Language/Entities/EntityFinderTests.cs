using System.Globalization;
using BackBot.Content;
using BackBot.Language.Entities;

namespace BackBot.Tests.Language.Entities;

public sealed class EntityFinderTests
{
    private static readonly EntityGrammar English = EntityReader.Shipped("en");
    private static readonly EntityGrammar Spanish = EntityReader.Shipped("es");

    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Theory]
    [InlineData("one hundred and twenty three thousand", "123000")]
    [InlineData("I walked 1,250 steps and 3 hundred more", "1250 300")]
    [InlineData("minus four point two five", "-4.25")]
    [InlineData("L5 and S1", "")]
    [InlineData("half a dozen or twenty-one", "6 21")]
    [InlineData("99999999999999999999999999999999", "")]
    public void Numbers_English_AreFound(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', EntityFinder.Numbers(text, English).Select(one => ((decimal)one.Value).ToString("0.####", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("mil doscientos", "1200")]
    [InlineData("pesa 70,5 y camina 1.500 pasos", "70.5 1500")]
    [InlineData("dos mil veintiséis", "2026")]
    public void Numbers_Spanish_AreFound(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', EntityFinder.Numbers(text, Spanish).Select(one => ((decimal)one.Value).ToString("0.####", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("it hurts since last Tuesday", "2026-02-24..")]
    [InlineData("three weeks and two days ago", "2026-02-09")]
    [InlineData("since March 2024", "2024-03-01..")]
    [InlineData("it began at the end of January 2026", "2026-01-16..2026-02-01")]
    [InlineData("on 31 February 2026", "2026-02-01..2026-03-01")]
    public void Times_English_AreFound(string text, string expected) => Assert.Equal(expected, Shown(text, English));

    [Theory]
    [InlineData("desde el lunes pasado", "2026-02-23..")]
    [InlineData("hace dos meses", "2026-01-04")]
    [InlineData("desde marzo de 2024", "2024-03-01..")]
    [InlineData("antier", "2026-03-02")]
    public void Times_Spanish_AreFound(string text, string expected) => Assert.Equal(expected, Shown(text, Spanish));

    [Theory]
    [InlineData("38.5 degrees", "38.5 Degree")]
    [InlineData("a fever of 101 F", "101 F")]
    public void Temperatures_AreFoundWithUnit(string text, string expected)
    {
        var measure = Assert.IsType<Measure>(Assert.Single(EntityFinder.Temperatures(text, English)).Value);
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{measure.Value} {measure.Unit}"));
    }

    [Fact]
    public void Found_Span_CoversTheWords()
    {
        var age = Assert.Single(EntityFinder.Ages("Now I'm forty two years old, and tired", English));
        Assert.Equal("forty two years old", age.Span.Of("Now I'm forty two years old, and tired"));
    }

    private static string Shown(string text, EntityGrammar grammar) => string.Join(' ', EntityFinder.Times(text, grammar, Today)
        .Select(one => one.Value is NamedTime { Past: var past } time ? time.IsDay ? $"{past.Start:yyyy-MM-dd}" : $"{past.Start:yyyy-MM-dd}..{past.End:yyyy-MM-dd}" : $"{one.Value}"));
}
