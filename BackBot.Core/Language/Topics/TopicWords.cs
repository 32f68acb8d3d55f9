using System.Collections.Immutable;

namespace BackBot.Language.Topics;

/// <summary>How people of one language ask: the raw lists, as a topics file holds them. Capitals and accents do not matter.</summary>
/// <param name="Openers">How a question begins ("what", "should i").</param>
/// <param name="LeadIns">Words that may stand before an opener ("and", "hello").</param>
/// <param name="Endings">Endings taken off a word before it is compared.</param>
/// <param name="Ignore">Words without weight.</param>
/// <param name="Classes">Words and phrases by meaning; one may be named by its class in an ask.</param>
/// <param name="General">Names of classes that many topics share; they never decide alone.</param>
/// <param name="Elsewhere">Words that show that the question is about something else.</param>
/// <param name="Topics">Topics with their asks, in the order of their file.</param>
public sealed record TopicWords(
    ImmutableArray<string> Openers,
    ImmutableArray<string> LeadIns,
    ImmutableArray<string> Endings,
    ImmutableArray<string> Ignore,
    ImmutableDictionary<string, ImmutableArray<string>> Classes,
    ImmutableArray<string> General,
    ImmutableArray<string> Elsewhere,
    ImmutableArray<TopicAsks> Topics);

/// <summary>What a question about a topic says.</summary>
/// <param name="Asks">Each a few words or names of classes, in any order.</param>
/// <param name="Title">How its button reads; typed, it asks for the topic too.</param>
public sealed record TopicAsks(string Topic, ImmutableArray<string> Asks, string Title);
