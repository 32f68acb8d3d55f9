using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>"Why?": every reason with the answer it came from, its source, and what was left out.</summary>
internal static class ReasonsPage
{
    public static void Tell(Talk talk, Assessment assessment)
    {
        var facts = talk.Content.Rules.FactsOf(talk.Session.Effective(), assessment.Grade);
        Dispositions.SetDate(talk, assessment);
        if (assessment.Grade == Grade.Emergency)
        {
            TellEmergency(talk, assessment, facts);
            return;
        }
        var sections = new[]
        {
            new AdviceSection(GradeTitle(talk, assessment), GradeReasons(talk, assessment, facts)),
            new AdviceSection(talk.Sentence("why_tips"), TipReasons(talk, assessment, facts)),
            new AdviceSection(talk.Sentence("why_left_out"), LeftOut(talk, assessment, facts)),
        };
        talk.Say(new Reply("", Card: new Card.Advice(
            talk.Sentence("why_title"), [.. sections.Where(section => section.Items.Length > 0)], [talk.Sentence("disclaimer_short")])));
    }

    /// <summary>One reason, and the instruction again: nothing else matters now.</summary>
    private static void TellEmergency(Talk talk, Assessment assessment, Facts facts)
    {
        var reason = GradeReasons(talk, assessment, facts).Take(1).ToImmutableArray();
        talk.Say(new Reply("", Card: new Card.Advice(talk.Sentence("why_title"), [new AdviceSection(GradeTitle(talk, assessment), reason)], [])));
        Dispositions.TellEmergency(talk);
    }

    private static string GradeTitle(Talk talk, Assessment assessment) =>
        talk.Sentence("why_grade", ("title", Dispositions.TitleOf(talk, assessment)));

    private static ImmutableArray<AdviceItem> GradeReasons(Talk talk, Assessment assessment, Facts facts)
    {
        var items = assessment.GradedBy.Where(rule => rule.Because.Length > 0).DistinctBy(rule => rule.Because)
            .Select(rule => AdvicePage.ItemOf(talk, ReasonText(talk, rule, facts), GroundWords(talk, rule, facts), rule)).ToList();
        if (items.Count == 0) items.Add(new AdviceItem(talk.Sentence("why_floor"), "", "", "", ""));
        return [.. items];
    }

    /// <summary>The reason as the rules give it; where it rests on doubt alone, the doubt is named and no words are put into a mouth.</summary>
    private static string ReasonText(Talk talk, Rule rule, Facts facts)
    {
        bool isSaid = rule.When.Holds(facts with { UnsureCountsAsYes = [] }, Caution.Plain);
        if (isSaid) return talk.Fill(talk.Language.Because[rule.Because]);
        bool isOneLess = !rule.When.Holds(facts, Caution.Plain);
        return talk.Sentence("why_not_sure") + (isOneLess ? " " + talk.Sentence("why_cautious") : "");
    }

    /// <summary>What one rule advised stands on one line, by how each piece begins.</summary>
    private static ImmutableArray<AdviceItem> TipReasons(Talk talk, Assessment assessment, Facts facts) =>
        [.. assessment.Advice.Where(given => given.Advice.Section != AdviceSectionId.SmallPrint)
            .GroupBy(given => given.Rules.FirstOrDefault(rule => rule.Because.Length > 0) ?? given.Rules[0], given => given.Advice.Key)
            .Select(group =>
            {
                string tips = string.Join(' ', group.Select(key => FirstSentence(talk.Fill(talk.Language.Advice[key]))));
                string because = group.Key.Because.Length == 0 ? "" : ReasonText(talk, group.Key, facts);
                return AdvicePage.ItemOf(talk, tips, $"{because} {GroundWords(talk, group.Key, facts)}".Trim(), group.Key);
            })];

    /// <summary>What one rule held back stands on one line.</summary>
    private static ImmutableArray<AdviceItem> LeftOut(Talk talk, Assessment assessment, Facts facts) =>
        [.. assessment.HeldBack.GroupBy(held => held.By.Id).Select(group =>
        {
            var rule = group.First().By;
            string names = string.Join("; ", group.Select(held => talk.Language.AdviceNames[held.Key]));
            string because = rule.Because.Length == 0 ? "" : ReasonText(talk, rule, facts);
            return AdvicePage.ItemOf(talk, names + ".", $"{because} {GroundWords(talk, rule, facts)}".Trim(), rule);
        })];

    /// <summary>"You answered: Pain now: 7." and the person's own words where a sign was heard in them.</summary>
    private static string GroundWords(Talk talk, Rule rule, Facts facts)
    {
        var answered = new List<string>();
        var wrote = new List<string>();
        foreach (var id in Grounds.Of(rule.When, facts))
        {
            var heard = talk.Session.Heard.Find(heard => heard.Flag == id.Value && heard.Stands);
            if (heard is not null) wrote.Add(heard.Words);
            else if (talk.Content.Interview.Find(id) is { } question && facts.Answers[id] is { } answer)
                answered.Add($"{talk.Language.Of(question).Label}: {AnswerWords.Of(talk, question, answer)}");
        }
        var parts = wrote.Distinct().Select(words => talk.Sentence("why_wrote", ("words", words)));
        if (answered.Count > 0) parts = parts.Append(talk.Sentence("why_answered", ("answers", string.Join("; ", answered))));
        return string.Join(' ', parts);
    }

    private static string FirstSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
