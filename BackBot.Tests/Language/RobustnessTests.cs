using System.Collections.Immutable;
using System.Text;
using BackBot.Language;

namespace BackBot.Tests.Language;

/// <summary>Whatever is typed, every reader answers.</summary>
public sealed class RobustnessTests
{
    private static readonly ImmutableArray<ChoiceOption> Options = [new("a", "Lifting", ["lift", "cargar"]), new("b", "A fall", ["fell", "caída"]), new("c", "10 minutes", [])];

    private static readonly string[] Pieces =
    [
        "not", "no", "8", "10", "/", "-", ",", ".", "out of", "to", "or", "y", "medio", "seven", "and a half", "½", "weeks", "semanas", "since", "desde", "hace",
        "march", "2019", "9999", "0000", "tuesday", "ago", "pain", "dolor", "I'm", "tengo", "años", "58", "years old", "first", "the last two", "all", "except", "none", "maybe",
        "sí", "’", "\uD83D", "\uDE00", "🔟", "٣", "７", "\0", "\n", "?", "99999999999999999999999", "1.2.3", "1,3", "%", "+", "minus", "help", "change my", "answer", "wendsday",
        "\u0301", "\u200D", "ß", "İ", "½½", "a", "un", "couple of", "from 1 to 10", "hundred", "mil", "born in",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Readers_OfMutatedText_AlwaysAnswer(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 1500; i++) ReadAll(Line(random), new DateOnly(random.Next(1, 9999), random.Next(1, 13), random.Next(1, 29)));
    }

    [Theory]
    [InlineData("no ")]
    [InlineData("8 no ")]
    [InlineData("1,")]
    [InlineData("since march ")]
    [InlineData("hundred and ")]
    [InlineData("a")]
    [InlineData("- ")]
    public void Readers_OfTheLongestText_Answer(string piece) =>
        ReadAll(string.Concat(Enumerable.Repeat(piece, Utterance.MaxLength)), new DateOnly(2026, 3, 4));

    private static string Line(Random random)
    {
        var line = new StringBuilder();
        int pieces = random.Next(0, 12);
        for (int i = 0; i < pieces; i++) line.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        for (int i = random.Next(3); i > 0 && line.Length > 0; i--) line[random.Next(line.Length)] = (char)random.Next(1, 0x2FFF);
        return line.ToString();
    }

    private static void ReadAll(string text, DateOnly today)
    {
        var utterance = Utterance.Of(text);
        foreach (var lexicon in new[] { Lexicons.English, Lexicons.Spanish })
        {
            Holds(YesNoReader.Read(utterance, lexicon), text, _ => true);
            Holds(ScaleReader.Read(utterance, lexicon), text, score => score is >= 0 and <= 10);
            Holds(AgeReader.Read(utterance, lexicon, today), text, age => age is >= 0 and <= AgeReader.Oldest);
            Holds(DurationReader.Read(utterance, lexicon, today), text, time => time.Weeks is >= 0 and < 6300);
            Holds(ChoiceReader.ReadOne(utterance, lexicon, Options), text, id => id.Length == 1);
            Holds(ChoiceReader.ReadSeveral(utterance, lexicon, Options), text, ids => ids.Length <= 3);
            var found = Statements.Find(utterance, lexicon, today);
            Holds(found.Age, text, age => age is > 10 and <= AgeReader.Oldest);
            Holds(found.PainNow, text, score => score is >= 0 and <= 10);
            Holds(found.Episode, text, time => time.Weeks >= 0);
            if (CommandReader.Read(utterance, lexicon, freeTextOpen: false) is { } command) Assert.InRange(command.Span.End, 0, text.Length);
        }
    }

    private static void Holds<T>(Recognition<T> recognition, string text, Func<T, bool> inRange)
    {
        if (recognition is Recognition<T>.Ambiguous several) Assert.True(several.Candidates.Length > 1, text);
        if (recognition is not Recognition<T>.Value value) return;
        Assert.True(inRange(value.Result), text);
        Assert.True(value.Span.Start >= 0 && value.Span.End <= text.Length, text);
    }
}
