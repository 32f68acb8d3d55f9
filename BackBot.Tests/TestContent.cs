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

    /// <summary>Every text of it that a person may see.</summary>
    public static IReadOnlyList<SpokenText> Spoken { get; } = SpokenTexts.Of(ContentFiles.Embedded());

    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
}
