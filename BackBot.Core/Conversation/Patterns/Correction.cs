using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation.Patterns;

/// <summary>"Actually it's 7", "I meant the left leg", "change my weight to normal": an earlier answer is replaced in passing.</summary>
/// <remarks>
/// The answer meant is the one that the words name; else the last ones given are tried from the latest back, and the first that
/// the words fit is meant. Answers that safety hangs on are asked anew instead: no sign is taken back in half a sentence.
/// </remarks>
internal static class Correction
{
    /// <summary>Nobody corrects in passing what lies further back; that needs its name.</summary>
    private const int LooksBack = 4;

    /// <summary>Takes a message that begins like a correction. False if it fits no earlier answer and is to be read as any other.</summary>
    public static bool Take(Talk talk, Command command, Question? open)
    {
        if (!talk.Session.Answers.Is("consent", "yes")) return false;
        var said = Carers.Answering(talk, Utterance.Of(command.Argument));
        if (open is not null && YesNoReader.Read(said, talk.Language.Lexicon) is Recognition<bool>.Value && open.Kind == QuestionKind.YesNo) return false;
        var named = Intake.Named(talk, Utterance.Of(command.Argument)).ToList();
        foreach (string id in talk.Session.Trail.Reverse().Take(LooksBack))
        {
            if (talk.Content.Interview.Find(id) is not { } question || !talk.Session.Answers.Has(question.Id)) continue;
            if (named.Find(found => found.Question == question.Id).Answer is { } meant) return Replace(talk, question, new Reading.Answered(question.Id, meant));
            if (open?.Kind != QuestionKind.Words && Read(talk, question, said) is { } read) return Replace(talk, question, read);
        }
        // A bare number that no recent answer takes is the pain, wherever it was told.
        if (open?.Kind != QuestionKind.Words && talk.Content.Interview.Find(KnownQuestions.Pain) is { } pain && talk.Session.Answers.Number(pain.Id) is not null
            && Read(talk, pain, said) is { } score) return Replace(talk, pain, score);
        foreach (var (id, answer) in named)
            if (talk.Session.Answers.Has(id) && talk.Content.Interview.Find(id) is { } question) return Replace(talk, question, new Reading.Answered(id, answer));
        return false;
    }

    /// <summary>"Change my weight to normal": which answer, and what it is to be. False where no value is named with it.</summary>
    public static bool WithValue(Talk talk, string argument, Func<string, Question?> find)
    {
        var tokens = Utterance.Of(argument).Tokens;
        for (int at = 1; at < tokens.Length; at++)
        {
            if (find(argument[..tokens[at].Span.Start]) is not { } question) continue;
            for (int from = at; from < tokens.Length; from++)
                if (Read(talk, question, Carers.Answering(talk, Utterance.Of(argument[tokens[from].Span.Start..]))) is { } read) return Replace(talk, question, read);
        }
        return false;
    }

    /// <summary>What the words come to as an answer; a guess is none.</summary>
    private static Reading.Answered? Read(Talk talk, Question question, Utterance said)
    {
        if (question.IsGroup || question.Kind is QuestionKind.Words or QuestionKind.Review) return null;
        if (question.Kind == QuestionKind.Choice)
        {
            var options = TextReaders.OptionsOf(question, talk.Language);
            return ChoiceReader.ReadOne(said, talk.Language.Lexicon, options, guess: false) is Recognition<string>.Value one
                ? new Reading.Answered(question.Id, Answer.Of(one.Result)) : null;
        }
        return TextReaders.Standard[question.Kind](question, said, talk.Language, talk.Today) is Reading.Answered { Values: [(_, not Answer.Passed)] } read ? read : null;
    }

    private static bool Replace(Talk talk, Question question, Reading.Answered read)
    {
        var label = talk.Language.Of(question).Label;
        var (before, now) = (talk.Session.Answers[question.Id], read.Values[0].Answer);
        if (Equals(before, now))
        {
            talk.Say("correction_same", ("label", label), ("answer", AnswerWords.Of(talk, question, now)));
            return true;
        }
        if (talk.Content.Interview.IsOfSafety(question) || talk.Content.Rules.RedFlags.ContainsKey(question.Id.Value))
        {
            Commands.Reopen(talk, question);
            return true;
        }
        var trail = talk.Session.Trail;
        Answering.Apply(talk, question, read);
        // A correction is no step forward: "back" goes where it went before.
        talk.Session = talk.Session with { Trail = trail };
        talk.Say(
            "corrected", ("label", label), ("answer", AnswerWords.Of(talk, question, now)),
            ("before", before is null ? talk.Sentence("skipped") : AnswerWords.Of(talk, question, before)));
        return true;
    }
}
