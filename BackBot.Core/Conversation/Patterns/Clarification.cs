using BackBot.Language;

namespace BackBot.Conversation.Patterns;

/// <summary>"What do you mean by facet?", "why do you ask?": what a question or a word means, and why it is asked.</summary>
internal static class Clarification
{
    /// <summary>Shorter words ("the", "del") stand in every text and name nothing. In UTF-16 code units.</summary>
    private const int LongEnough = 4;

    /// <summary>Why the open question is asked.</summary>
    public static void SayWhy(Talk talk, Question open) => talk.Say(new Reply(talk.Language.Of(open).Explain));

    /// <summary>Explains a word, or the open question itself where it is meant; says so where neither is.</summary>
    public static void Explain(Talk talk, string what, Question open)
    {
        if (TermOf(talk, what) is { } term) talk.Say(new Reply(term));
        else if (IsOf(talk, open, what)) talk.Say(new Reply($"{MeaningOf(talk, open)}\n{talk.Language.Of(open).Explain}".Trim()));
        else Topics.SayNothingNear(talk);
    }

    /// <summary>What a word means that BackBot uses or people are told; null if it is none of them.</summary>
    public static string? TermOf(Talk talk, string what) => talk.Language.Explanations.TermIn(Utterance.Of(what));

    private static string MeaningOf(Talk talk, Question question) => talk.Language.Explanations.Means.GetValueOrDefault(question.Id.Value, "");

    /// <summary>True if what is to be explained stands in the question, or is the question itself ("what is that?").</summary>
    private static bool IsOf(Talk talk, Question open, string what)
    {
        var asked = Utterance.Of(what).Tokens;
        if (asked.IsEmpty) return true;
        var texts = open.Items.Select(item => item.Id.Value).Prepend(open.Id.Value).Select(id => talk.Language.Questions[id])
            .SelectMany(text => text.Options.Values.SelectMany(option => option.Says.Add(option.Label)).Concat([text.Ask, text.Again, text.Explain, text.Label]));
        var words = texts.SelectMany(text => Utterance.Of(text).Tokens).Select(token => token.Form).ToHashSet(StringComparer.Ordinal);
        return asked.Any(token => token.Form.Length >= LongEnough && words.Contains(token.Form)) || (asked.Length == 1 && words.Contains(asked[0].Form));
    }
}
