using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Evaluation;

/// <summary>
/// A patient in front of the chat: sees only what is shown (text, buttons, cards), and types in words of their own.
/// Knows nothing of ids, rules or gold.
/// </summary>
sealed class Patient(PatientCase person, Wordings words)
{
    /// <summary>What the patient types in answer to the last question on the screen.</summary>
    public string Answer(Reply asked)
    {
        var prompt = asked.Prompt;
        if (prompt?.Control == PromptControl.Form) return Form(prompt);
        var question = words.Recognise(asked.Text);
        if (question is null) return prompt?.Control == PromptControl.Checklist ? Ticks(prompt) : words.Skip;
        if (question.Question == "opening") return person.Opening;
        return Put(question);
    }

    private string Put(Asked question)
    {
        if (question.Question.StartsWith("ce_", StringComparison.Ordinal) || question.Question == "pregnancy_alarm")
            return PutFlag(question);
        if (!person.Answers.TryGetValue(question.Question, out var values) || values.IsEmpty)
            return question.Says.GetValueOrDefault("default") ?? words.Skip;
        return string.Join(words.And, values.Select(value => Put(question, value)));
    }

    private string Put(Asked question, string value)
    {
        if (question.Says.TryGetValue(value, out string? wording)) return wording;
        if (value == "unsure") return words.NotSure;
        if (value == "prefer_not") return words.PreferNot;
        return question.Says.TryGetValue("number", out string? figure) ? figure.Replace("{n}", value, StringComparison.Ordinal) : words.Skip;
    }

    private string PutFlag(Asked question)
    {
        string value = person.RedFlags.GetValueOrDefault(question.Question, "no");
        return question.Says.GetValueOrDefault(value == "not_asked" ? "no" : value) ?? words.Skip;
    }

    private string Form(Prompt form)
    {
        var parts = form.Groups.Select(group => words.Recognise(group.Label)).Select(question => question is null ? words.Skip : Put(question));
        return string.Join(", ", parts);
    }

    private string Ticks(Prompt list)
    {
        var yes = Lines(list, "yes");
        var unsure = Lines(list, "unsure");
        if (yes.Count == 0 && unsure.Count == 0) return IsOfFlags(list) ? words.None : words.Skip;
        string ticked = string.Join(words.And, yes);
        string maybe = unsure.Count == 0 ? "" : words.NotSureAbout.Replace("{lines}", string.Join(words.And, unsure), StringComparison.Ordinal);
        return string.Join(". ", new[] { ticked, maybe }.Where(part => part.Length > 0));
    }

    private bool IsOfFlags(Prompt list) => list.Items.Any(item => words.Lines.Values.Any(line => item.Label.Contains(line, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The numbers of the lines that are so for this patient, as they stand on the screen.</summary>
    private ImmutableList<int> Lines(Prompt list, string answer) =>
        [.. list.Items.Select((item, at) => (item.Label, Number: at + 1)).Where(line => AnswerTo(line.Label) == answer).Select(line => line.Number)];

    private string AnswerTo(string label)
    {
        string? flag = words.Lines.Where(line => label.Contains(line.Value, StringComparison.OrdinalIgnoreCase)).Select(line => line.Key).FirstOrDefault();
        if (flag is null) return "no";
        return flag == "pregnant" ? person.Answers.GetValueOrDefault(flag, ["no"])[0] : person.RedFlags.GetValueOrDefault(flag, "no");
    }
}
