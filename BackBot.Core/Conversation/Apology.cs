using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>What is said while nothing can be kept: danger is still heard and answered, and everybody is given the emergency number.</summary>
/// <remarks>Pure. It is no turn: no session changes, and the person sends the message again later.</remarks>
public static class Apology
{
    /// <param name="language">Language the person chose or whose browser asked for; a text in another one is answered in its own.</param>
    /// <param name="input">What was sent; null if the person only opened the chat.</param>
    public static (string Language, ImmutableArray<Reply> Replies) Of(
        BotContent content, ClinicSettings clinic, RunTurn turn, string language, UserInput? input, DateTimeOffset now)
    {
        var session = Session.New("", content.Language(language).Tag, now);
        var replies = ImmutableArray.CreateBuilder<Reply>();
        if (input is { Value: null, IsJoin: false })
        {
            // A talk of one message, thrown away afterwards: only what is urgent in it may be said without knowing the rest.
            var heard = turn(session, input, now);
            session = session with { Language = heard.Session.Language };
            replies.AddRange(heard.Replies.Where(reply => reply.Card is Card.Disposition { Grade: Grade.Emergency }));
        }
        replies.Add(new Reply(new Talk(content, clinic, session, now).Sentence("cannot_keep")));
        return (session.Language, replies.ToImmutable());
    }
}
