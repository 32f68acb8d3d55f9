using System.Collections.Immutable;
using BackBot.Channels;
using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Operations;

/// <summary>The content in force, and the turn that is bound to it. Replaced whole, never in part.</summary>
/// <remarks>
/// Thread-safe: a turn that has begun ends with the content it began with. Sessions go on over a change, since they keep answers by question id.
/// </remarks>
/// <param name="advises">The kill switch: false takes all advice out of the next turns.</param>
sealed class CurrentContent(BotContent first, ClinicSettings clinic, Func<bool>? advises = null) : IApology
{
    private volatile InForce current = new(first, clinic);

    public BotContent Content => current.Content;

    public TurnResult Run(Session session, UserInput input, DateTimeOffset now)
    {
        var (inForce, isOn) = (current, advises?.Invoke() ?? true);
        return (isOn ? inForce.Full : inForce.WithoutAdvice).Run(session, input, now);
    }

    public (string Language, ImmutableArray<Reply> Replies) Apologise(string language, UserInput? input, DateTimeOffset now) =>
        Apology.Of(current.Content, clinic, Run, language, input, now);

    /// <summary>Reads, screens and proves new content, and only then speaks from it.</summary>
    /// <exception cref="ContentRefusedException">It is faulty or not safe. The content in force stays.</exception>
    public void Replace(ContentFiles files) => current = new InForce(LoadedContent.From(files), clinic);

    /// <summary>Both engines stand ready, so that the kill switch costs nothing and takes effect with the next turn.</summary>
    private sealed class InForce(BotContent content, ClinicSettings clinic)
    {
        public BotContent Content { get; } = content;

        public TurnEngine Full { get; } = new(content, clinic);

        public TurnEngine WithoutAdvice { get; } = new(AdviceOff.Of(content), clinic);
    }
}
