using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>All waterfalls in order, and every question by id.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Interview
{
    private readonly ImmutableDictionary<string, Question> byId;

    public Interview(IEnumerable<WaterfallDialog> dialogs)
    {
        Dialogs = [.. dialogs.OrderBy(dialog => dialog.Order)];
        var found = ImmutableDictionary.CreateBuilder<string, Question>(StringComparer.Ordinal);
        foreach (var question in Dialogs.SelectMany(dialog => dialog.Questions).Append(HeardConfirm).Concat(PersonQuestions.All).Append(Contradictions.Question).Concat(SideQuestions.All))
            found.TryAdd(question.Id.Value, question);
        foreach (var item in Dialogs.SelectMany(dialog => dialog.Questions).Where(q => q.Kind == QuestionKind.Checklist).SelectMany(q => q.Items))
            found.TryAdd(item.Id.Value, Line(item.Id));
        byId = found.ToImmutable();
    }

    /// <summary>
    /// The one question that no waterfall lists: it is asked in the person's own words whenever a danger sign was read in them.
    /// </summary>
    public static Question HeardConfirm { get; } = new(
        "heard_confirm", QuestionKind.Choice, ["new", "unchanged", "misread"], [], Condition.Always,
        AllowsUnsure: true, AllowsPreferNot: false, SkipMeaning.Unsure, MarksUnsure: null, Exact: true);

    public ImmutableArray<WaterfallDialog> Dialogs { get; }

    public IEnumerable<Question> Questions => byId.Values.OrderBy(question => question.Id.Value, StringComparer.Ordinal);

    public Question? Find(QuestionId id) => byId.GetValueOrDefault(id.Value);

    /// <summary>True for the questions that ask for danger, where a skip counts as doubt: none of them is passed over lightly.</summary>
    public bool IsOfSafety(Question question) => question.Skip == SkipMeaning.Unsure
        && Dialogs.Any(dialog => dialog.Id == "safety" && dialog.Questions.Any(one => one.Id == question.Id && one.Kind != QuestionKind.Choices));

    /// <summary>A checklist line asked alone: when a person wants to change just that one.</summary>
    private static Question Line(QuestionId id) => new(
        id, QuestionKind.YesNo, [], [], Condition.Always, AllowsUnsure: true, AllowsPreferNot: true, SkipMeaning.Unsure, MarksUnsure: null);
}
