using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>Says where to go and how soon, in the words that fit the danger found.</summary>
internal static class Dispositions
{
    private const int DaysForUrgent = 7;

    /// <summary>In years; from here on a young person is taken for the one who writes.</summary>
    private const int YoungestWriter = 12;

    /// <summary>Tells the disposition of an assessment, unless just that was told last.</summary>
    public static void Tell(Talk talk, Assessment assessment)
    {
        string name = NameOf(talk, assessment);
        if (talk.Session.Told == name)
        {
            talk.Say(assessment.Grade <= Grade.UrgentDays ? "advice_stands" : "advice_stands_calm");
            return;
        }
        talk.Session = talk.Session with { Told = name };
        talk.HasTold = true;
        talk.DaysToBeSeen = assessment.Grade == Grade.UrgentDays ? DaysForUrgent : Talk.DaysForRoutine;
        talk.Say(CardOf(talk, assessment, name));
        if (assessment.Grade > Grade.Emergency && !IsMetFirst(name)) AdvicePage.Tell(talk, assessment);
    }

    /// <summary>Gives the emergency instruction again and again, however often a danger is named.</summary>
    public static void TellEmergency(Talk talk)
    {
        talk.Session = talk.Session with { Told = null };
        Tell(talk, Assessor.Assess(talk.Content.Rules, talk.Session.Effective()));
    }

    public static string TitleOf(Talk talk, Assessment assessment) => WordsOf(talk, NameOf(talk, assessment)).Title;

    /// <summary>"pressure on the nerves … or a broken bone": what the answers speak against, and no more than they do.</summary>
    public static string NotFound(Talk talk)
    {
        var answers = talk.Session.Effective();
        var groups = talk.Content.Rules.RedFlags.Values.Where(flag => flag.Group.Length > 0)
            .GroupBy(flag => flag.Group).OrderByDescending(group => group.Key, StringComparer.Ordinal)
            .Where(group => group.All(flag => answers.Is(flag.Id, "no")))
            .Select(group => talk.Sentence("not_found." + group.Key)).ToList();
        return groups.Count switch
        {
            0 => talk.Sentence("nothing_urgent"),
            1 => groups[0],
            _ => string.Join(", ", groups[..^1]) + talk.Sentence("nor") + groups[^1],
        };
    }

    private static Reply CardOf(Talk talk, Assessment assessment, string name)
    {
        var words = WordsOf(talk, name);
        var lines = words.Paragraphs.Select(line => talk.Fill(line)
            .Replace("{not_found}", NotFound(talk), StringComparison.Ordinal)).ToList();
        string referral = talk.Fill(words.Referral);
        if (referral.Length == 0 && assessment.Grade > Grade.RoutineReferral && assessment.Referral) referral = talk.Sentence("referral_under_six_weeks");
        // What to do and what to say while the telephone rings come first; why comes after. Someone in crisis is met first.
        int at = lines.Count > 0 && (assessment.Grade > Grade.UrgentDays || IsMetFirst(name)) ? 1 : 0;
        lines.InsertRange(at, new[] { referral, talk.Fill(words.Say) }.Where(line => line.Length > 0));
        if (ReasonOf(talk, assessment) is { Length: > 0 } reason) lines.Add(reason);
        if (assessment.Grade == Grade.Emergency) lines.Add(talk.Sentence("disclaimer_short"));
        var card = new Card.Disposition(assessment.Grade, words.Title, [.. lines], Actions(talk, words.Actions));
        return new Reply("", Card: card);
    }

    /// <summary>A small child does not write: an age under twelve was typed by a parent, who is told of "the child".</summary>
    private static DispositionText WordsOf(Talk talk, string name)
    {
        bool isParent = talk.Session.Subject.IsWriter && talk.Session.Effective().Number("age") < YoungestWriter;
        var language = isParent ? talk.Language.About(new Subject(Pronoun.They, "")) : talk.Language;
        return language.Dispositions[name];
    }

    /// <summary>True for the name of a disposition that sends a person to be seen within days or sooner.</summary>
    public static bool IsUrgent(string name) => GradeNames.Parse(name) is not { } grade || grade <= Grade.UrgentDays;

    private static bool IsMetFirst(string name) => name.EndsWith("_crisis", StringComparison.Ordinal);

    private static string ReasonOf(Talk talk, Assessment assessment)
    {
        if (assessment.Grade > Grade.UrgentDays) return "";
        var answers = talk.Session.Effective();
        // Words are never put into a person's mouth: a doubt is named as a doubt.
        bool isSaid = assessment.GradedBy.Any(rule => rule.When.Holds(talk.Content.Rules.FactsOf(answers) with { UnsureCountsAsYes = [] }, Caution.Plain));
        if (!isSaid) return talk.Sentence("because_not_sure");
        var reasons = assessment.GradedBy.Where(rule => rule.Because.Length > 0)
            .Select(rule => talk.Fill(talk.Language.Because[rule.Because])).Distinct().Take(2);
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
            Grade.SameDay when answers.Is("crisis", "yes") => "same_day_crisis",
            Grade.SameDay when child => "child_same_day",
            Grade.SameDay when answers.Is("pregnancy_alarm", "yes") => "same_day_pregnancy",
            Grade.SameDay when answers.Is("cancer", "yes") && !answers.Is("infection", "yes") && !answers.Is("visceral", "yes") => "same_day_cancer",
            Grade.UrgentDays when child => "child_urgent_days",
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
