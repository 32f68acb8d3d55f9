using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>
/// Reads what was ticked or typed on a checklist: numbers, words of a line, "none", "not sure about 3". A line that is
/// not named is a no; "not sure" without a line asks which ones.
/// </summary>
internal static class ChecklistReader
{
    public static Reading Read(Question question, Utterance utterance, LanguageContent language, DateOnly today)
    {
        var options = question.Items
            .Select(item => new ChoiceOption(item.Id.Value, language.Questions[item.Id.Value].Label, Words(language, item.Id))).ToImmutableArray();
        int unsureFrom = UnsurePart(utterance, language.Lexicon);
        if (unsureFrom >= 0 && Part(utterance.Text[unsureFrom..], language, options) is { Length: > 0 } unsure)
        {
            var sure = unsureFrom > 0 ? Part(utterance.Text[..unsureFrom], language, options) ?? [] : [];
            return Lines(question, sure, unsure);
        }
        return ChoiceReader.ReadSeveral(utterance, language.Lexicon, options) switch
        {
            Recognition<ImmutableArray<string>>.Value value => Lines(question, value.Result, []),
            Recognition<ImmutableArray<string>>.Unsure => InDoubt(question, []),
            Recognition<ImmutableArray<string>>.Declined => Declined(question, []),
            Recognition<ImmutableArray<string>>.Ambiguous => new Reading.NotUnderstood("ambiguous"),
            Recognition<ImmutableArray<string>>.NotUnderstood not => new Reading.NotUnderstood(not.Reason),
            _ => new Reading.NotUnderstood("nothing"),
        };
    }

    /// <summary>Every line answered: yes where ticked, "not sure" where said so, else no.</summary>
    public static Reading.Answered Lines(Question question, IEnumerable<string> ticked, IEnumerable<string> unsure)
    {
        var (yes, maybe) = (ticked.ToHashSet(StringComparer.Ordinal), unsure.ToHashSet(StringComparer.Ordinal));
        if (question.MarksUnsure is { } marked) (yes, maybe) = ([], yes);
        var values = question.Items.Select(item => (item.Id,
            yes.Contains(item.Id.Value) ? Answer.Yes : maybe.Contains(item.Id.Value) ? Answer.Unsure : Answer.No));
        return new Reading.Answered([.. values, (question.Id, new Answer.Options(yes.Concat(maybe)))]);
    }

    /// <summary>The lines that were ticked stay ticked; all the others would rather not be told.</summary>
    public static Reading.Answered Declined(Question question, IEnumerable<string> ticked)
    {
        var yes = ticked.ToHashSet(StringComparer.Ordinal);
        var values = question.Items.Select(item => (item.Id, yes.Contains(item.Id.Value) ? Answer.Yes : Answer.PreferNot));
        return new Reading.Answered([.. values, (question.Id, Answer.PreferNot)]);
    }

    /// <summary>Not sure, and not of which: asked which ones; not sure of that either, every line counts as not sure.</summary>
    public static Reading.Answered InDoubt(Question question, IEnumerable<string> ticked)
    {
        if (question.MarksUnsure is not null) return ControlReader.Skipped(question);
        var yes = ticked.ToHashSet(StringComparer.Ordinal);
        var values = question.Items.Where(item => yes.Contains(item.Id.Value)).Select(item => (item.Id, Answer.Yes));
        return new Reading.Answered([.. values, (question.Id, Answer.Unsure)]);
    }

    private static ImmutableArray<string> Words(LanguageContent language, QuestionId id) =>
        language.Questions[id.Value].Options.TryGetValue("yes", out var yes) ? yes.Says : [];

    private static string[]? Part(string text, LanguageContent language, ImmutableArray<ChoiceOption> options) =>
        ChoiceReader.ReadSeveral(Utterance.Of(text), language.Lexicon, options) is Recognition<ImmutableArray<string>>.Value value
            ? [.. value.Result]
            : null;

    /// <summary>Where "not sure about …" begins; −1 if nothing is said to be unsure or nothing follows it.</summary>
    private static int UnsurePart(Utterance utterance, Lexicon lexicon)
    {
        if (YesNoReader.Read(utterance, lexicon) is not Recognition<bool>.Unsure unsure) return -1;
        return unsure.Span.End < utterance.Text.Length ? unsure.Span.Start : -1;
    }
}
