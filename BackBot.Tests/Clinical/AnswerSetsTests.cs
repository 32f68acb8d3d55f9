using BackBot.Clinical;
using BackBot.Clinical.Proof;

namespace BackBot.Tests.Clinical;

/// <summary>Sets of people behave as sets, count exactly, and give up their smallest member.</summary>
public class AnswerSetsTests
{
    private readonly AnswerSets sets = new(ToyBook.Space);

    private AnswerSet ChestIs(Answer? answer) => sets.Where(0, one => Equals(one, answer));

    private AnswerSet StatusIs(string option) => sets.Where(1, one => Equals(one, Answer.Of(option)));

    [Fact]
    public void Sets_Joined_AreSets()
    {
        AnswerSet yes = ChestIs(Answer.Yes), fresh = StatusIs("new");
        Assert.Equal(sets.And(yes, fresh), sets.And(fresh, yes));
        Assert.Equal(yes, sets.Or(sets.And(yes, fresh), sets.Except(yes, fresh)));
        Assert.Equal(AnswerSet.Nobody, sets.And(yes, ChestIs(Answer.No)));
        Assert.Equal(AnswerSet.Everybody, sets.Or(yes, sets.Not(yes)));
        Assert.Equal(yes, sets.Not(sets.Not(yes)));
        Assert.Equal(sets.Not(sets.Or(yes, fresh)), sets.And(sets.Not(yes), sets.Not(fresh)));
        Assert.Equal(yes, sets.And(yes, AnswerSet.Everybody));
        Assert.Equal(yes, sets.And(AnswerSet.Everybody, yes));
        Assert.Equal(yes, sets.Or(yes, AnswerSet.Nobody));
        Assert.Equal(yes, sets.Or(AnswerSet.Nobody, yes));
        Assert.Equal(yes, sets.Except(yes, AnswerSet.Nobody));
        Assert.Equal(AnswerSet.Nobody, sets.Except(yes, yes));
        Assert.Equal(AnswerSet.Nobody, sets.Except(yes, AnswerSet.Everybody));
        Assert.True(AnswerSet.Nobody.IsEmpty);
        Assert.False(AnswerSet.Everybody.IsEmpty);
    }

    [Fact]
    public void Where_NothingHangsOnTheAnswer_IsEverybodyOrNobody()
    {
        Assert.Equal(AnswerSet.Everybody, sets.Where(2, _ => true));
        Assert.Equal(AnswerSet.Nobody, sets.Where(2, _ => false));
    }

    [Fact]
    public void Count_OfASet_IsThatOfItsPeople()
    {
        int all = 6 * 7 * 8 * 7;
        Assert.Equal(0, sets.Count(AnswerSet.Nobody));
        Assert.Equal(all, sets.Count(AnswerSet.Everybody));
        Assert.Equal(all / 6, sets.Count(ChestIs(Answer.Yes)));
        Assert.Equal(all / 7, sets.Count(StatusIs("new")));
        Assert.Equal((all / 6) + (all / 7) - (all / 42), sets.Count(sets.Or(ChestIs(Answer.Yes), StatusIs("new"))));
        Assert.Equal(all / 7, sets.Count(sets.Where(3, answer => answer is null)));
    }

    [Fact]
    public void If_AnAnswerWereGiven_LooksAtTheOthersAlone()
    {
        var both = sets.And(ChestIs(Answer.Yes), StatusIs("new"));
        Assert.Equal(StatusIs("new"), sets.If(both, 0, 1));
        Assert.Equal(AnswerSet.Nobody, sets.If(both, 0, 2));
        Assert.Equal(ChestIs(Answer.Yes), sets.If(both, 1, 1));
        Assert.Equal(AnswerSet.Nobody, sets.If(both, 1, 2));
        Assert.Equal(both, sets.If(both, 3, 0));
    }

    [Fact]
    public void Contains_APerson_FollowsTheirAnswers()
    {
        var set = sets.And(ChestIs(null), StatusIs("new"));
        Assert.True(sets.Contains(set, Answers.None.With("status", Answer.Of("new")).With("pain_0_10", Answer.Of(7.0))));
        Assert.False(sets.Contains(set, Answers.None.With("status", Answer.Of("new")).With("chest", Answer.No)));
        Assert.True(sets.Contains(AnswerSet.Everybody, Answers.None));
        Assert.False(sets.Contains(AnswerSet.Nobody, Answers.None));
    }

    [Fact]
    public void Smallest_HasTheFewestAnswersThenThePlainest()
    {
        Assert.Equal(Answers.None, sets.Smallest(AnswerSet.Everybody));
        Assert.Equal(Answers.None.With("status", Answer.Of("new")), sets.Smallest(sets.Or(StatusIs("new"), sets.And(ChestIs(Answer.Yes), StatusIs("stable")))));
        // One plain answer before one in doubt, doubt before silence, one tick before two or none.
        Assert.Equal(Answers.None.With("chest", Answer.Yes), sets.Smallest(sets.Where(0, answer => answer is not null)));
        Assert.Equal(Answers.None.With("chest", Answer.Unsure), sets.Smallest(sets.Where(0, answer => answer is not (null or Answer.Options))));
        Assert.Equal(Answers.None.With("chest", Answer.PreferNot), sets.Smallest(sets.Where(0, answer => answer is Answer.Declined or Answer.Passed)));
        Assert.Equal(Answers.None.With("direction", Answer.Of("arching_eases")), sets.Smallest(sets.Where(2, answer => answer is Answer.Options)));
        Assert.Equal(
            Answers.None.With("direction", new Answer.Options([])), sets.Smallest(sets.Where(2, answer => answer is Answer.Options { Chosen.Count: not 1 })));
        Assert.Equal(
            Answers.None.With("direction", new Answer.Options(["arching_eases", "arching_worse"])),
            sets.Smallest(sets.Where(2, answer => answer is Answer.DontKnow or Answer.Options { Chosen.Count: 2 })));
        Assert.Equal(Answers.None.With("pain_0_10", Answer.Of(6.0)), sets.Smallest(sets.Where(3, answer => answer is not null)));
        Assert.Equal(
            Answers.None.With("pain_0_10", Answer.Of(8.0)),
            sets.Smallest(sets.Or(sets.Where(3, answer => Equals(answer, Answer.Of(8.0))), sets.Where(0, answer => answer is Answer.DontKnow))));
    }

    [Fact]
    public void Smallest_OfNobody_IsRefused() => Assert.StartsWith(
        "Nobody is in this set.", Assert.Throws<ArgumentException>(() => sets.Smallest(AnswerSet.Nobody)).Message, StringComparison.Ordinal);

    [Fact]
    public void Split_ByAnswers_JoinsOneSetForEach()
    {
        var split = sets.Split(0, ToyBook.Space.Questions[0].Answers.Select(answer => answer is null ? StatusIs("new") : AnswerSet.Nobody));
        Assert.Equal(sets.And(ChestIs(null), StatusIs("new")), split);
    }
}
