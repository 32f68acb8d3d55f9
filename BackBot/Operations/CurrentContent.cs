using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Operations;

/// <summary>The content in force, and the turn that is bound to it. Replaced whole, never in part.</summary>
/// <remarks>
/// Thread-safe: a turn that has begun ends with the content it began with. Sessions go on over a change, since they keep answers by question id.
/// </remarks>
sealed class CurrentContent(BotContent first, ClinicSettings clinic)
{
    private volatile InForce current = new(first, new TurnEngine(first, clinic));

    private sealed record InForce(BotContent Content, TurnEngine Engine);

    public BotContent Content => current.Content;

    public TurnEngine Engine => current.Engine;

    public TurnResult Run(Session session, UserInput input, DateTimeOffset now) => current.Engine.Run(session, input, now);

    /// <summary>Reads, screens and proves new content, and only then speaks from it.</summary>
    /// <exception cref="ContentRefusedException">It is faulty or not safe. The content in force stays.</exception>
    public void Replace(ContentFiles files)
    {
        var next = LoadedContent.From(files);
        current = new InForce(next, new TurnEngine(next, clinic));
    }
}
