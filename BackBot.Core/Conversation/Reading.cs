using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What an answer to the open question came to. Closed.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>Answers by question: one, or several for a checklist or a form.</summary>
    public sealed record Answered(ImmutableArray<(QuestionId Question, Answer Answer)> Values) : Reading
    {
        public Answered(QuestionId question, Answer answer)
            : this([(question, answer)])
        {
        }
    }

    /// <summary>Two or more options or numbers; ask which.</summary>
    public sealed record Ambiguous(ImmutableArray<string> Candidates) : Reading;

    /// <param name="Reason">Why not, as the reader names it.</param>
    /// <param name="Span">The words that came near ("awful" for a number), to be taken up kindly.</param>
    public sealed record NotUnderstood(string Reason, TextSpan? Span = null) : Reading;
}
