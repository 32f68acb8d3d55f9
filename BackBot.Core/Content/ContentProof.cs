using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.MustHold;
using BackBot.Clinical.Proof;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Proves loaded content safe before anyone is spoken to from it.</summary>
public static class ContentProof
{
    private const string RulesFile = "rules.yaml";

    public static ProofResult Of(BotContent content) => SafetyProof.Run(content.Rules, SpaceOf(content));

    /// <summary>Every question that can be answered, with every answer it takes.</summary>
    public static AnswerSpace SpaceOf(params ReadOnlySpan<BotContent> contents)
    {
        var all = contents.ToImmutableArray();
        return AnswerSpace.Of((name, bounds) => Asked(name, bounds, all), [.. all.Select(content => content.Rules)]);
    }

    /// <summary>Everything for which the content is refused, in words for whoever edits the rules; empty if it is safe.</summary>
    public static ImmutableArray<ContentError> Findings(ProofResult proof, BotContent content, ContentFiles files) =>
    [
        .. proof.Broken.Select(broken => new ContentError(RulesFile, LineOf(Responsible(broken), files), Describe(broken, content))),
        .. proof.NeverFires.Select(rule => new ContentError(
            RulesFile, LineOf(rule, files), $"rule '{rule.Id}' can never fire: nobody can give all the answers that it asks for, at a grade that they can have")),
    ];

    /// <summary>What is odd but harms nobody.</summary>
    public static ImmutableArray<ContentError> Notes(ProofResult proof, ContentFiles files) =>
    [
        .. proof.Overruled.Select(rule => new ContentError(
            RulesFile, LineOf(rule, files), $"note: rule '{rule.Id}' changes nothing: whoever it fires for is graded more urgent by another rule")),
    ];

    /// <summary>A counter-example in words.</summary>
    public static string Describe(CounterExample broken, BotContent content)
    {
        string who = PersonInWords.Of(broken.Answers, content), named = $"({broken.Property})";
        if (broken is { Before: { } before, GradeBefore: { } grade })
            return $"not safe: {broken.Says} But {who} is graded {broken.ByRules.Name()}, and with {Other(before, broken, content)} instead {grade.Name()} {named}";
        string outcome = broken.Expects switch
        {
            Expectation.AtMost => $"the grade is {broken.ByRules.Name()}{ByFloor(broken)}",
            Expectation.Gives gives => $"'{gives.Key}' is not given (grade {broken.Told.Grade.Name()})",
            Expectation.Withholds withholds => $"'{withholds.Key}' is given by {Givers(broken, withholds.Key)}",
            Expectation.NoExercise none => $"there is exercise: {string.Join(", ", Exercises(broken, none.From))} (grade {broken.Told.Grade.Name()})",
            _ => $"there is no referral (grade {broken.Told.Grade.Name()})",
        };
        return $"not safe: {broken.Says} But for {who} {outcome} {named}";
    }

    private static string Other(Answers before, CounterExample broken, BotContent content)
    {
        var changed = before.All.Where(pair => !pair.Answer.Equals(broken.Answers[pair.Question])).ToList();
        return changed.Count == 0 ? "no answer to that question" : PersonInWords.Of(Answers.None.With(changed[0].Question, changed[0].Answer), content)["a person with ".Length..];
    }

    private static string ByFloor(CounterExample broken) => broken.Told.Grade < broken.ByRules
        ? $" by the rules: the floor in code gives {broken.Told.Grade.Name()}, but no rule does" : "";

    private static string Givers(CounterExample broken, string key) => string.Join(", ", broken.Told.Advice
        .Where(given => given.Advice.Key == key).SelectMany(given => given.Rules).Select(rule => $"rule '{rule.Id}'"));

    private static IEnumerable<string> Exercises(CounterExample broken, ExerciseKind from) =>
        broken.Told.Advice.Where(given => given.Advice.Exercise >= from).Select(given => $"'{given.Advice.Key}'");

    /// <summary>The rule to look at first; null where the fault is that no rule speaks.</summary>
    private static Rule? Responsible(CounterExample broken) => broken.Expects switch
    {
        Expectation.Withholds withholds => broken.Told.Advice.First(given => given.Advice.Key == withholds.Key).Rules[0],
        Expectation.NoExercise none => broken.Told.Advice.First(given => given.Advice.Exercise >= none.From).Rules[0],
        _ => broken.Told.Grade == broken.ByRules ? broken.Told.GradedBy.FirstOrDefault() : null,
    };

    private static int LineOf(Rule? rule, ContentFiles files)
    {
        if (rule is null || !files.ByPath.TryGetValue(RulesFile, out string? text)) return 1;
        return Array.FindIndex(text.Split('\n'), line => line.Trim() == $"- id: {rule.Id}") + 1;
    }

    private static AskedQuestion? Asked(string name, ImmutableArray<double> bounds, ImmutableArray<BotContent> contents)
    {
        // Heard in free text only, never a line of a list.
        if (name == KnownQuestions.Crisis) return AskedQuestion.YesNo(name);
        var asked = contents.Select(content => content.Interview.Find(name)).OfType<Question>().ToList();
        if (asked.Count == 0) return null;
        var options = asked.SelectMany(question => question.Options);
        return asked[0].Kind switch
        {
            QuestionKind.YesNo => AskedQuestion.YesNo(name),
            QuestionKind.Choices => AskedQuestion.AnyOf(name, options),
            QuestionKind.Scale => AskedQuestion.Whole(name, 0, 10),
            QuestionKind.Age => AskedQuestion.Whole(name, 0, 120),
            QuestionKind.Weeks => AskedQuestion.Measured(name, bounds),
            _ => AskedQuestion.OneOf(name, options),
        };
    }
}
