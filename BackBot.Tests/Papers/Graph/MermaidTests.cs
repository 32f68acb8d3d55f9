using BackBot.Clinical;
using BackBot.Papers.Graph;

namespace BackBot.Tests.Papers.Graph;

public class MermaidTests
{
    [Theory]
    [InlineData("\"quoted\"", "#quot;quoted#quot;")]
    [InlineData("a < b > c # d `e`", "a #lt; b #gt; c #35; d #96;e#96;")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("a line that is too long for a box, since nobody reads those", "a line that is too long for a box, since<br/>nobody reads those")]
    public void Label_WhateverStandsInIt_StaysALabel(string plain, string label)
    {
        var chart = new Mermaid();
        chart.Box("a", plain);
        Assert.Equal(label, MermaidGrammar.Parse(chart.ToString()).Nodes["a"]);
    }

    [Theory]
    [InlineData("flowchart TD\n  a[\"A\"]\n  a --> b\n", "no node")]
    [InlineData("flowchart TD\n  a[\"A\"\n", "2: a")]
    [InlineData("flowchart TD\n  a[\"say \"hi\"\"]\n", "2: a")]
    [InlineData("flowchart TD\n  a[\"A\"]\n  a[\"B\"]\n", "3: a")]
    [InlineData("flowchart TD\n  subgraph s[\"S\"]\n", "not closed")]
    [InlineData("flowchart TD\n  end\n", "2: end")]
    [InlineData("flowchart TD\n  end[\"A\"]\n", "2: end")]
    public void Grammar_WhatIsWrong_IsRefused(string text, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => MermaidGrammar.Parse(text)).Message, StringComparison.Ordinal);

    public static TheoryData<Condition, string> Conditions() => new()
    {
        {
            new Condition.Any([new Condition.In("ce_saddle", ["yes"]), new Condition.IsUnsure("ce_saddle"), new Condition.In("chest", ["yes"]), new Condition.IsUnsure("chest"), new Condition.In("crash", ["yes"])]),
            "ce saddle, chest: yes or not sure; or crash: yes"
        },
        { new Condition.All([new Condition.In("status", ["new", "worsening"]), new Condition.Not(new Condition.AtLeast("pain", 6))]), "status: new or worsening, and not (pain: 6 or more)" },
        { new Condition.Any([new Condition.Not(new Condition.In("where", ["neck"])), new Condition.AtMost("age", 15)]), "not (where: neck) or age: 15 or less" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_InShort_NamesAlikeTogether(Condition condition, string words) => Assert.Equal(words, ShortCondition.Of(condition));

    [Fact]
    public void Grades_OfACondition_AreThoseItLetsThrough()
    {
        var calm = new Condition.In("grade", ["self_care_review", "maintain"]);
        Assert.Equal([Grade.SelfCareReview, Grade.Maintain], ShortCondition.GradesOf(new Condition.All([calm, new Condition.In("where", ["leg"])])));
        Assert.Equal(6, ShortCondition.GradesOf(Condition.Always).Count);
    }
}
