using BackBot.Clinical;

namespace BackBot.Tests.Conversation;

/// <summary>Whether the body is ready for exercise narrows the plan and never the grade.</summary>
public class ReadinessTests
{
    private static readonly string[] Lines = ["bone_health", "heart_effort", "dizzy_falls", "recent_operation", "recent_birth", "told_not_to_exercise"];

    private static readonly string[] People =
    [
        "", "status=new", "status=worsening pain_0_10=5", "status=improving pain_0_10=1", "status=resolved pain_0_10=0",
        "age=72 fitness=high", "diagnosis=bulging_disc direction=arching_eases weight=obese", "exercise_response=worse diagnosis=myofascial_trigger_points",
    ];

    public static TheoryData<string, string> Everyone()
    {
        var rows = new TheoryData<string, string>();
        foreach (string person in People)
            foreach (string line in Lines) rows.Add(person, line);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Line_YesUnsureOrLeftOut_LeavesTheGrade(string person, string line)
    {
        var grade = new Interviewee(person).ToTheEnd().Told;
        Assert.NotNull(grade);
        Assert.Equal(grade, new Interviewee($"{person} {line}=yes").ToTheEnd().Told);
        Assert.Equal(grade, new Interviewee($"{person} {line}=unsure").ToTheEnd().Told);
        Assert.Equal(grade, new Interviewee($"{person} check_ready=skip").ToTheEnd().Told);
        Assert.Equal(grade, new Interviewee($"{person} check_ready=prefer_not").ToTheEnd().Told);
    }

    [Fact]
    public void Rules_OfGrading_NeverLookAtReadiness() => Assert.DoesNotContain(
        TestContent.Shipped.Rules.Rules.Where(rule => rule.Grade is not null).SelectMany(rule => rule.When.Mentions),
        mention => Lines.Contains(mention.Question.Value) || mention.Question.Value.StartsWith("check_ready", StringComparison.Ordinal));

    /// <summary>"Not sure" holds back as much as yes.</summary>
    [Theory]
    [InlineData("bone_health", "bone_safe_exercise bone_caution", "extension_try flexion_try strengthening_progression start_low hamstring_stretch")]
    [InlineData("heart_effort", "ask_before_training", "strengthening_progression warm_up_form")]
    [InlineData("dizzy_falls", "hold_on", "balance_practice")]
    [InlineData("recent_operation", "surgeon_limits", "extension_try flexion_try strengthening_progression start_low")]
    [InlineData("recent_birth", "after_birth", "extension_try flexion_try strengthening_progression")]
    [InlineData("told_not_to_exercise", "usual_walking wait_for_their_word", "graded_walking start_low strengthening_progression soreness_week_one extension_try")]
    public void Line_YesOrUnsure_NarrowsThePlan(string line, string given, string forbidden)
    {
        foreach (string answer in new[] { "yes", "unsure" })
        {
            var talk = new Interviewee($"age=50 diagnosis=bulging_disc direction=arching_eases {line}={answer}").ToTheEnd();
            var told = Assessor.Assess(TestContent.Shipped.Rules, talk.Answers);
            Assert.All(given.Split(' '), key => Assert.True(told.Gives(key), $"{line}={answer} gives {key}"));
            Assert.All(forbidden.Split(' '), key => Assert.False(told.Gives(key), $"{line}={answer} holds back {key}"));
        }
    }

    /// <summary>Weak bones told at this list are no new break: the warning sign of that name is asked for before.</summary>
    [Theory]
    [InlineData("en", "I have osteoporosis")]
    [InlineData("es", "tengo osteoporosis")]
    public void WeakBones_ToldAtThisList_NarrowAndDoNotEscalate(string language, string said)
    {
        var talk = new Interviewee("", language) { Typed = ("check_ready", said) }.ToTheEnd();
        Assert.True(talk.Answers.Is("bone_health", "yes"));
        Assert.False(talk.Answers.Is("fragility", "yes"));
        Assert.Equal(Grade.SelfCareReview, talk.Told);
    }

    /// <summary>Thin bones told in the story beside an old pain that is no worse: asked as readiness, not as a sudden break.</summary>
    [Theory]
    [InlineData("en", "I've had osteoporosis for years, mild ache as always", "", Grade.SelfCareReview)]
    [InlineData("es", "tengo osteoporosis desde hace años, me duele poquito como siempre", "", Grade.SelfCareReview)]
    [InlineData("en", "I've had osteoporosis for years, mild ache as always", "status=improving pain_0_10=5", Grade.SelfCareReview)]
    [InlineData("en", "I've had osteoporosis for years, my back hurts", "status=new", Grade.UrgentDays)]
    [InlineData("en", "I've had osteoporosis for years, my back hurts", "status=worsening", Grade.UrgentDays)]
    [InlineData("es", "tengo osteoporosis desde hace años, me duele la espalda", "status=worsening", Grade.UrgentDays)]
    [InlineData("en", "I've had osteoporosis for years, my back hurts", "status=unsure", Grade.UrgentDays)]
    [InlineData("en", "I've had osteoporosis for years, my back hurts", "episode_weeks=6", Grade.UrgentDays)]
    [InlineData("en", "I've had osteoporosis for years, my back hurts", "pain_0_10=7", Grade.SameDay)]
    [InlineData("en", "I have osteoporosis and something cracked when I bent over, years ago", "", Grade.UrgentDays)]
    [InlineData("en", "I've had osteoporosis for years, my back hurts", "fragility=yes", Grade.UrgentDays)]
    public void WeakBones_ToldInTheStory_AreUrgentUnlessThePainIsOldAndNoWorse(string language, string said, string told, Grade grade)
    {
        var talk = new Interviewee(told.Contains("episode", StringComparison.Ordinal) ? told : "episode_weeks=200 " + told, language) { Typed = ("opening", said) }.ToTheEnd();
        Assert.Equal(grade, talk.Told);
        Assert.Equal(grade == Grade.SelfCareReview, talk.Answers.Is("bone_health", "yes") && !talk.Answers.Is("fragility", "yes"));
    }

    [Fact]
    public void NoLine_Ticked_LeavesStrengthAndDirectionInThePlan()
    {
        var told = Assessor.Assess(TestContent.Shipped.Rules, new Interviewee("age=50 diagnosis=bulging_disc direction=arching_eases").ToTheEnd().Answers);
        Assert.True(told.Gives("strengthening_progression"));
        Assert.True(told.Gives("extension_try"));
    }

    [Fact]
    public void HeartTrouble_Told_IsNotDeniedOnTheCard()
    {
        var talk = new Interviewee("heart_effort=yes").ToTheEnd();
        Assert.DoesNotContain("heart trouble", talk.CardText, StringComparison.Ordinal);
        Assert.Contains("heart trouble", new Interviewee("").ToTheEnd().CardText, StringComparison.Ordinal);
    }
}
