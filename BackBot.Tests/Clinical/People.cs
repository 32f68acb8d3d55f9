using System.Globalization;
using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>People in one line: <c>cancer=yes pain_0_10=6 direction=neither+not_tried</c>.</summary>
static class People
{
    public static Answers Of(string person) => person.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('='))
        .Aggregate(Answers.None, (answers, pair) => answers.With(pair[0], Read(pair[1])));

    private static Answer Read(string text) => text switch
    {
        "unsure" => Answer.Unsure,
        "prefer_not" => Answer.PreferNot,
        "skipped" => Answer.Skipped,
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => Answer.Of(number),
        _ => new Answer.Options(text.Split('+')),
    };
}
