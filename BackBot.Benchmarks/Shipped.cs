using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Benchmarks;

/// <summary>The content that ships, and sessions in the middle of a talk.</summary>
static class Shipped
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static BotContent Content { get; } =
        ContentLoader.Load(ContentFiles.Embedded()) is { Content: { } content } load ? content : throw new InvalidOperationException("The content has errors; run 'check'.");

    public static TurnEngine Engine { get; } = new(Content, new ClinicSettings("US"));

    /// <summary>A session in which these were typed, one after the other.</summary>
    public static Session After(params string[] messages)
    {
        var session = Engine.Run(Session.New("benchmark", "en", Now), UserInput.Join, Now).Session;
        foreach (string message in messages) session = Engine.Run(session, new UserInput(message), Now).Session;
        return session;
    }
}
