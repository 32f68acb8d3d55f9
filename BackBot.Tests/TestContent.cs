using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Tests;

/// <summary>The content that ships, loaded once for all tests.</summary>
static class TestContent
{
    private static readonly Lazy<BotContent> Loaded = new(() =>
    {
        var load = ContentLoader.Load(ContentFiles.Embedded());
        return load.Content ?? throw new InvalidOperationException(string.Join('\n', load.Errors));
    });

    public static BotContent Shipped => Loaded.Value;

    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
}
