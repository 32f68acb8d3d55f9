using BackBot.Language;

namespace BackBot.Tests.Language;

/// <summary>
/// Clinical answers that the stock recognisers misread (Recognizers-Text at 90e968e, first result, as the prompts take it), beside
/// what BackBot reads.
/// </summary>
static class StockTable
{
    private static readonly DateOnly Today = new(2026, 3, 4);

    private static readonly (string Language, string Reader, string Said, string Stock, string Right)[] Cases =
    [
        ("en", "yes/no", "I'm not sure", "yes", "unsure"),
        ("en", "yes/no", "not true", "yes", "False"),
        ("en", "yes/no", "I do not agree", "yes", "False"),
        ("en", "yes/no", "disagree, it is not ok", "yes", "False"),
        ("en", "yes/no", "no idea", "no", "unsure"),
        ("es", "yes/no", "no sé", "no", "unsure"),
        ("es", "yes/no", "no estoy seguro", "no", "unsure"),
        ("en", "listener", "I can't control my bladder", "not understood", "heard"),
        ("en", "yes/no", "never", "not understood", "False"),
        ("en", "yes/no", "nah", "not understood", "False"),
        ("en", "yes/no", "n", "not understood", "False"),
        ("es", "yes/no", "nunca", "not understood", "False"),
        ("es", "yes/no", "para nada", "not understood", "False"),
        ("es", "yes/no", "claro", "not understood", "True"),
        ("en", "scale", "10 out of 10", "1", "10"),
        ("es", "scale", "diez sobre diez", "1", "10"),
        ("en", "scale", "8 out of 10", "refused", "8"),
        ("en", "scale", "7/10", "refused", "7"),
        ("en", "scale", "seven and a half", "refused", "8"),
        ("en", "scale", "on a 10 point scale, 4", "10", "4"),
        ("en", "scale", "not 8, 3", "8", "3"),
        ("en", "scale", "it was 9 yesterday but 2 today", "9", "2"),
        ("es", "scale", "un 7", "1", "7"),
        ("en", "weeks", "6-8 weeks", "8 weeks", "6~"),
        ("en", "weeks", "for years", "nothing", "156~"),
        ("en", "weeks", "ages", "nothing", "104~"),
    ];

    public static IEnumerable<(string Said, string Stock, string Ours, string Right)> Rows =>
        Cases.Select(one => (one.Said, one.Stock, Read(one.Language, one.Reader, one.Said), one.Right));

    /// <summary>The table as it is published.</summary>
    public static string Markdown =>
        "| said | stock | ours | right? |\n|---|---|---|---|\n" + string.Concat(Rows.Select(row => $"| {row.Said} | {row.Stock} | {InWords(row.Ours)} | {(row.Ours == row.Right ? "yes" : "**no**")} |\n"));

    private static string Read(string language, string reader, string said)
    {
        var (utterance, lexicon) = (Utterance.Of(said), Lexicons.Of(language));
        return reader switch
        {
            "yes/no" => Shown.Of(YesNoReader.Read(utterance, lexicon)),
            "scale" => Shown.Of(ScaleReader.Read(utterance, lexicon)),
            "weeks" => Shown.Of(DurationReader.Read(utterance, lexicon, Today)),
            _ => BackBot.Language.Listening.RedFlagListener.Listen(utterance, TestContent.Shipped.Languages[language].Heard).IsEmpty ? "not heard" : "heard",
        };
    }

    private static string InWords(string reading) => reading switch
    {
        "True" => "yes",
        "False" => "no",
        "heard" => "a danger sign, heard",
        _ when reading.EndsWith('~') => $"about {reading[..^1]} weeks",
        _ => reading,
    };
}
