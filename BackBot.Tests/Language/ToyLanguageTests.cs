using System.Collections.Immutable;
using BackBot.Content;
using BackBot.Language;
using BackBot.Language.Entities;

namespace BackBot.Tests.Language;

/// <summary>A made-up language, given as files alone: the readers read it without a line of code.</summary>
public sealed class ToyLanguageTests : IDisposable
{
    private const string Words = """
        reviewed_by: null
        reviewed_on: null
        language: qo
        cues:
          yes: [vo]
          no: [nix]
          no_alone: ["zu nix"]
          unsure: ["nu wist"]
          negation: [zu]
          correction: [oepa]
          past: [yera]
          now: [jetu]
          out_of: [foran]
          range_join: [tam]
          and: [un]
          since: [sins]
          date_anchor: [den]
          ago: [rik]
          and_a_half: ["un hemi"]
          none_of_them: ["nix elen"]
          all_of_them: [omna]
          position_word: [numa]
          approximately: [cirka]
        numbers: { nul: 0, ena: 1, dva: 2, tri: 3, kvar: 4, pent: 5, heks: 6, sep: 7, okt: 8, nona: 9, deka: 10 }
        ordinals: { prima: 1, dvara: 2 }
        units: { day: [soli, solin], week: [heptin], month: [lunin] }
        weekdays: { marsol: 2 }
        moments: { yera: 1 }
        vague_weeks: { longin: 104 }
        languages: { qo: [qoish] }
        commands: { back: ["ga rik"] }
        """;

    private const string Grammar = """
        reviewed_by: null
        reviewed_on: null
        cardinals: { 2: [dva], 3: [tri] }
        multipliers: { 1000: [kilen] }
        words: { since: [sins] }
        names: { unit: { D: [soli, solin], W: [heptin] } }
        values: { sign: { rik: -1 } }
        rules:
          - duration: { length: ["{n} {unit}"] }
          - date: { moved: ["{duration} {sign}"] }
          - daterange: { since: ["<since> {date}"] }
        """;

    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly ImmutableArray<ChoiceOption> Options = [new("lift", "Hevin", ["hev"]), new("fall", "Fallu", []), new("twist", "Turnu", [])];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly Lexicon _lexicon;

    public ToyLanguageTests()
    {
        // The toy stands beside the shipped languages, as a new folder would.
        foreach (var (path, text) in ContentFiles.Embedded().ByPath)
        {
            Write(path, text);
            if (path.StartsWith("en/", StringComparison.Ordinal)) Write("qo/" + path[3..], path == "en/lexicon.yaml" ? Words : path == "en/entities.yaml" ? Grammar : text);
        }
        var load = ContentLoader.Load(ContentFiles.FromFolder(_folder));
        Assert.True(load.Content is not null, string.Join('\n', load.Errors));
        _lexicon = load.Content.Languages["qo"].Lexicon;
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("vo", "True")]
    [InlineData("Vo!", "True")]
    [InlineData("nix", "False")]
    [InlineData("nu wist", "unsure")]
    [InlineData("vo, oepa, nix", "False")]
    [InlineData("kalo", "?no_answer")]
    public void YesNo_InToy_IsRead(string text, string expected) => Assert.Equal(expected, Shown.Of(YesNoReader.Read(Utterance.Of(text), _lexicon)));

    [Theory]
    [InlineData("sep", "7")]
    [InlineData("okt foran deka", "8")]
    [InlineData("zu okt, tri", "3")]
    [InlineData("yera nona, jetu dva", "2")]
    [InlineData("sep un hemi", "8")]
    [InlineData("dva tam okt", "ambiguous:2|8")]
    public void Scale_InToy_IsRead(string text, string expected) => Assert.Equal(expected, Shown.Of(ScaleReader.Read(Utterance.Of(text), _lexicon)));

    [Theory]
    [InlineData("tri heptin", "3")]
    [InlineData("cirka dva lunin", "8.7~")]
    [InlineData("tri heptin un pent soli", "3.71")]
    [InlineData("sins marsol", "0.14")]
    [InlineData("yera", "0.14")]
    [InlineData("longin", "104~")]
    public void Weeks_InToy_AreRead(string text, string expected) => Assert.Equal(expected, Shown.Of(DurationReader.Read(Utterance.Of(text), _lexicon, Today)));

    [Theory]
    [InlineData("hevin", "lift")]
    [InlineData("dva", "fall")]
    [InlineData("numa prima", "lift")]
    [InlineData("nix elen", "?none_of_these")]
    public void Choice_InToy_IsRead(string text, string expected) => Assert.Equal(expected, Shown.Of(ChoiceReader.ReadOne(Utterance.Of(text), _lexicon, Options)));

    [Fact]
    public void Command_InToy_IsRead() => Assert.Equal("Back:", Shown.Of(CommandReader.Read(Utterance.Of("ga rik"), _lexicon, freeTextOpen: false)));

    [Fact]
    public void Times_InToy_AreFound()
    {
        var grammar = EntityReader.Read("qo/entities.yaml", File.ReadAllText(Path.Combine(_folder, "qo", "entities.yaml")));
        var since = Assert.Single(EntityFinder.Times("ho sins tri heptin rik", grammar, Today));
        Assert.Equal(new DateOnly(2026, 2, 11), Assert.IsType<NamedTime>(since.Value).Past.Start);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
