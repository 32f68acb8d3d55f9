using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Papers;

namespace BackBot.Tests.Papers;

public class ConditionWordsTests
{
    private static readonly Condition Weak = new Condition.In("weak", ["yes"]);
    private static readonly Condition Old = new Condition.In("course", ["old"]);
    private static readonly Condition Bad = new Condition.AtLeast("pain", 7);
    private static readonly Condition Child = new Condition.AtMost("age", 15);

    private static readonly ImmutableDictionary<string, QuestionText> Questions = new Dictionary<string, QuestionText>
    {
        ["weak"] = Text("Weak leg"),
        ["course"] = Text("How it goes", ("old", "Old and unchanged"), ("new", "New")),
        ["pain"] = Text("Pain"),
    }.ToImmutableDictionary();

    public static TheoryData<Condition, string, string> Conditions() => new()
    {
        { new Condition.All([Weak, new Condition.Not(Old)]), "en", "“Weak leg”: yes, and not (“How it goes”: “Old and unchanged”)" },
        { new Condition.All([Weak, new Condition.Not(Old)]), "es", "“Weak leg”: sí, y no (“How it goes”: “Old and unchanged”)" },
        { new Condition.Any([new Condition.All([Weak, Bad]), Child]), "en", "(“Weak leg”: yes, and “Pain”: 7 or more) or age: 15 or less" },
        { new Condition.All([new Condition.Any([Weak, Bad]), Child]), "en", "(“Weak leg”: yes or “Pain”: 7 or more), and age: 15 or less" },
        { new Condition.All([new Condition.Any([Weak])]), "en", "“Weak leg”: yes" },
        { new Condition.In("course", ["old", "new"]), "en", "“How it goes”: “Old and unchanged” or “New”" },
        { new Condition.In("grade", ["emergency", "same_day"]), "en", "the grade that came out: emergency, now or the same day" },
        { new Condition.IsUnsure("weak"), "es", "“Weak leg”: no sé" },
        { new Condition.Answered("pain"), "en", "“Pain”: answered in any way" },
        { Condition.Always, "en", "always" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_InWords_UsesTheLabelsOfTheLanguage(Condition condition, string language, string words) =>
        Assert.Equal(words, new ConditionWords(TestContent.Shipped.Languages[language] with { Questions = Questions }, new PaperWords(language)).Of(condition));

    private static QuestionText Text(string label, params (string Id, string Label)[] options) => new(
        "", "", "", label, "", "", options.ToImmutableDictionary(option => option.Id, option => new OptionText(option.Label, [], 0)));
}
