using System.Text.Json;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>Whom a talk is about as stored JSON: an object without a pronoun for the one who writes.</summary>
static class SubjectJson
{
    public static void Write(Utf8JsonWriter json, string field, Subject subject)
    {
        json.WriteStartObject(field);
        if (subject.Pronoun is { } pronoun) json.WriteString("pronoun", pronoun.ToString());
        if (subject.Word.Length > 0) json.WriteString("word", subject.Word);
        json.WriteEndObject();
    }

    /// <summary>Absent means the one who writes.</summary>
    public static Subject Read(JsonElement json, string field) => json.Optional(field) is { } subject && subject.Optional("pronoun") is { } pronoun
        ? new Subject(pronoun.Named<Pronoun>(), subject.Optional("word")?.Text() ?? "")
        : Subject.Writer;
}
