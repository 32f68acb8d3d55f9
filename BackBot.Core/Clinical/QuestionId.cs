using System.Diagnostics.CodeAnalysis;

namespace BackBot.Clinical;

/// <summary>The name an answer is kept under, such as <c>pain_0_10</c> or <c>ce_saddle</c>.</summary>
/// <remarks>Lower-case ASCII letters, digits and underscores, beginning with a letter, at most 40 characters.</remarks>
public readonly record struct QuestionId
{
    private QuestionId(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is no id: that is a fault of the program or of its content.</exception>
    public static QuestionId Of(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a question id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out QuestionId id)
    {
        bool good = text is { Length: > 0 and <= 40 } && char.IsAsciiLetterLower(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
        id = good ? new QuestionId(text!) : default;
        return good;
    }

    public override string ToString() => Value;

    public static implicit operator QuestionId(string text) => Of(text);
}
