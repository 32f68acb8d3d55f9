using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Conversation;

/// <summary>Takes the answers that stand in a free sentence, so that what was said is not asked again. Says back what it took.</summary>
internal static class Intake
{
    private const int ShortestStory = 4;
    private const int OldestChild = 15;
    private static readonly string[] Changing = ["status", "pain_0_10", "leg_symptoms", "age", KnownQuestions.Distress, "told_not_to_exercise"];

    /// <summary>From the lightest to the gravest.</summary>
    private static readonly string[] LegSymptoms = ["none", "one_leg_pain", "one_leg_pain_tingling", "both_legs", "weakness"];

    /// <summary>Signs that are asked of children alone; of anyone else they are not noted. Told before the age, they wait for it in silence.</summary>
    private static readonly string[] OfChildren =
        [KnownQuestions.ChildFever, KnownQuestions.ChildNightPain, KnownQuestions.ChildLimp, KnownQuestions.ChildWeakness];

    /// <summary>Fills every open question that the text answers clearly. True if there was any.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="utterance">What was typed.</param>
    /// <param name="except">The open question, which is read apart.</param>
    /// <param name="isInstead">The message is no answer to the open question, so that few words are enough to be one to another.</param>
    public static bool Take(Talk talk, Utterance utterance, QuestionId? except, bool isInstead = false)
    {
        var told = Carers.AgeTold(talk, utterance).Concat(Volunteered(talk, Carers.Telling(talk, utterance))).ToList();
        if (isInstead && told.Count == 0) told.AddRange(Instead.Read(talk, Carers.Telling(talk, utterance), except));
        var age = AgeOf(talk, told);
        if (age > OldestChild) told.RemoveAll(found => OfChildren.Contains(found.Question.Value));
        // Looked at for something else is not looked at since an accident.
        if (!talk.Session.Effective().Is(KnownQuestions.MajorTrauma, "yes")) told.RemoveAll(found => found.Question == KnownQuestions.TraumaExamined);
        // Few words may answer the open question and nothing else; but "I'm pregnant" is clear as it is.
        if (utterance.Tokens.Length < ShortestStory && !isInstead) told.RemoveAll(found => found.Question != KnownQuestions.Distress && talk.Content.Interview.Find(found.Question)!.Kind != QuestionKind.YesNo);
        var taken = told.DistinctBy(found => found.Question)
            .Where(found => IsNews(talk, utterance, found, except) && !talk.Session.Answers.Has(found.Question)).ToList();
        foreach (var (question, answer) in taken) talk.Answer(question, answer);
        // A low mood is not listed like a fact; it gets a kind word.
        if (taken.Exists(found => found.Question == KnownQuestions.Distress)) talk.SayOnce("mood_heard");
        var lines = taken.Where(found => found.Question != KnownQuestions.Distress && (age <= OldestChild || !OfChildren.Contains(found.Question.Value)))
            .Select(found => (Question: talk.Content.Interview.Find(found.Question)!, found.Answer))
            .Select(found => $"{talk.Language.Of(found.Question).Label}: {AnswerWords.Of(talk, found.Question, found.Answer)}").ToList();
        // In an emergency nothing stands before the instruction.
        if (lines.Count > 0 && !Topics.HasEmergency(talk)) talk.Say("understood", ("answers", string.Join(" · ", lines)));
        return lines.Count > 0 || taken.Exists(found => found.Question == KnownQuestions.Distress);
    }

    /// <summary>"And a bit in my right buttock": adds to a list that was answered before. True if there was anything to add.</summary>
    public static bool TakeMore(Talk talk, Utterance utterance, QuestionId open)
    {
        bool any = false;
        var told = Carers.Telling(talk, utterance);
        foreach (var (id, answer) in Volunteered(talk, told).Concat(Instead.Read(talk, told, open)).DistinctBy(found => found.Question))
        {
            if (id == open || answer is not Answer.Options more || talk.Session.Answers[id] is not Answer.Options { Chosen.IsEmpty: false } known) continue;
            if (talk.Content.Interview.Find(id) is not { Kind: QuestionKind.Choices } question || more.Chosen.IsSubsetOf(known.Chosen)) continue;
            var all = new Answer.Options(known.Chosen.Union(more.Chosen));
            talk.Answer(id, all);
            talk.Say("understood", ("answers", $"{talk.Language.Of(question).Label}: {AnswerWords.Of(talk, question, all)}"));
            any = true;
        }
        return any;
    }

    /// <summary>The age, told now or before; null while it is not known.</summary>
    private static double? AgeOf(Talk talk, List<(QuestionId Question, Answer Answer)> told)
    {
        var age = talk.Session.Answers["age"] ?? told.Find(found => found.Question == "age").Answer;
        return age is Answer.Number number ? number.Value : null;
    }

