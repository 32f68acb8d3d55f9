using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>The advice with its reasons and sources, and what stands below it.</summary>
internal static class AdvicePage
{
    /// <summary>The source of rules where guidelines are silent and BackBot takes the careful side.</summary>
    private const string OwnRule = "backbot";

    private static readonly string[] SectionKeys = ["section_today", "section_move", "section_ease_off", "section_seen", "section_watch", "section_small_print"];

    /// <summary>More names than this are noise on a phone; all stand in the rule.</summary>
    private const int SourcesShown = 2;

    /// <summary>As many points stand on a page, beside the signs to watch for.</summary>
    private const int MostPoints = 7;

    /// <summary>What the card above the page has just said.</summary>
    private static readonly string[] SaidOnTheCard = ["emergency_call", "urgent_help_today", "appointment_days", "appointment_routine"];

    public static void Tell(Talk talk, Assessment assessment)
    {
        var sections = OnPage(assessment)
            .GroupBy(given => given.Advice.Section)
            .Select(group => new AdviceSection(Words(talk, SectionKeys[(int)group.Key]), [.. group.Select(given => ItemOf(talk, given))]))
            .ToImmutableArray();
        if (!talk.Session.Subject.IsWriter) talk.Say("advice_about_other");
        string title = Words(talk, assessment.Grade <= Grade.UrgentDays ? "advice_until_seen" : "advice_for_you");
        talk.Say(new Reply("", Card: new Card.Advice(title, sections, Footnotes(talk, assessment))));
    }

    /// <summary>
    /// Someone in pain reads a handful of points, not a dozen: beyond that, what can wait is left out. Cautions, and signs to watch
    /// for, never are.
    /// </summary>
    private static IEnumerable<GivenAdvice> OnPage(Assessment assessment)
    {
        var all = assessment.Advice.Where(given => given.Advice.Section != AdviceSectionId.SmallPrint && !SaidOnTheCard.Contains(given.Advice.Key)).ToList();
        var counted = all.Where(given => given.Advice.Section != AdviceSectionId.Watch).ToList();
        var waits = counted.Where(given => given.Advice.MayWait > 0)
            .OrderByDescending(given => given.Advice.MayWait).ThenByDescending(given => given.Advice.Order)
            .Take(Math.Max(0, counted.Count - MostPoints)).ToHashSet();
        return all.Where(given => !waits.Contains(given));
    }

    /// <summary>The one thing to do today, said as soon as nothing urgent was found.</summary>
    public static void TellToday(Talk talk, Assessment assessment)
    {
        talk.Say("clear_so_far", ("not_found", Dispositions.NotFound(talk)));
        var today = assessment.Advice.FirstOrDefault(given => given.Advice.Section == AdviceSectionId.Today);
        if (today is not null) talk.Say("one_thing_today", ("advice", talk.Fill(talk.Advising.Advice[today.Advice.Key])));
        if (assessment.Referral && assessment.Grade == Grade.RoutineReferral)
            talk.Say("see_someone_soon");
    }

    private static AdviceItem ItemOf(Talk talk, GivenAdvice given)
    {
        var rule = given.Rules.FirstOrDefault(rule => rule.Because.Length > 0) ?? given.Rules[0];
        string because = rule.Because.Length == 0 ? "" : talk.Fill(talk.Advising.Because[rule.Because]);
        return ItemOf(talk, talk.Fill(talk.Advising.Advice[given.Advice.Key]), because, rule);
    }

    /// <summary>A line with what a rule rests on.</summary>
    public static AdviceItem ItemOf(Talk talk, string text, string because, Rule rule) => Cited(talk, rule.Evidence, text, because);

    /// <summary>A text with where it comes from and how sure that is, in plain words.</summary>
    public static AdviceItem Cited(Talk talk, Evidence evidence, string text, string because)
    {
        var sources = evidence.Sources.Select(id => talk.Content.Rules.Sources[id]).ToList();
        return new AdviceItem(
            text, because, string.Join("; ", sources.Take(SourcesShown).Select(source => NameOf(talk, source))),
            talk.Sentence(evidence.Sources is [OwnRule] ? "strength_own" : "strength_" + evidence.Strength.ToString().ToLowerInvariant()),
            sources.Select(source => source.Url).FirstOrDefault(url => url.Length > 0) ?? "");
    }

    private static string Words(Talk talk, string key) => talk.Fill(talk.Advising.Sentences[key]);

    private static string NameOf(Talk talk, Source source) => source.Id == OwnRule ? talk.Sentence("own_rule") : source.NameIn(talk.Language.Tag);

    private static ImmutableArray<string> Footnotes(Talk talk, Assessment assessment)
    {
        var notes = assessment.Advice.Where(given => given.Advice.Section == AdviceSectionId.SmallPrint)
            .Select(given => talk.Fill(talk.Advising.Advice[given.Advice.Key]));
        if (!talk.Content.IsReviewed) notes = notes.Append(talk.Sentence("not_yet_reviewed"));
        return [.. notes];
    }
}
