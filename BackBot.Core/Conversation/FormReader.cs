using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>Reads a typed answer to a card that asks several things: "a little, healthy, desk". What is left open is asked alone.</summary>
internal static class FormReader
{
    public static Reading Read(Question question, Utterance utterance, LanguageContent language, DateOnly today)
    {
        var found = ImmutableArray.CreateBuilder<(QuestionId, Answer)>();
        var parts = utterance.Text.Split([',', ';', '\n', '.', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool inOrder = parts.Length == question.Items.Length;
        for (int i = 0; i < question.Items.Length; i++)
        {
            var item = question.Items[i].Id;
            var options = OptionsOf(item, language);
            var own = inOrder ? ChoiceReader.ReadOne(Utterance.Of(parts[i]), language.Lexicon, options) : null;
            var read = own is null or Recognition<string>.NotUnderstood ? Anywhere(parts, inOrder, utterance, language, options) : own;
            if (AnswerOf(read) is { } answer) found.Add((item, answer));
        }
        if (found.Count == 0) return new Reading.NotUnderstood("nothing");
        found.Add((question.Id, new Answer.Options([])));
        return new Reading.Answered(found.ToImmutable());
    }

    private static Recognition<string> Anywhere(
        string[] parts, bool inOrder, Utterance whole, LanguageContent language, ImmutableArray<ChoiceOption> options)
    {
        if (inOrder || parts.Length < 2) return Worded(whole, language, options);
        return parts.Select(part => Worded(Utterance.Of(part), language, options))
            .FirstOrDefault(read => read is Recognition<string>.Value) ?? new Recognition<string>.NotUnderstood("nothing");
    }

    /// <summary>A bare number could mean any of the groups, so it means none.</summary>
    private static Recognition<string> Worded(Utterance utterance, LanguageContent language, ImmutableArray<ChoiceOption> options) =>
        utterance.Tokens.Any(token => char.IsDigit(token.Form[0]))
            ? new Recognition<string>.NotUnderstood("number")
            : ChoiceReader.ReadOne(utterance, language.Lexicon, options);

    private static Answer? AnswerOf(Recognition<string> read) => read switch
    {
        Recognition<string>.Value value => Answer.Of(value.Result),
        Recognition<string>.Declined => Answer.PreferNot,
        _ => null,
    };

    private static ImmutableArray<ChoiceOption> OptionsOf(QuestionId item, LanguageContent language) =>
        [.. language.Questions[item.Value].Options.OrderBy(pair => pair.Value.Place).Select(pair => new ChoiceOption(pair.Key, pair.Value.Label, pair.Value.Says))];
}
