using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Exercises;
using BackBot.Conversation;
using BackBot.Language.People;

namespace BackBot.Content;

/// <summary>What loading gave: content to speak from, or everything that is wrong with it.</summary>
/// <param name="Content">Null if there is any error.</param>
public sealed record ContentLoad(BotContent? Content, ImmutableArray<ContentError> Errors);

/// <summary>Reads all content and refuses it whole if anything is wrong: a bot half understood is worse than none.</summary>
/// <remarks>Never throws for what stands in a file; reports every error it can find, not only the first.</remarks>
public static class ContentLoader
{
    public static ContentLoad Load(ContentFiles files)
    {
        var errors = new List<ContentError>();
        var (interview, catalogue) = InterviewReader.Read(files, errors);
        var book = new RuleBookReader(files, catalogue, errors).Read();
        var topics = new TopicsReader(files, catalogue, errors).Read(book.Sources);
        var course = new CourseReader(files, catalogue, errors).Read(book.Sources);
        var exercises = new ExercisesReader(files, catalogue, errors).Read(book);
        var contradictions = ContradictionsReader.Read(files, catalogue, errors);
        var countries = CountriesReader.Read(files, errors);
        var languages = ReadLanguages(files, catalogue, topics, exercises, errors);
        CheckLanguages(languages, interview, book, topics, errors);
        foreach (var rule in course)
            foreach (var language in languages.Values.Where(language => !language.Sentences.ContainsKey(rule.Because)))
                errors.Add(new ContentError($"{language.Tag}/sentences.yaml", 1, $"sentence '{rule.Because}' of the check-in rule '{rule.Id}' is missing"));
        var screen = new SafetyScreen(errors);
        screen.Check(interview, book);
        screen.Check(book);
        screen.Check(countries.Values);
        foreach (var language in languages.Values) screen.Check(language, book);
        bool reviewed = ReviewMarks.AllSigned(files, errors);
        var sorted = errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ToImmutableArray();
        if (!sorted.IsEmpty) return new ContentLoad(null, sorted);
        languages = languages.ToImmutableDictionary(pair => pair.Key, pair => WithCarers(pair.Value), StringComparer.Ordinal);
        return new ContentLoad(new BotContent(files.Version, reviewed, interview, book, topics, languages, countries) { Contradictions = contradictions, CourseRules = course, Exercises = exercises }, sorted);
    }

    /// <summary>The languages at the same time: their lexicons are most of the work of a start.</summary>
    private static ImmutableDictionary<string, LanguageContent> ReadLanguages(
        ContentFiles files, QuestionCatalogue catalogue, TopicList topics, ExerciseLibrary exercises, List<ContentError> errors)
    {
        var read = files.Languages.Distinct().AsParallel().AsOrdered().Select(tag =>
        {
            var own = new List<ContentError>();
            return (Language: ReadLanguage(files, tag, catalogue, topics, exercises, own), Errors: own);
        }).ToList();
        errors.AddRange(read.SelectMany(one => one.Errors));
        return read.Select(one => one.Language).OfType<LanguageContent>().ToImmutableDictionary(language => language.Tag, StringComparer.Ordinal);
    }

    private static LanguageContent? ReadLanguage(
        ContentFiles files, string tag, QuestionCatalogue catalogue, TopicList topics, ExerciseLibrary exercises, List<ContentError> errors)
    {
        var reader = new LanguageReader(files, tag, errors);
        var sentences = reader.Sentences().ToBuilder();
        foreach (var (key, text) in reader.DispositionSentences()) sentences[key] = text;
        var lexicon = LexiconFiles.Lexicon(files, tag, errors);
        var heard = LexiconFiles.Heard(files, tag, errors);
        var mentions = LexiconFiles.Mentions(files, tag, catalogue, topics, errors);
        var topicWords = TopicWordsReader.Read(files, tag, topics, errors);
        var carers = new CarersReader(files, tag, errors).Read();
        if (lexicon is null || heard is null || mentions is null || topicWords is null || carers is null) return null;
        return new LanguageContent(
            tag, sentences.ToImmutable(), reader.Questions(), reader.Advice(), reader.Because(), reader.Dispositions(), lexicon, heard, mentions, topicWords)
        {
            AdviceNames = reader.AdviceNames(),
            People = carers.Value.People,
            Carers = carers.Value.Words,
            Explanations = ExplanationsReader.Read(files, tag, errors),
            Exercises = ExerciseWordsReader.Read(files, tag, exercises, errors),
        };
    }

    private static LanguageContent WithCarers(LanguageContent language) => language with
    {
        AboutOther = Enum.GetValues<Pronoun>().ToImmutableDictionary(pronoun => pronoun, pronoun => language.Carers.Of(language, pronoun)),
    };

    private static void CheckLanguages(
        ImmutableDictionary<string, LanguageContent> languages, Interview interview, RuleBook book, TopicList topics, List<ContentError> errors)
    {
        var (parity, carers, explanations) = (new ParityCheck(errors), new CarersCheck(errors), new ExplanationsCheck(errors));
        if (!languages.TryGetValue(BotContent.DefaultLanguage, out var reference))
        {
            errors.Add(new ContentError(BotContent.DefaultLanguage, 0, "this language must be there: the others fall back to it"));
            return;
        }
        foreach (var language in languages.Values)
        {
            parity.Covers(language, interview);
            parity.Covers(language, book);
            parity.Covers(language, topics);
            carers.Check(language, interview);
            explanations.Check(language, interview);
            if (language == reference) continue;
            parity.Compare(reference, language);
            explanations.Compare(reference, language);
        }
    }
}
