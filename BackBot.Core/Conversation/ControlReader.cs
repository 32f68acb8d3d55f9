using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Reads a pressed button, a sent checklist, scale or form. Refuses what the control could not have sent.</summary>
internal static class ControlReader
{
    public const string None = "none";
    public const string Unsure = "unsure";
    public const string PreferNot = "prefer_not";
    public const string Skip = "skip";

    /// <summary>Years and the scale have no fractions: rules and proofs count on it.</summary>
    private const NumberStyles WholeNumber = NumberStyles.None;

    public static Reading Read(Question question, InputValue value, Interview interview)
    {
        var options = value.Options;
        if (question.Kind == QuestionKind.Form) return ReadForm(question, value, interview);
        if (options.Contains(Skip)) return Skipped(question);
        if (options.Contains(Unsure) && (question.AllowsUnsure || question.Skip == SkipMeaning.Unsure)) return UnsureOf(question, options);
        if (options.Contains(PreferNot) && question.AllowsPreferNot) return DeclinedOf(question, options);
        return question.Kind switch
        {
            QuestionKind.Checklist => ReadTicks(question, options),
            QuestionKind.Choices => ReadSeveral(question, options),
            QuestionKind.Choice or QuestionKind.Review => ReadOne(question, options, question.Options),
            QuestionKind.YesNo => ReadOne(question, options, ["yes", "no"]),
            QuestionKind.Scale => ReadNumber(question, options, 10, WholeNumber),
            QuestionKind.Weeks => ReadNumber(question, options, 6000, NumberStyles.AllowDecimalPoint),
            QuestionKind.Age => ReadNumber(question, options, 120, WholeNumber),
            _ => new Reading.NotUnderstood("control"),
        };
    }

    /// <summary>What passing over this question means.</summary>
    public static Reading.Answered Skipped(Question question)
    {
        var meaning = question.Skip switch
        {
            SkipMeaning.Decline => Answer.PreferNot,
            SkipMeaning.Unsure => Answer.Unsure,
            _ => Answer.Skipped,
        };
        if (question.Kind == QuestionKind.Form)
            return new Reading.Answered([.. question.Items.Select(item => (item.Id, Answer.Skipped)), (question.Id, Answer.Skipped)]);
        if (question.Kind == QuestionKind.Checklist && question.Skip == SkipMeaning.Unsure)
            return new Reading.Answered([.. question.Items.Select(item => (item.Id, Answer.Unsure)), (question.Id, Answer.Skipped)]);
        return new Reading.Answered(question.Id, meaning);
    }

    private static Reading.Answered UnsureOf(Question question, ImmutableArray<string> options)
    {
        return question.Kind == QuestionKind.Checklist
            ? ChecklistReader.InDoubt(question, options)
            : new Reading.Answered(question.Id, Answer.Unsure);
    }

    private static Reading.Answered DeclinedOf(Question question, ImmutableArray<string> options) =>
        question.Kind == QuestionKind.Checklist
            ? ChecklistReader.Declined(question, options)
            : new Reading.Answered(question.Id, Answer.PreferNot);

    private static Reading ReadTicks(Question question, ImmutableArray<string> options)
    {
        var ticked = options.Where(option => option != None).ToList();
        return ticked.TrueForAll(option => question.Items.Any(item => item.Id.Value == option))
            ? ChecklistReader.Lines(question, ticked, [])
            : new Reading.NotUnderstood("control");
    }

    private static Reading ReadSeveral(Question question, ImmutableArray<string> options) =>
        options.Length > 0 && options.All(option => question.Options.Contains(option))
            ? new Reading.Answered(question.Id, new Answer.Options(options))
            : new Reading.NotUnderstood(options.IsEmpty ? "nothing" : "control");

    private static Reading ReadOne(Question question, ImmutableArray<string> options, ImmutableArray<string> known) =>
        options.Length == 1 && known.Contains(options[0])
            ? new Reading.Answered(question.Id, Answer.Of(options[0]))
            : new Reading.NotUnderstood("control");

    private static Reading ReadNumber(Question question, ImmutableArray<string> options, double high, NumberStyles form) =>
        options.Length == 1 && double.TryParse(options[0], form, CultureInfo.InvariantCulture, out double number) && number <= high
            ? new Reading.Answered(question.Id, Answer.Of(number))
            : new Reading.NotUnderstood("control");

    private static Reading ReadForm(Question question, InputValue value, Interview interview)
    {
        var found = ImmutableArray.CreateBuilder<(QuestionId, Answer)>();
        foreach (var item in question.Items)
        {
            if (!value.Answers.TryGetValue(item.Id.Value, out string? option)) continue;
            if (option == PreferNot) found.Add((item.Id, Answer.PreferNot));
            else if (interview.Find(item.Id)?.Options.Contains(option) == true) found.Add((item.Id, Answer.Of(option)));
            else return new Reading.NotUnderstood("control");
        }
        bool isOptional = question.Items.All(item => interview.Find(item.Id)?.AllowsPreferNot == true);
        if (found.Count == 0 && !isOptional && !value.Options.Contains(Skip)) return new Reading.NotUnderstood("nothing");
        if (found.Count == 0) return Skipped(question);
        found.Add((question.Id, new Answer.Options([])));
        return new Reading.Answered(found.ToImmutable());
    }
}
