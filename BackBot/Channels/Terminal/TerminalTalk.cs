using BackBot.Conversation;

namespace BackBot.Channels.Terminal;

/// <summary>A talk over two text streams, one message a line.</summary>
public sealed class TerminalTalk(RunTurn turn, TextReader input, TextWriter output, TimeProvider clock)
{
    /// <summary>Talks until the input ends. Returns the last session.</summary>
    /// <param name="session">Where the talk begins: new, or as it was left.</param>
    /// <param name="keep">Called with the session after every turn, before its replies are shown.</param>
    public async Task<Session> Run(Session session, Func<Session, ValueTask> keep)
    {
        Prompt? open = null;
        var next = UserInput.Join;
        while (true)
        {
            var result = turn(session, next, clock.GetUtcNow());
            session = result.Session;
            await keep(session);
            foreach (var reply in result.Replies) await Show(reply);
            open = result.Replies.Select(reply => reply.Prompt).LastOrDefault(prompt => prompt is not null) ?? open;
            await output.FlushAsync();
            if (await input.ReadLineAsync() is not { } line) return session;
            next = new UserInput(line, TerminalWords.Press(open, line));
        }
    }

    private async Task Show(Reply reply)
    {
        foreach (string line in TerminalWords.Lines(reply)) await output.WriteLineAsync(line);
    }
}
