using System.Text;
using BackBot.Clinical.Plans;

namespace BackBot.Tests.Clinical.Plans;

public class ProgressionTests
{
    private static readonly PlanState Begun = new(2, 4, false, false);

    private static CheckIn Good => new(4, PainChange.Same, 5, 6, true, false, 1, false);

    [Fact]
    public void Comfortable_WithoutMuchSoreness_GoesUp() => Assert.Equal(PlanMove.Up, Progression.MoveOf(Begun, Good));

    [Fact]
    public void PainDuring_GoesDown() => Assert.Equal(PlanMove.Down, Progression.MoveOf(Begun, Good with { HurtDuring = true }));

    [Theory]
    [InlineData(0, PlanMove.Up)]
    [InlineData(2, PlanMove.Up)]
    [InlineData(3, PlanMove.Down)]
    public void Soreness_OfMoreThanTwoDays_GoesDown(int days, PlanMove move) => Assert.Equal(move, Progression.MoveOf(Begun, Good with { SoreDays = days }));

    [Theory]
    [InlineData(true, PainChange.Better)]
    [InlineData(true, PainChange.Same)]
    [InlineData(false, PainChange.Worse)]
    public void NewOrWorse_WhateverElseIsTold_StopsAndRefers(bool isNew, PainChange change)
    {
        for (int pain = 0; pain <= 10; pain++)
            Assert.Equal(PlanMove.StopAndRefer, Progression.MoveOf(Begun, Good with { NewSymptom = isNew, Change = change, Pain = pain, IsComfortable = pain % 2 == 0 }));
    }

    [Theory]
    [InlineData(3, PlanMove.Stay)]
    [InlineData(4, PlanMove.Up)]
    public void FewSessions_Stay(int done, PlanMove move) => Assert.Equal(move, Progression.MoveOf(Begun, Good with { Sessions = done }));

    [Fact]
    public void Stopped_StaysStopped()
    {
        var stopped = Begun with { IsStopped = true };
        Assert.Equal(stopped, Progression.Next(stopped, Good));
        Assert.Null(Progression.GroundAfter(new(PlanFace.Build, 2, [], [], [], [], 3, false, false), stopped));
    }

    [Fact]
    public void Flare_WeekOfEasyMovementOnly_ThenOnFromAStepLower()
    {
        var flare = Progression.Next(Begun, Good with { Pain = 8 });
        Assert.True(flare.IsFlare);
        var ground = Progression.GroundAfter(new(PlanFace.Build, 2, [], [], [], [], 3, false, false), flare)!;
        Assert.All(Planner.Week(TestContent.Shipped.Exercises, ground).Days, day => Assert.NotEqual(DayKind.Strength, day.Kind));
        var after = Progression.Next(flare, Good);
        Assert.Equal((1, false), (after.Step, after.IsFlare));
    }

    /// <summary>Every check-in there is: a step at most one up or down, never below the first or above the last.</summary>
    [Fact]
    public void Next_OfEveryCheckIn_MovesByOneStepAtMost()
    {
        foreach (int step in Enumerable.Range(0, PlanGround.HighestStep + 1))
            foreach (var told in All())
            {
                var next = Progression.Next(new PlanState(step, 4, false, false), told);
                Assert.InRange(next.Step, Math.Max(0, step - 1), Math.Min(PlanGround.HighestStep, step + 1));
                if (told.HurtDuring || told.SoreDays > 2 || told.Pain > 4) Assert.True(next.Step <= step);
                Assert.Equal(told.NewSymptom || told.Change == PainChange.Worse, next.IsStopped);
            }
    }

    /// <summary>Eight weeks of ten patients: what the plan does after each check-in, week by week.</summary>
    public static TheoryData<string, string, string> Patients() => new()
    {
        { "improving steadily", "4= 4- 3- 3= 2- 2= 1- 1=", "up up up up up up up up" },
        { "flaring in week three", "4= 4= 8= 5= 4- 4= 3- 3=", "up up flare up up up up up" },
        { "stalling: comfortable, but hardly any sessions", "4= 4=1 4=1 4=2 4=1 4=2 4=1 4=2", "up stay stay stay stay stay stay stay" },
        { "overdoing: sore for days", "4= 4=s4 4=s3 4= 4=s1 4= 4=s3 4=", "up down down up up up down up" },
        { "a new symptom in week three", "4= 4= 4=n 3- 3- 2- 2= 2=", "up up stop stopped stopped stopped stopped stopped" },
        { "worsening in week five", "4= 4= 4= 4= 6+ 6= 6= 6=", "up up up up stop stopped stopped stopped" },
        { "hurt while doing it", "4=h 4=h 4= 4= 4=h 4= 4= 4=", "down down up up down up up up" },
        { "up and down, never comfortable", "4=u 5=u 4=u 5=u 4=u 5=u 4=u 5=u", "stay stay stay stay stay stay stay stay" },
        { "slow: pain a little higher each other week", "4= 5= 5= 6= 6= 5- 5= 4-", "up stay up stay up up up up" },
        { "two bad weeks in a row", "4= 7= 7= 5- 4- 4= 3- 3=", "up flare flare up up up up up" },
    };

    [Theory]
    [MemberData(nameof(Patients))]
    public void EightWeeks_OfAPatient_MoveAsAPhysiotherapistWould(string story, string told, string moves)
    {
        var state = new PlanState(0, 4, false, false);
        var found = new StringBuilder();
        foreach (string week in told.Split(' '))
        {
            found.Append(state.IsStopped ? "stopped" : Progression.MoveOf(state, Read(week)) switch { PlanMove.StopAndRefer => "stop", var move => move.ToString().ToLowerInvariant() }).Append(' ');
            state = Progression.Next(state, Read(week));
        }
        Assert.True(moves == found.ToString().TrimEnd(), $"{story}: {found}");
    }

    /// <summary>"4=s3": pain 4, the same as before, sore for three days. h hurt during, n new symptom, u not comfortable, a last digit sessions.</summary>
    private static CheckIn Read(string week)
    {
        var told = Good with
        {
            Pain = week[0] - '0',
            Change = week[1] switch { '-' => PainChange.Better, '+' => PainChange.Worse, _ => PainChange.Same },
            HurtDuring = week.Contains('h', StringComparison.Ordinal),
            NewSymptom = week.Contains('n', StringComparison.Ordinal),
            IsComfortable = !week.Contains('u', StringComparison.Ordinal),
        };
        if (week.Length > 3 && week[2] == 's') told = told with { SoreDays = week[3] - '0' };
        return week.Length == 3 && char.IsAsciiDigit(week[2]) ? told with { Sessions = week[2] - '0' } : told;
    }

    private static IEnumerable<CheckIn> All() =>
        from pain in Enumerable.Range(0, 11)
        from change in Enum.GetValues<PainChange>()
        from sessions in new[] { 0, 3, 6 }
        from flags in Enumerable.Range(0, 8)
        from sore in new[] { 0, 2, 3, 7 }
        select new CheckIn(pain, change, sessions, 6, (flags & 1) == 0, (flags & 2) != 0, sore, (flags & 4) != 0);
}
