using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Says where to go and how soon, in the words that fit the danger found.</summary>
internal static class Dispositions
{
    private const int DaysForUrgent = 7;

    /// <summary>The calm card of someone whom a clinician told not to exercise: it promises no plan yet.</summary>
    private const string Waiting = "self_care_wait";

    /// <summary>Tells the disposition of an assessment, unless just that was told last.</summary>
    public static void Tell(Talk talk, Assessment assessment)
    {
        string name = NameOf(talk, assessment);
        if (talk.Session.Told == name)
        {
            talk.Say(StandsKey(name, assessment.Grade));
            return;
        }
        talk.Session = talk.Session with { Told = name };
        talk.HasTold = true;
        talk.Session = talk.Session with { Course = FollowUp.Advising.Noted(talk, assessment, name) };
        SetDate(talk, assessment);
        talk.Say(CardOf(talk, assessment, name));
        bool hasPage = assessment.Grade > Grade.Emergency && !IsMetFirst(name);
        if (hasPage) AdvicePage.Tell(talk, assessment);
        Record(talk, assessment, hasPage);
        Plans.Planning.AfterAdvice(talk, assessment);
    }

    /// <summary>The sentence for "as I said": whoever is to be seen within days is not told "now".</summary>
    public static string StandsKey(string name, Grade grade) => !IsUrgent(name) ? "advice_stands_calm" : grade == Grade.UrgentDays ? "advice_stands_days" : "advice_stands";

    /// <summary>By when the person is to be seen: what <c>{by_date}</c> says from here on.</summary>
    public static void SetDate(Talk talk, Assessment assessment) =>
        talk.DaysToBeSeen = assessment.Grade == Grade.UrgentDays ? DaysForUrgent : Talk.DaysForRoutine;

    /// <summary>Gives the emergency instruction again and again, however often a danger is named.</summary>
    public static void TellEmergency(Talk talk)
    {
        var answers = talk.Session.Effective();
        // The same words may have settled it: "they X-rayed me after the crash".
        if (SafetyFloor.Of(answers) > Grade.Emergency && !answers.Is("crisis", "yes")) return;
        talk.Session = talk.Session with { Told = null };
        Tell(talk, Assessor.Assess(talk.Content.Rules, answers));
    }

    public static string TitleOf(Talk talk, Assessment assessment) => WordsOf(talk, ToldAs(talk, assessment)).Title;

    /// <summary>"pressure on the nerves … or a broken bone": what the answers speak against, and no more than they do.</summary>
    public static string NotFound(Talk talk)
    {
        var answers = talk.Session.Effective();
        var groups = talk.Content.Rules.RedFlags.Values.Where(flag => flag.Group.Length > 0)
            .GroupBy(flag => flag.Group).OrderByDescending(group => group.Key, StringComparer.Ordinal)
            .Where(group => group.All(flag => answers.Is(flag.Id, "no")) && (group.Key != "heart" || !HeardOverlay.IsYesOrUnsure(answers, "heart_effort")))
            .Select(group => talk.Sentence("not_found." + group.Key)).ToList();
        return groups.Count switch
        {
            0 => talk.Sentence("nothing_urgent"),
            1 => groups[0],
            _ => string.Join(", ", groups[..^1]) + talk.Sentence("nor") + groups[^1],
        };
    }

    /// <summary>Keeps why a person was sent where, for the clinician who answers for it; and counts it once in a talk.</summary>
    private static void Record(Talk talk, Assessment assessment, bool hasPage)
    {
        string name = ToldAs(talk, assessment);
        var basis = Assessor.BasisOf(talk.Content.Rules, talk.Session.Effective(), assessment);
        var advice = hasPage ? assessment.Advice.SelectMany(given => given.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal) : [];
        talk.Note(new Effect.DispositionTold(
            talk.Now, name, assessment.Grade, basis, [.. assessment.GradedBy.Select(rule => rule.Id)], [.. advice],
            talk.Language.Tag, talk.Content.Version));
        string counted = $"counted.{name}";
        if (talk.Session.Said.Contains(counted)) return;
        talk.Session = talk.Session with { Said = talk.Session.Said.Add(counted) };
        talk.Note(new Effect.Counted(talk.Now, "disposition", basis.Name(), assessment.Grade, talk.Language.Tag, talk.Content.Version));
    }

    /// <summary>The disposition whose words a person reads: while advice is switched off, one for all who are not urgent.</summary>
    private static string ToldAs(Talk talk, Assessment assessment) =>
        IsAdvised(talk, assessment) ? NameOf(talk, assessment) : AdviceOff.Disposition;

    private static bool IsAdvised(Talk talk, Assessment assessment) => talk.Content.HasAdvice || assessment.Grade <= Grade.UrgentDays;