    /// <summary>What is said otherwise than it was answered is noted, and asked about.</summary>
    private static bool IsNews(Talk talk, Utterance utterance, (QuestionId Question, Answer Answer) found, QuestionId? except)
    {
        if (found.Question == except) return false;
        Contradictions.Note(talk, found.Question, found.Answer, utterance.Text.Trim());
        return true;
    }

    /// <summary>Takes what has changed since the advice: worse or new pain, its number, the legs. True if there was any.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="utterance">The whole message.</param>
    /// <param name="statement">The message without its general questions.</param>
    public static bool TakeNews(Talk talk, Utterance utterance, Utterance statement)
    {
        var told = Carers.Telling(talk, utterance);
        var news = Volunteered(talk, told).Concat(ShortNews(talk, Carers.Telling(talk, Carers.OfWriter(talk, statement))))
            .DistinctBy(found => found.Question).Where(found => Changing.Contains(found.Question.Value) && !Equals(talk.Session.Answers[found.Question], found.Answer)).ToList();
        bool isNewSymptom = news.Exists(found => found.Question == KnownQuestions.LegSymptoms && RankOf(found.Answer) > RankOf(talk.Session.Answers[found.Question]));
        foreach (var (question, answer) in news) talk.Answer(question, answer);
        // A foot that goes numb since the advice is pain that gets worse, whatever was said of the pain itself.
        if (isNewSymptom) talk.Answer(KnownQuestions.Status, Answer.Of("worsening"));
        if (news.Count > 0) talk.Say(news.Exists(found => found.Question == KnownQuestions.Distress) ? "mood_heard" : "thanks_for_news");
        return news.Count > 0;
    }

    private static int RankOf(Answer? answer) => answer is Answer.Options { Chosen.Count: 1 } options ? Array.IndexOf(LegSymptoms, options.Chosen[0]) : 0;

    /// <summary>"It's worse now", in as few words: the answer to a question that is not open, taken only where it calls for more care.</summary>
    private static IEnumerable<(QuestionId Question, Answer Answer)> ShortNews(Talk talk, Utterance utterance)
    {
        if (talk.Content.Interview.Find("status") is not { } status) yield break;
        var read = ChoiceReader.ReadOne(utterance, talk.Language.Lexicon, TextReaders.OptionsOf(status, talk.Language), guess: false);
        if (read is Recognition<string>.Value { Result: "worsening" or "new" } value) yield return (status.Id, Answer.Of(value.Result));
    }

    /// <summary>True if the text, told in the first person, answers any question.</summary>
    public static bool Answers(Talk talk, Utterance utterance) => Volunteered(talk, utterance).Any();

    /// <summary>The person was examined: told of the one the talk is about.</summary>
    public static bool TellsOfCheckUp(Talk talk, Utterance utterance) => MentionListener.Find(Carers.Telling(talk, utterance), talk.Language.Mentions)
        .Any(mention => mention is { Question: KnownQuestions.TraumaExamined, Option: "yes" });

    /// <summary>What the text says of one question, tied to it by its own words; null if it does not.</summary>
    public static Answer? Said(Talk talk, Utterance utterance, QuestionId question) =>
        utterance.Tokens.Length < ShortestStory
            ? null
            : Volunteered(talk, Carers.Telling(talk, utterance)).Where(found => found.Question == question).Select(found => found.Answer).FirstOrDefault();

    /// <summary>What the text says of questions that it names itself.</summary>
    public static IEnumerable<(QuestionId Question, Answer Answer)> Named(Talk talk, Utterance utterance) => Volunteered(talk, Carers.Telling(talk, utterance));

    private static IEnumerable<(QuestionId Question, Answer Answer)> Volunteered(Talk talk, Utterance utterance)
    {
        var numbers = Statements.Find(utterance, talk.Language.Lexicon, talk.Today);
        if (numbers.Age is Recognition<int>.Value age) yield return ("age", Answer.Of(age.Result));
        if (numbers.PainNow is Recognition<int>.Value pain) yield return ("pain_0_10", Answer.Of(pain.Result));
        if (numbers.Episode is Recognition<ElapsedTime>.Value episode) yield return ("episode_weeks", Answer.Of(episode.Result.Weeks));
        foreach (var mention in MentionListener.Find(utterance, talk.Language.Mentions).GroupBy(mention => mention.Question))
        {
            if (!QuestionId.TryParse(mention.Key, out var id) || talk.Content.Interview.Find(id) is not { } question) continue;
            // A line of a list is a yes or a no.
            ImmutableArray<string> known = question.Kind == QuestionKind.YesNo ? ["yes", "no"] : question.Options;
            var options = mention.Select(found => found.Option).Where(known.Contains).Distinct().ToList();
            if (options.Count == 1 || (options.Count > 1 && question.Kind == QuestionKind.Choices))
                yield return (id, new Answer.Options(options));
        }
    }
}
