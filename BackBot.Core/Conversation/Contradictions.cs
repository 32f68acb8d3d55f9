using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>Asks once which of two contrary answers is right, in the person's own words. Left open, both are read cautiously.</summary>
internal static class Contradictions
{
    /// <summary>The question that no waterfall lists: "You said … and also …. Which is right?"</summary>
    public static readonly Question Question = new(
        "which_answer", QuestionKind.Choice, ["first", "second", "both"], [], Condition.Always,
        AllowsUnsure: false, AllowsPreferNot: false, SkipMeaning.Pass, MarksUnsure: null, Exact: true);

    /// <summary>How a contradiction that was asked about is noted among what was said.</summary>
    private const string Asked = "which:";

    /// <summary>In UTF-16 code units; a quote stands on a button too.</summary>
    private const int LongestQuote = 120;

    /// <summary>The first contradiction that was not asked about since its answers are what they are.</summary>
    public static Contradiction? Open(BotContent content, Session session)
    {
        var facts = content.Rules.FactsOf(session.Effective());
        return content.Contradictions.FirstOrDefault(one => Holds(one, facts, session) && !session.Said.Contains(KeyOf(one, session)));
    }

    /// <summary>Puts both answers into the texts of the question.</summary>
    public static string Fill(Talk talk, string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal) || Open(talk.Content, talk.Session) is not { } open) return text;
        return text.Replace("{first}", WordsOf(talk, open.First), StringComparison.Ordinal)
            .Replace("{second}", WordsOf(talk, open.Second), StringComparison.Ordinal);
    }

    /// <summary>Reads typed text: "the first", or either answer in its own words.</summary>
    public static Reading Read(Talk talk, Utterance utterance)
    {
        var texts = talk.Language.Of(Question).Options;
        var options = Question.Options.Select(option => new ChoiceOption(option, Fill(talk, texts[option].Label), texts[option].Says)).ToImmutableArray();
        return ChoiceReader.ReadOne(utterance, talk.Language.Lexicon, options, guess: false) is Recognition<string>.Value value
            ? new Reading.Answered(Question.Id, Answer.Of(value.Result))
            : new Reading.NotUnderstood("which");
    }

    /// <summary>What was chosen stands, the other is taken back; "both" and a skip leave both, read cautiously.</summary>
    public static void Apply(Talk talk, Answer answer)
    {
        if (Open(talk.Content, talk.Session) is not { } open)
        {
            talk.Session = talk.Session with { Reopened = null, Misses = 0 };
            return;
        }
        string chosen = answer is Answer.Options { Chosen.Count: 1 } options ? options.Chosen[0] : "both";
        talk.Session = talk.Session with { Said = talk.Session.Said.Add(KeyOf(open, talk.Session)), Misses = 0 };
        if (chosen == "first") TakeBack(talk, open.Second);
        else if (chosen == "second") Choose(talk, open);
        else LeaveBoth(talk, open);
        if (chosen == "both") talk.Session = talk.Session with { Said = talk.Session.Said.Add(KeyOf(open, talk.Session)) };
        var sides = new[] { open.First, open.Second };
        talk.Session = talk.Session with { Contrary = talk.Session.Contrary.RemoveAll(words => sides.Any(side => side.IsWords && side.Question.Value == words.Question)) };
    }

    /// <summary>Notes words that answer a question otherwise than it stands, where a contradiction is made of that.</summary>
    public static void Note(Talk talk, QuestionId question, Answer said, string words)
    {
        if (said is not Answer.Options { Chosen.Count: 1 } options || talk.Session.Answers[question] is not Answer.Options now || now.Chosen.Contains(options.Chosen[0])) return;
        bool matters = talk.Content.Contradictions.Any(one => one.Second.IsWords && one.Second.Question == question && one.Second.Options.Contains(options.Chosen[0]));
        if (!matters) return;
        var contrary = new ContraryWords(question.Value, options.Chosen[0], words.Length <= LongestQuote ? words : words[..(LongestQuote - 1)] + "…");
        talk.Session = talk.Session with { Contrary = talk.Session.Contrary.RemoveAll(one => one.Question == contrary.Question).Add(contrary) };
    }

    private static bool Holds(Contradiction one, Facts facts, Session session) =>
        one.When.Holds(facts, Caution.Plain) && (!one.Second.IsWords || ContraryOf(session, one.Second) is not null);

    private static ContraryWords? ContraryOf(Session session, ContradictionSide side) =>
        session.Contrary.Find(words => words.Question == side.Question.Value && side.Options.Contains(words.Option));

    private static string KeyOf(Contradiction one, Session session)
    {
        var answers = session.Effective();
        string Shown(ContradictionSide side) => side.IsWords ? ContraryOf(session, side)?.Option ?? "" : answers[side.Question] switch
        {
            Answer.Options options => string.Join('+', options.Chosen),
            Answer.Number number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "",
        };
        return $"{Asked}{one.Id}:{Shown(one.First)}:{Shown(one.Second)}";
    }

    private static string WordsOf(Talk talk, ContradictionSide side)
    {
        var question = talk.Content.Interview.Find(side.Question)!;
        var text = talk.Language.Of(question);
        if (side.IsWords)
        {
            if (ContraryOf(talk.Session, side) is not { } contrary) return "";
            return contrary.Words.Length > 0 ? contrary.Words : $"{text.Label}: {text.Options[contrary.Option].Label}";
        }
        if (!side.Options.IsEmpty) return string.Join("; ", side.Options.Select(option => text.Options[option].Label));
        return talk.Session.Effective()[side.Question] is { } answer ? $"{text.Label}: {AnswerWords.Of(talk, question, answer)}" : text.Label;
    }

    private static void Choose(Talk talk, Contradiction open)
    {
        if (open.Second.IsWords) talk.Answer(open.Second.Question, Answer.Of(ContraryOf(talk.Session, open.Second)!.Option));
        else TakeBack(talk, open.First);
    }

    /// <summary>Options are taken out of a list; an answer of one piece is asked for again.</summary>
    private static void TakeBack(Talk talk, ContradictionSide side)
    {
        if (side.IsWords) return;
        var left = talk.Session.Answers[side.Question] is Answer.Options now && !side.Options.IsEmpty ? now.Chosen.Except(side.Options) : [];
        if (!left.IsEmpty) talk.Answer(side.Question, new Answer.Options(left));
        else if (talk.Content.Interview.Find(side.Question) is { } question) Commands.Reopen(talk, question);
    }

    private static void LeaveBoth(Talk talk, Contradiction open)
    {
        if (open.Doubts is { } doubted) talk.Answer(doubted, Answer.Unsure);
        else if (open.Second.IsWords && talk.Session.Answers[open.Second.Question] is Answer.Options now)
            talk.Answer(open.Second.Question, new Answer.Options(now.Chosen.Add(ContraryOf(talk.Session, open.Second)!.Option)));
        talk.Say("both_read_with_care");
    }
}
