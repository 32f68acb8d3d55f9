using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>Every disposition told is recorded with what it rests on, and counted once.</summary>
public class DispositionsTests
{
    private static Effect.DispositionTold Told(TestTalk talk) => Assert.Single(talk.Effects.OfType<Effect.DispositionTold>());

    private static IEnumerable<Effect.Counted> Counted(TestTalk talk) => talk.Effects.OfType<Effect.Counted>();

    [Fact]
    public void Told_SelfCare_RecordsRulesVersionAndLanguage()
    {
        var talk = Stories.ToAdvice("es");
        var told = Told(talk);
        Assert.Equal(("self_care_review", Grade.SelfCareReview, "es"), (told.Name, told.Grade, told.Language));
        Assert.Equal((TestContent.Monday, TestContent.Shipped.Version), (told.At, told.ContentVersion));
        Assert.Contains("review_long_lasting", told.AdviceRules);
        Assert.Equal(told.AdviceRules, told.AdviceRules.Distinct());
        Assert.All(told.Rules.Concat(told.AdviceRules), id => Assert.Contains(TestContent.Shipped.Rules.Rules, rule => rule.Id == id));
        Assert.Equal(("disposition", "answers", Grade.SelfCareReview), Counted(talk).Select(one => (one.What, one.Value, one.Grade)).Single());
    }

    [Fact]
    public void Told_Emergency_RecordsTheRuleThatGaveItAndNoAdvice()
    {
        var told = Told(Stories.ToSafety("en").Press("check_now", "ce_saddle"));
        Assert.Equal("ce_saddle_changed", Assert.Single(told.Rules));
        Assert.Equal((GradeBasis.Answers, 0), (told.Basis, told.AdviceRules.Length));
    }

    [Fact]
    public void Told_FromANotSure_RestsOnDoubt()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "unsure").Say("not sure");
        Assert.Equal((Grade.Emergency, GradeBasis.Doubt), (Told(talk).Grade, Told(talk).Basis));
        Assert.Equal("doubt", Counted(talk).Single().Value);
    }

    [Fact]
    public void Told_WhereNoRuleSpeaks_RestsOnTheFloor()
    {
        var content = TestContent.Shipped;
        var weak = content with { Rules = content.Rules with { Rules = [.. content.Rules.Rules.Where(rule => rule.Grade != Grade.Emergency)] } };
        var talk = new TestTalk(content: weak).Join().Press("consent", "yes").Say("I can't feel when I wipe");
        Assert.Equal((Grade.Emergency, GradeBasis.Floor, 0), (Told(talk).Grade, Told(talk).Basis, Told(talk).Rules.Length));
        Assert.Equal("floor", Counted(talk).Single().Value);
    }

    [Fact]
    public void Told_AgainInTheSameTalk_IsRecordedAgainAndCountedOnce()
    {
        var talk = TestTalk.Begun().Say("I can't feel when I wipe");
        Assert.Single(Counted(talk));
        talk.Say("I can't feel when I wipe");
        Assert.Equal(Grade.Emergency, Told(talk).Grade);
        Assert.Empty(Counted(talk));
    }

    [Fact]
    public void Turn_ThatTellsNoDisposition_HasNoEffect() => Assert.Empty(Stories.ToSafety("en").Effects);

    [Fact]
    public void HeardSign_WhoseWordsWereErased_IsAskedAboutByItsName()
    {
        var talk = TestTalk.Begun().Say("I can't feel when I wipe");
        talk.Session = talk.Session.WithoutWords();
        talk.Say("banana");
        Assert.Equal("heard_confirm", talk.Question);
        Assert.DoesNotContain("I can't feel", talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("§", talk.Text, StringComparison.Ordinal);
        Assert.Contains(TestContent.Shipped.Language("en").Questions["ce_saddle"].Label, talk.Text, StringComparison.Ordinal);
    }
}
