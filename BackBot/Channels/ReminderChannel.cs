using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Puts a reminder that is due into its talk, where the person finds it as an unread message.</summary>
sealed class ReminderChannel(ConversationService conversations) : IOutboxChannel
{
    public string Name => Reminders.Channel;

    public Task Deliver(OutboxMessage message, CancellationToken cancel) =>
        conversations.Remind(message.ConversationId, Reminders.KindOf(message), message.Id, cancel);
}
