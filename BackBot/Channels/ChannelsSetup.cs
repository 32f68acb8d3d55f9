using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>What every channel shares.</summary>
static class ChannelsSetup
{
    public static void AddConversations(this IServiceCollection services)
    {
        services.AddSingleton(ContentLanguages.EnglishAndSpanish);
        services.AddSingleton<IChannelSentences, ChannelSentences>();
        services.AddSingleton<ConversationFeed>();
        services.AddSingleton<KeptPlans>();
        services.AddSingleton<ConversationService>();
        services.AddSingleton<IOutboxChannel, ReminderChannel>();
        services.AddHostedService<FeedLink>();
        services.AddHostedService<OutboxDelivery>();
    }
}
