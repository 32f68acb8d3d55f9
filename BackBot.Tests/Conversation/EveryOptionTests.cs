using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>Every option of every question leads somewhere: whoever chooses it is told what to do in the end.</summary>
public class EveryOptionTests
{
    private const string Wishes = "plan_wishes";

    /// <summary>What must be so for a question to be asked, where not everyone is asked.</summary>
    private static readonly ImmutableDictionary<string, string> Before = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ce_both_legs"] = "leg_symptoms=both_legs",
        ["check_now_unsure"] = "ce_saddle=unsure",
        ["check_body_unsure"] = "cancer=unsure",
        ["check_child"] = "age=12",
        ["check_child_unsure"] = "age=12 child_limp=unsure",
        ["check_ready_unsure"] = "bone_health=unsure",
        ["red_flag_change"] = "ce_bladder=yes",
        ["trauma_examined"] = "major_trauma=yes",
        ["leg_weakness_course"] = "leg_weakness=yes",
        ["infection_severe"] = "infection=yes",
        ["spinal_procedure"] = "infection=yes leg_symptoms=one_leg_pain",
        ["unsteady"] = "cancer=yes",
        ["unrelenting"] = "constitutional=yes",
        ["diabetes_or_immune"] = "constitutional=yes unrelenting=yes",
        ["onset_sudden"] = "age=70 status=new pain_0_10=8",
        ["smoker_or_bp"] = "age=70 status=new pain_0_10=8 onset_sudden=yes",
        ["blood_thinner"] = "cause=fall_or_accident status=new",
        ["stand_straight"] = "fragility=yes",
        ["pregnant"] = "age=30",
        ["pregnancy_alarm"] = "pregnant=yes",
        ["pregnancy_heavy"] = "pregnant=yes pregnancy_alarm=yes",
        ["crisis"] = "distress=very_much",
        ["crisis_danger"] = "distress=very_much crisis=yes",
        ["exercise_pain_lasts"] = "exercise_response=mixed",
        ["direction"] = "diagnosis=herniated_disc",
        // A part of a card that was left open is asked alone.
        ["fitness"] = "fitness=open",
        ["weight"] = "weight=open",
        ["job"] = "job=open",
        ["distress"] = "distress=open",
        ["fear_of_movement"] = "fear_of_movement=open",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static TheoryData<string, string> All()
    {
        var rows = new TheoryData<string, string>();
        foreach (var question in TestContent.Shipped.Interview.Dialogs.Where(dialog => dialog.Id is not ("check_in" or Wishes)).SelectMany(dialog => dialog.Questions).Where(question => question.Id != "goal_now").DistinctBy(question => question.Id))
            foreach (string option in OptionsOf(question)) rows.Add(question.Id.Value, option);
        return rows;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Option_Chosen_LeadsToAdvice(string question, string option)
    {
        foreach (string language in new[] { "en", "es" })
        {
            string chosen = IsPartOfForm(question) ? "" : $" {question}={option}";
            var talk = new Interviewee(Without(question, Before.GetValueOrDefault(question, "")) + chosen, language, opening: "it hurts")
            {
                Alone = IsPartOfForm(question) ? (question, option) : null,
            }.ToTheEnd();
            Assert.Contains(question, talk.Asked);
            Assert.True(talk.Told is not null, $"{question}={option} in {language} ends without advice, after {string.Join(", ", talk.Asked)}");
        }
    }

    public static TheoryData<string, string> AllWishes()
    {
        var rows = new TheoryData<string, string>();
        foreach (var question in TestContent.Shipped.Interview.Dialogs.Single(dialog => dialog.Id == Wishes).Questions)
            foreach (string option in OptionsOf(question).Append("skip").Distinct()) rows.Add(question.Id.Value, option);
        return rows;
    }

    [Theory]
    [MemberData(nameof(AllWishes))]
    public void Wish_Chosen_LeadsToAWeek(string question, string option)
    {
        foreach (string language in new[] { "en", "es" })
        {
            var talk = Stories.ToAdvice(language).Press("helpful", "yes").Press("menu", "fit");
            var asked = new List<string>();
            for (int turn = 0; turn < 6 && talk.Question is { } open && open.StartsWith("plan_", StringComparison.Ordinal); turn++)
            {
                asked.Add(open);
                talk.Press(open, open == question ? option : "skip");
            }
            Assert.Contains(question, asked);
            string fits = TestContent.Shipped.Language(language).Sentences["plan_fits_already"];
            Assert.Contains(talk.Replies, reply => reply.Card is Card.Plan || reply.Text == fits);
            Assert.Equal("menu", talk.Replies[^1].Prompt?.Question);
        }
    }

    private static IEnumerable<string> OptionsOf(Question question)
    {
        string[] own = question.Kind switch
        {
            QuestionKind.Age => ["0", "15", "16", "65", "120"],
            QuestionKind.Scale => [.. Enumerable.Range(0, 11).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            QuestionKind.YesNo => ["yes", "no"],
            QuestionKind.Checklist => [.. question.Items.Select(item => item.Id.Value), "none"],
            QuestionKind.Words or QuestionKind.Form => ["skip"],
            _ => [.. question.Options],
        };
        var all = own.AsEnumerable();
        // Consent is asked again until it is given, and the first list of which line is in doubt has no lines to name here.
        if (question.Id.Value == "consent") return ["yes"];
        if (question.MarksUnsure is not null) all = ["none"];
        if (question.AllowsUnsure) all = all.Append("unsure");
        if (question.AllowsPreferNot) all = all.Append("prefer_not");
        if (question.Kind is not (QuestionKind.Review or QuestionKind.Words)) all = all.Append("skip");
        return all.Distinct();
    }

    private static bool IsPartOfForm(string question) => TestContent.Shipped.Interview.Dialogs.SelectMany(dialog => dialog.Questions)
        .Any(form => form.Kind == QuestionKind.Form && form.Items.Any(item => item.Id.Value == question));

    private static string Without(string question, string line) =>
        IsPartOfForm(question) ? line : string.Join(' ', line.Split(' ').Where(pair => !pair.StartsWith(question + "=", StringComparison.Ordinal)));
}
