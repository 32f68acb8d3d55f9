using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Links the feed of this process with those of the others on the same data. Where there is one process it does nothing.</summary>
sealed class FeedLink(ConversationFeed feed, IEnumerable<ISharedNews> shared) : BackgroundService
{
    private readonly ISharedNews? news = shared.SingleOrDefault();

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (news is not null) feed.Published += news.Announce;
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        news?.Run(() => feed.Watched, feed.Hint, stoppingToken) ?? Task.CompletedTask;
}
