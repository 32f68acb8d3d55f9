using System.Globalization;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Papers;

/// <summary>Says a machine condition in the words that a person sees: <c>“Weak leg”: yes, and not (“How it goes”: old and unchanged)</c>.</summary>
sealed class ConditionWords(LanguageContent language, PaperWords words)
{
    public string Of(Condition condition) => condition switch
    {
        Condition.All { Parts.IsEmpty: true } => words["always"],
        Condition.All { Parts: [var only] } => Of(only),
        Condition.Any { Parts: [var only] } => Of(only),
        Condition.All all => string.Join(words["and"], all.Parts.Select(Within)),
        Condition.Any any => string.Join(words["or"], any.Parts.Select(Within)),
        Condition.Not not => $"{words["not"]} ({Of(not.Part)})",
        Condition.In one => $"{NameOf(one.Question)}: {string.Join(words["or"], one.Options.Select(option => OptionOf(one.Question, option)))}",
        Condition.AtLeast bound => $"{NameOf(bound.Question)}: {Bound("at_least", bound.Bound)}",
        Condition.AtMost bound => $"{NameOf(bound.Question)}: {Bound("at_most", bound.Bound)}",
        Condition.Answered answered => $"{NameOf(answered.Question)}: {words["answered"]}",
        Condition.IsUnsure unsure => $"{NameOf(unsure.Question)}: {words["is_unsure"]}",
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>A list within a list stands in brackets, so that "and" and "or" cannot be mixed up.</summary>
    private string Within(Condition part) => part is Condition.All { Parts.Length: > 1 } or Condition.Any { Parts.Length: > 1 } ? $"({Of(part)})" : Of(part);

    private string NameOf(QuestionId question)
    {
        if (question.Value == Facts.GradeQuestion) return words["grade_of_all"];
        return language.Questions.TryGetValue(question.Value, out var text) ? $"“{text.Label}”" : question.Value;
    }

    private string OptionOf(QuestionId question, string option)
    {
        if (question.Value == Facts.GradeQuestion) return words[option];
        if (language.Questions.TryGetValue(question.Value, out var text) && text.Options.TryGetValue(option, out var shown)) return $"“{shown.Label}”";
        return option is "yes" or "no" ? words[option] : option;
    }

    private string Bound(string key, double bound) => string.Format(CultureInfo.InvariantCulture, words[key], bound);
}
