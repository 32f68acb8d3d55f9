using BackBot.Clinical;
using BackBot.Evaluation;

namespace BackBot.Tests.Conversation;

/// <summary>Every red flag reaches its escalation in each language: as a ticked line, and in a person's own words.</summary>
public class RedFlagTests
{
    /// <summary>So many phrases of each family are told as an opening; how many are heard at all is measured elsewhere.</summary>
    private const int PhrasesEach = 4;

    /// <summary>The grade that each sign gives by itself, with what it takes to tick it.</summary>
    private static readonly (string Flag, string Ticked, Grade Grade)[] Signs =
    [
        ("ce_saddle", "ce_saddle=yes", Grade.Emergency),
        ("ce_bladder", "ce_bladder=yes", Grade.Emergency),
        ("ce_bowel", "ce_bowel=yes", Grade.Emergency),
        ("ce_sexual", "ce_sexual=yes", Grade.Emergency),
        ("ce_both_legs", "ce_both_legs=yes", Grade.Emergency),
        ("vascular", "vascular=yes", Grade.Emergency),
        ("chest", "chest=yes", Grade.Emergency),
        ("major_trauma", "major_trauma=yes", Grade.Emergency),
        ("leg_weakness", "leg_weakness=yes", Grade.SameDay),
        ("infection", "infection=yes", Grade.SameDay),
        ("visceral", "visceral=yes", Grade.SameDay),
        ("pregnancy_alarm", "pregnant=yes pregnancy_alarm=yes", Grade.SameDay),
        ("crisis", "distress=very_much crisis=yes", Grade.SameDay),
        ("cancer", "cancer=yes", Grade.UrgentDays),
        ("fragility", "fragility=yes", Grade.UrgentDays),
        ("constitutional", "constitutional=yes", Grade.UrgentDays),
        ("under_16", "age=12", Grade.UrgentDays),
        ("inflammatory", "inflammatory=yes", Grade.RoutineReferral),
    ];

    public static TheoryData<string, string, Grade, string> Ticked()
    {
        var rows = new TheoryData<string, string, Grade, string>();
        foreach (var (flag, ticked, grade) in Signs)
            foreach (string language in new[] { "en", "es" }) rows.Add(flag, ticked, grade, language);
        return rows;
    }

    /// <summary>Known weak bones and nothing more: with the old, mild pain of these talks they narrow the plan (see ReadinessTests).</summary>
    private static readonly string[] KnownBonesAlone = ["brittle bones", "huesos frágiles"];

    public static TheoryData<string, Grade, string, string> Told()
    {
        var rows = new TheoryData<string, Grade, string, string>();
        var families = Yaml.Map(Yaml.Need(Yaml.Root(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "redflag-phrases.yaml")), "phrases"), "families"));
        foreach (var (family, phrases) in families.Children)
        {
            var sign = Signs.Single(sign => sign.Flag == Yaml.Text(family));
            foreach (string language in new[] { "en", "es" })
                foreach (var phrase in Yaml.List(Yaml.Need(phrases, language)).Children.Where(phrase => !KnownBonesAlone.Contains(Yaml.Text(phrase))).Take(PhrasesEach)) rows.Add(sign.Flag, sign.Grade, language, Yaml.Text(phrase));
        }
        return rows;
    }

    [Fact]
    public void Signs_OfTheTable_AreAllThereAre() =>
        Assert.Equal(TestContent.Shipped.Rules.RedFlags.Keys.Order(StringComparer.Ordinal), Signs.Select(sign => sign.Flag).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ticked))]
    public void Sign_Ticked_EscalatesToItsGrade(string flag, string ticked, Grade grade, string language)
    {
        var talk = new Interviewee(ticked, language).ToTheEnd();
        Assert.Equal((flag, grade), (flag, talk.Told));
    }

    [Theory]
    [MemberData(nameof(Told))]
    public void Sign_ToldInOwnWords_EscalatesAtLeastToItsGrade(string flag, Grade grade, string language, string phrase)
    {
        var talk = new Interviewee("", language, phrase).ToTheEnd();
        Assert.True(talk.Told <= grade, $"{flag} {language}: '{phrase}' ends in {talk.Told}, not {grade}");
    }
}
