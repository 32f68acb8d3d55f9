using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Channels;

/// <summary>What is said to a person while nothing can be kept.</summary>
public interface IApology
{
    /// <param name="input">What was sent; null if the person only opened the chat.</param>
    (string Language, ImmutableArray<Reply> Replies) Apologise(string language, UserInput? input, DateTimeOffset now);
}
