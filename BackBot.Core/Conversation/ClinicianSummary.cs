using System.Globalization;
using System.Text;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>What a clinician wants to see at a glance: answers, signs asked for and denied, the grade, the advice, when, and by which content.</summary>
internal static class ClinicianSummary
{
    /// <summary>Plain text to copy. In the language of the talk.</summary>
    public static string Of(Talk talk)
    {
        var answers = talk.Session.Effective();
        var text = new StringBuilder(talk.Sentence("clinician_title")).Append('\n');
        string when = talk.Now.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        Line(text, talk.Sentence("clinician_when"), when);
        if (!talk.Session.Subject.IsWriter) Line(text, talk.Sentence("clinician_about"), talk.PersonName);
        text.Append('\n').Append(talk.Sentence("clinician_answers")).Append('\n');
        foreach (var line in ReviewCard.Lines(talk)) Line(text, "- " + line.Label, line.Answer);
        Flags(talk, text, answers);
        foreach (string words in talk.Session.Heard.Where(heard => heard.Stands && !heard.IsErased).Select(heard => heard.Words).Distinct())
            Line(text, talk.Sentence("clinician_own_words"), "“" + words + "”");
        if (talk.Session.Told is not null) Advised(talk, text, answers);
        FollowUp.ProgressWords.Append(talk, text);
        text.Append('\n').Append(talk.Sentence("clinician_basis", ("version", talk.Content.Version)));
        return text.ToString();
    }

    private static void Flags(Talk talk, StringBuilder text, Answers answers)
    {
        var asked = talk.Content.Rules.RedFlags.Keys.Where(flag => answers.Has(flag)).Order(StringComparer.Ordinal).ToList();
        string Names(Func<string, bool> which) => string.Join("; ", asked.Where(which).Select(flag => talk.Language.Questions[flag].Label));
        foreach (var (key, names) in new[]
        {
            ("clinician_present", Names(flag => answers.Is(flag, "yes"))),
            ("clinician_unsure", Names(flag => answers.IsUnsure(flag))),
            ("clinician_denied", Names(flag => answers.Is(flag, "no"))),
            ("clinician_declined", Names(flag => answers[flag] is Answer.Declined or Answer.Passed)),
        })
            if (names.Length > 0) text.Append('\n').Append(talk.Sentence(key)).Append(' ').Append(names).Append('\n');
    }

    private static void Advised(Talk talk, StringBuilder text, Answers answers)
    {
        var assessment = Assessor.Assess(talk.Content.Rules, answers);
        text.Append('\n');
        Line(text, talk.Sentence("clinician_grade"), string.Create(CultureInfo.InvariantCulture, $"{(int)assessment.Grade} ({assessment.Grade.Name()}). {Dispositions.TitleOf(talk, assessment)}"));
        if (assessment.Grade == Grade.Emergency || !talk.Content.HasAdvice) return;
        text.Append(talk.Sentence("clinician_advice")).Append('\n');
        foreach (var given in assessment.Advice.Where(given => given.Advice.Section != AdviceSectionId.SmallPrint))
            text.Append("- ").Append(FirstSentence(talk.Fill(talk.Language.Advice[given.Advice.Key]))).Append('\n');
    }

    private static void Line(StringBuilder text, string label, string value) => text.Append(label).Append(": ").Append(value).Append('\n');

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? text[..(end + 1)] : text;
}
