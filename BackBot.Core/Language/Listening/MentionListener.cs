using System.Collections.Immutable;

namespace BackBot.Language.Listening;

public sealed record Mention(string Question, string Option, TextSpan Span);

public static class MentionListener
{
    public static ImmutableArray<Mention> Find(Utterance utterance, HeardLexicon lexicon) => [];
}
