using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Content;
using BackBot.Conversation;
using BackBot.Evaluation;

namespace BackBot.Tests.Evaluation;

/// <summary>The example patients, led through the same talk as everyone.</summary>
public class EvaluateTests
{
    private static readonly ImmutableArray<PatientCase> Patients = ReadAll("vignettes.yaml");

    private static ImmutableArray<PatientCase> ReadAll(string file) => PatientCase.ReadAll(
        Yaml.Root(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", file)), file));

    private static ImmutableArray<PatientResult> Run(RunTurn turn) => Run(turn, Patients);

    private static ImmutableArray<PatientResult> Run(RunTurn turn, ImmutableArray<PatientCase> patients)
    {
        var run = new PatientRun(turn, TestContent.Shipped, Wordings.Read(ContentFiles.Embedded()));
        return [.. patients.Select(run.Run)];
    }

    private static RunTurn Turn(ImmutableDictionary<QuestionKind, ReadText>? readers = null) =>
        new TurnEngine(TestContent.Shipped, new ClinicSettings(), readers).Run;

    [Fact]
    public void Patients_AsShipped_AreNeverUnderTriaged()
    {
        var results = Run(Turn());
        Assert.DoesNotContain(results, result => result.Word == "UNDER");
        Assert.DoesNotContain(results, result => result.MissesReferral);
        Assert.True(results.Count(result => result.Word == "exact") >= 19, string.Join('\n', PatientReport.Of(results).Lines));
    }

    /// <summary>Sixty more; among them NP-053, whose limp is told together with an age in the name: "mi hijo de 13".</summary>
    [Fact]
    public void FurtherPatients_AsShipped_AreAllSafe()
    {
        var results = Run(Turn(), ReadAll("patients-2.yaml"));
        string lines = string.Join('\n', PatientReport.Of(results).Lines);
        Assert.DoesNotContain(results, result => result.Word == "UNDER" || result.MissesReferral);
        Assert.True(results.Count(result => result.Word == "exact") >= 59, lines);
    }

    /// <summary>A hundred by another author, who had not seen the content.</summary>
    [Fact]
    public void StrangersPatients_AsShipped_AreAllSafe()
    {
        var results = Run(Turn(), ReadAll("patients-3.yaml"));
        string lines = string.Join('\n', PatientReport.Of(results).Lines);
        Assert.False(results.Any(result => result.Word == "UNDER" || result.MissesReferral), lines);
        Assert.True(results.Count(result => result.Word == "exact") >= 92, lines);
    }

    /// <summary>In the manner of the example patients, by another author, and never learnt from.</summary>
    [Fact]
    public void UnseenPatients_AsShipped_AreGradedAsTheGuidelinesAsk()
    {
        var results = Run(Turn(), ReadAll("patients-4.yaml"));
        string lines = string.Join('\n', PatientReport.Of(results).Lines);
        Assert.DoesNotContain(results, result => result.MissesReferral);
        Assert.DoesNotContain(results, result => result.Word == "UNDER" && result.Case.Gold == Grade.Emergency);
        Assert.True(results.Count(result => result.Word == "exact") >= 0.95 * results.Length, lines);
    }

    /// <summary>In the manner of the red-flag phrases, by another author, and never learnt from.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void UnseenPhrases_AsShipped_AreHeardAndLookalikesAreNot(string language)
    {
        var run = new PhraseRun(Turn());
        var root = Yaml.Root(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "phrases-2.yaml")), "phrases-2.yaml");
        var results = PhraseFamily.ReadAll(root, [language]).Select(run.Run).ToList();
        int phrases = results.Sum(result => result.Family.Raising.Length), alike = results.Sum(result => result.Family.Lookalikes.Length);
        Assert.InRange(results.Sum(result => result.Raised), 0.95 * phrases, phrases);
        Assert.InRange(results.Sum(result => result.Quiet), 0.93 * alike, alike);
        Assert.InRange(results.Sum(result => result.Extra), 0, 0.10 * phrases);
    }

    [Fact]
    public void Patients_AsShipped_ReachAdviceWithinTwentyTwoMessages() =>
        Assert.All(Run(Turn()), result => Assert.InRange(result.Turns, 1, 22));

    /// <summary>The patients type; so if a reader no longer reads, the result must show it.</summary>
    [Theory]
    [InlineData(QuestionKind.Age)]
    [InlineData(QuestionKind.Weeks)]
    [InlineData(QuestionKind.Scale)]
    [InlineData(QuestionKind.Choice)]
    [InlineData(QuestionKind.Choices)]
    [InlineData(QuestionKind.Checklist)]
    public void Patients_WithABrokenReader_ComeOutOtherwise(QuestionKind broken)
    {
        var readers = TextReaders.Standard.SetItem(broken, (_, _, _, _) => new Reading.NotUnderstood("broken"));
        string Shown(ImmutableArray<PatientResult> results) => string.Join('\n', PatientReport.Of(results).Lines);
        Assert.NotEqual(Shown(Run(Turn())), Shown(Run(Turn(readers))));
    }

    [Fact]
    public void Report_OfAPatientBelowTheAcceptable_IsUnderAndBad()
    {
        var case1 = Patients.First(patient => patient.Gold == Grade.Emergency);
        var report = PatientReport.Of([new PatientResult(case1, Grade.Maintain, true, 3)]);
        Assert.Equal($"{case1.Id} 1 6 UNDER referral=yes turns=3", report.Lines[0]);
        Assert.Equal("cases=1 exact=0 safe=0 under=1 over=0 referral_missing=0", report.Lines[1]);
        Assert.False(report.IsGood);
    }

    [Fact]
    public void Report_OfAMissingReferral_IsBad()
    {
        var case1 = Patients.First(patient => patient.ReferralRequired);
        var report = PatientReport.Of([new PatientResult(case1, case1.Gold, false, 3)]);
        Assert.EndsWith("referral_missing=1", report.Lines[1], StringComparison.Ordinal);
        Assert.False(report.IsGood);
    }

    [Fact]
    public void Report_WithoutADisposition_PrintsGradeZero()
    {
        var report = PatientReport.Of([new PatientResult(Patients[0], null, false, 60)]);
        Assert.Equal("PB-001 1 0 UNDER referral=no turns=60", report.Lines[0]);
    }
}
