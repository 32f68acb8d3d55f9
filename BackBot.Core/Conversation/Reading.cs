using System.Collections.Immutable;
using BackBot.Clinical;

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

    public sealed record NotUnderstood(string Reason) : Reading;
}
