using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BackBot.Conversation;
using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>What a person asked to be asked later, as messages of the outbox: each is one more turn of the talk, at its time.</summary>
/// <remarks>
/// A reminder that was called off, or set anew, stays in the outbox until it is due and is then let go: the session alone says whether it
/// is still wanted. It holds no word of the person.
/// </remarks>
static class Reminders
{
    /// <summary>Name of the channel that carries them.</summary>
    public const string Channel = "reminders";

    /// <param name="conversationId">Whose they are.</param>
    /// <param name="turn">Number of the first activity of the turn, which makes the ids the same if the turn is computed again.</param>
    /// <param name="effects">What the turn wants.</param>
    public static ImmutableArray<OutboxMessage> Of(string conversationId, long turn, ImmutableArray<Effect> effects) =>
        [.. effects.OfType<Effect.Schedule>().Select(wish => new OutboxMessage(
            string.Create(CultureInfo.InvariantCulture, $"{conversationId}:{turn}:{wish.Kind}"), conversationId, Channel, Encoding.UTF8.GetBytes(wish.Kind), wish.Due))];

    /// <summary>The kind that the message carries.</summary>
    public static string KindOf(OutboxMessage message) => Encoding.UTF8.GetString(message.Body);
}