    private static Reply CardOf(Talk talk, Assessment assessment, string name)
    {
        bool isAdvised = IsAdvised(talk, assessment);
        var words = WordsOf(talk, ToldAs(talk, assessment));
        var lines = words.Paragraphs.Select(line => talk.Fill(line)
            .Replace("{not_found}", NotFound(talk), StringComparison.Ordinal)).ToList();
        string referral = talk.Fill(words.Referral);
        if (referral.Length == 0 && assessment.Grade > Grade.RoutineReferral && assessment.Referral) referral = talk.Sentence("referral_under_six_weeks");
        // What to do and what to say while the telephone rings come first; why comes after. Someone in crisis is met first.
        int at = lines.Count > 0 && (assessment.Grade > Grade.UrgentDays || IsMetFirst(name)) ? 1 : 0;
        lines.InsertRange(at, new[] { referral, talk.Fill(words.Say) }.Where(line => line.Length > 0));
        bool isSoft = IsMetFirst(name) && assessment.Grade == Grade.UrgentDays;
        if (!isSoft && ReasonOf(talk, assessment) is { Length: > 0 } reason) lines.Add(reason);
        if (!isSoft && assessment.Grade is Grade.UrgentDays or Grade.RoutineReferral && talk.CountryName("low_cost") is { Length: > 0 } lowCost) lines.Add(lowCost);
        if (assessment.Grade == Grade.Emergency) lines.Add(talk.Sentence("disclaimer_short"));
        // While advice is switched off everyone who is not urgent is asked to be seen, and reads no grade of self-care.
        var shown = isAdvised ? assessment.Grade : Grade.RoutineReferral;
        var card = new Card.Disposition(shown, words.Title, [.. lines], Actions(talk, words.Actions));
        return new Reply("", Card: card);
    }

    private static DispositionText WordsOf(Talk talk, string name) => talk.Advising.Dispositions[name];

    /// <summary>True for the name of a disposition that sends a person to be seen within days or sooner.</summary>
    public static bool IsUrgent(string name) => name != Waiting && (GradeNames.Parse(name) is not { } grade || grade <= Grade.UrgentDays);

    private static bool IsMetFirst(string name) => name.EndsWith("_crisis", StringComparison.Ordinal);

    private static string ReasonOf(Talk talk, Assessment assessment)
    {
        if (assessment.Grade > Grade.UrgentDays) return "";
        // Words are never put into a person's mouth: a doubt is named as a doubt.
        var certain = talk.Content.Rules.FactsOf(talk.Session.Effective()) with { UnsureCountsAsYes = [] };
        var said = assessment.GradedBy.Where(rule => rule.When.Holds(certain, Caution.Plain)).ToList();
        if (said.Count == 0) return talk.Sentence("because_not_sure");
        var reasons = said.Where(rule => rule.Because.Length > 0)
            .Select(rule => talk.Fill(talk.Advising.Because[rule.Because])).Distinct().Take(2);
        return string.Join(' ', reasons);
    }

    /// <summary>Which words fit an assessment: those of its grade, or of its grade in crisis, pregnancy, cancer or childhood.</summary>
    public static string NameOf(Talk talk, Assessment assessment)
    {
        var (grade, answers) = (assessment.Grade, talk.Session.Effective());
        bool child = answers.Number("age") < 16;
        return grade switch
        {
            Grade.Emergency when answers.Is("crisis_danger", "yes") => "emergency_crisis",
            Grade.Emergency when answers.Is("pregnancy_heavy", "yes") => "emergency_pregnancy",
            Grade.SameDay when answers.Is("crisis", "yes") || answers["crisis_danger"] is Answer.DontKnow => "same_day_crisis",
            Grade.SameDay when child => "child_same_day",
            Grade.SameDay when answers.Is("pregnancy_alarm", "yes") => "same_day_pregnancy",
            Grade.SameDay when answers.Is("cancer", "yes") && !answers.Is("infection", "yes") && !answers.Is("visceral", "yes") => "same_day_cancer",
            Grade.UrgentDays when child => "child_urgent_days",
            Grade.UrgentDays when answers["crisis"] is Answer.DontKnow => "urgent_days_crisis",
            Grade.SelfCareReview or Grade.Maintain when HeardOverlay.IsYesOrUnsure(answers, "told_not_to_exercise") => Waiting,
            _ => grade.Name(),
        };
    }

    private static ImmutableArray<CardAction> Actions(Talk talk, ImmutableArray<string> names) =>
        [.. names.Select(name => ActionOf(talk, name)).OfType<CardAction>()];

    private static CardAction? ActionOf(Talk talk, string name) => name switch
    {
        "call_emergency" => Call(talk, name, talk.Country.Emergency),
        "call_urgent" => Call(talk, name, talk.Country.UrgentNumber),
        "call_crisis" => Call(talk, name, talk.Country.CrisisNumber),
        "call_clinic" => Call(talk, name, talk.Clinic.Phone ?? ""),
        "book_clinic" when talk.Clinic.BookingUrl is { } url => new CardAction(talk.Sentence(name), url),
        _ => null,
    };

    private static CardAction? Call(Talk talk, string name, string number)
    {
        string dialled = string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));
        return dialled.Length == 0 ? null : new CardAction(talk.Sentence(name, ("number", number)), "tel:" + dialled);
    }
}
