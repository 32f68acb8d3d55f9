using System.Collections.Immutable;
using BackBot.Language;
using BackBot.Language.Topics;

namespace BackBot.Conversation;

/// <summary>What a message asks beside the interview.</summary>
/// <param name="Topics">Topics that are clearly asked for, in order: one, or two where two questions were asked.</param>
/// <param name="Near">Where nothing is clear: topics that may be meant.</param>
/// <param name="Rest">What the message says outside its questions; empty if nothing.</param>
/// <param name="IsQuestion">It asks something, whether or not a topic is near.</param>
internal sealed record Inquiry(ImmutableArray<string> Topics, ImmutableArray<string> Near, Utterance Rest, bool IsQuestion)
{
    /// <summary>More questions than this in one message are not all answered.</summary>
    private const int MostAnswered = 2;

    public bool IsAnswerable => !Topics.IsEmpty || !Near.IsEmpty;

    public static Inquiry Nothing(Utterance utterance) => new([], [], utterance, false);

    /// <param name="talk">Whose language it is read in.</param>
    /// <param name="utterance">The message.</param>
    /// <param name="isFree">True where no question is open, so that "sciatica" alone asks about it.</param>
    public static Inquiry Of(Talk talk, Utterance utterance, bool isFree)
    {
        if (!talk.Content.HasAdvice) return Nothing(utterance);
        var lexicon = talk.Language.Topics.Lexicon;
        var asked = lexicon.Questions.Read(utterance);
        if (asked.Questions.IsEmpty && !isFree) return Nothing(utterance);
        var found = asked.Questions.Select(question => Nearest(lexicon.Matcher, question)).Where(finding => !finding.IsEmpty).ToList();
        if (found.Count == 0 && isFree) found.Add(lexicon.Matcher.Find(utterance));
        var clear = found.Where(finding => finding.IsClear).Select(finding => finding.Topics[0]).Distinct().Take(MostAnswered).ToImmutableArray();
        var near = clear.IsEmpty ? found.Where(finding => !finding.IsEmpty).Select(finding => finding.Topics).FirstOrDefault([]) : [];
        return new Inquiry(clear, near, asked.Rest, !asked.Questions.IsEmpty);
    }

    /// <summary>By the question's own words; where they name nothing ("is that true?"), by the sentence around them.</summary>
    private static TopicFinding Nearest(TopicMatcher matcher, AskedQuestion question) =>
        matcher.Find(question.Core) is { IsEmpty: false } found ? found : matcher.Find(question.Sentence);
}
