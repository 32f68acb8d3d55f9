using System.Collections.Immutable;
using System.Text;
using BackBot.Content;
using BackBot.Language;
using BackBot.Language.Entities;
using BackBot.Language.Listening;
using BackBot.Tests.Conversation;

namespace BackBot.Tests.Language;

/// <summary>Whatever arrives: every reader, the listener and the commands answer, and a share of it goes through a whole turn.</summary>
public sealed class FuzzTests
{
    private const int Workers = 4;
    private const int TurnsOneIn = 100;
    private const int EntitiesOneIn = 10;

    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly ImmutableArray<ChoiceOption> Options = [new("a", "Lifting", ["lift", "cargar"]), new("b", "A fall", ["fell", "caída"])];
    private static readonly string[] Seeds = [.. new[] { "en", "es" }.SelectMany(TypedRow.All).Select(row => row.Typed)];

    private static readonly string[] Odd =
    [
        "\0", "\u0007", "\u001B[2J", "\u200E", "\u200F", "\u202E", "\u2066", "\uFEFF", "\u0301\u0301\u0301", "\uD83D", "\uDE00", "\uD83C\uDFFD", "👩‍👩‍👧‍👦", "🏳️‍🌈", "नमस्ते", "Привет", "你好", "مرحبا",
        "שלום", "ﬁ", "İ", "ß", "ﷺ", "٣٤", "７", "½", "\r\n", "\t", "'''", "’", "\"", "<b>", "{0}", "%s", "--", "//", "1/2/3/4", "9999999999999999999999", "-0", "1e9", "a\u0300\u0315",
    ];

    private static readonly EntityGrammar[] Grammars = [EntityReader.Shipped("en"), EntityReader.Shipped("es")];

    [Fact]
    public void Message_OfAnyKind_IsAnswered()
    {
        int each = Counts.Of(50_000, 1_000_000) / Workers;
        Parallel.For(0, Workers, worker =>
        {
            var random = new Random(worker + 1);
            for (int i = 0; i < each; i++) Answer(Message(random), i);
        });
    }

    /// <summary>Work is bounded by what is read of a message: beyond that, ten times the text costs no more.</summary>
    [Theory]
    [InlineData("no 8 ")]
    [InlineData("since 3 weeks and ")]
    [InlineData("numb ")]
    [InlineData("\u0301")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Message_OfHundredKilobytes_CostsNoMoreThanTheFirstPart(string piece)
    {
        string part = string.Concat(Enumerable.Repeat(piece, Utterance.MaxLength / piece.Length + 1)), whole = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length + 1));
        Answer(part, 1);
        Assert.InRange(Bytes(() => Answer(whole, 1)), 0, 2 * Bytes(() => Answer(part, 1)) + 4 * whole.Length + 100_000);
    }

    private static long Bytes(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Message(Random random)
    {
        var text = new StringBuilder();
        for (int parts = random.Next(1, 4); parts > 0; parts--)
            text.Append(random.Next(4) == 0 ? Odd[random.Next(Odd.Length)] : Seeds[random.Next(Seeds.Length)]).Append(random.Next(5) == 0 ? "" : " ");
        for (int edits = random.Next(6); edits > 0 && text.Length > 1; edits--)
            switch (random.Next(5))
            {
                case 0: text.Remove(random.Next(text.Length), 1); break;
                case 1: text.Insert(random.Next(text.Length), Odd[random.Next(Odd.Length)]); break;
                case 2: text[random.Next(text.Length)] = (char)random.Next(0x10000); break;
                case 3: text.Insert(random.Next(text.Length), text[random.Next(text.Length)]); break;
                default: (text[0], text[^1]) = (text[^1], text[0]); break;
            }
        return random.Next(5000) == 0 ? string.Concat(Enumerable.Repeat(text.ToString(), 3000)) : text.ToString();
    }

    private static void Answer(string text, int number)
    {
        try
        {
            var utterance = Utterance.Of(text);
            Read(utterance, number % 2 == 0 ? Lexicons.English : Lexicons.Spanish);
            if (number % EntitiesOneIn == 0) Find(text, Grammars[number / EntitiesOneIn % 2]);
            if (number % TurnsOneIn == 0) Assert.NotEmpty(TestTalk.At(number % 2 == 0 ? "pain_0_10" : "where", number % 3 == 0 ? "es" : "en").Say(text).Replies);
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            Assert.Fail($"{failed.GetType().Name} on {string.Join(' ', text.Take(200).Select(c => $"{(int)c:X4}"))}: {failed.Message} {failed.StackTrace}");
        }
    }

    private static void Read(Utterance utterance, Lexicon lexicon)
    {
        YesNoReader.Read(utterance, lexicon);
        ScaleReader.Read(utterance, lexicon);
        AgeReader.Read(utterance, lexicon, Today);
        DurationReader.Read(utterance, lexicon, Today);
        ChoiceReader.ReadOne(utterance, lexicon, Options);
        ChoiceReader.ReadSeveral(utterance, lexicon, Options);
        CommandReader.Read(utterance, lexicon, freeTextOpen: false);
        Statements.Find(utterance, lexicon, Today);
        Polarity.Of(utterance, lexicon);
        LanguageGuess.Of(utterance, [Lexicons.English, Lexicons.Spanish]);
        RedFlagListener.Listen(utterance, TestContent.Shipped.Languages[lexicon.Language].Heard);
    }

    private static void Find(string text, EntityGrammar grammar)
    {
        foreach (var one in EntityFinder.Numbers(text, grammar).Concat(EntityFinder.Times(text, grammar, Today)).Concat(EntityFinder.Ranges(text, grammar)))
            Assert.True(one.Span.Start >= 0 && one.Span.Length > 0 && one.Span.End <= text.Length);
    }
}
