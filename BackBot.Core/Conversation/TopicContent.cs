using System.Collections.Immutable;
using BackBot.Language.Topics;

namespace BackBot.Conversation;

/// <summary>The topics of one language: what is answered, and how it is asked for.</summary>
/// <param name="Texts">By id.</param>
/// <param name="Groups">Names of the groups by id.</param>
/// <param name="Lexicon">Hears the questions.</param>
public sealed record TopicContent(
    ImmutableDictionary<string, TopicText> Texts, ImmutableDictionary<string, string> Groups, TopicLexicon Lexicon);

/// <param name="Title">The question in a few words, on a button and above the answer.</param>
/// <param name="Otherwise">The answer for those whom the topic's condition names; empty where it has none.</param>
public sealed record TopicText(string Title, string Answer, string Otherwise);
