using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>
/// When a rule fires or a question is asked. A small closed vocabulary: what it cannot say is a concept that is
/// missing here, never an expression in a string.
/// </summary>
/// <remarks>Immutable. A question that was not answered, was skipped or declined meets no atom.</remarks>
public abstract record Condition
{
    private Condition()
    {
    }

    public static Condition Always { get; } = new All([]);

    public abstract bool Holds(Facts facts, Caution caution);

    /// <summary>Every question looked at, with the option where one is named.</summary>
    public abstract IEnumerable<(QuestionId Question, string? Option)> Mentions { get; }

    /// <summary>Every bound drawn on a number, so that a proof can walk both sides of it.</summary>
    public virtual IEnumerable<(QuestionId Question, double Bound)> Bounds => [];

    public sealed record All(ImmutableArray<Condition> Parts) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => Parts.SelectMany(part => part.Mentions);

        public override IEnumerable<(QuestionId, double)> Bounds => Parts.SelectMany(part => part.Bounds);

        public override bool Holds(Facts facts, Caution caution)
        {
            foreach (var part in Parts)
                if (!part.Holds(facts, caution)) return false;
            return true;
        }
    }

    public sealed record Any(ImmutableArray<Condition> Parts) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => Parts.SelectMany(part => part.Mentions);

        public override IEnumerable<(QuestionId, double)> Bounds => Parts.SelectMany(part => part.Bounds);

        public override bool Holds(Facts facts, Caution caution)
        {
            foreach (var part in Parts)
                if (part.Holds(facts, caution)) return true;
            return false;
        }
    }

    public sealed record Not(Condition Part) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => Part.Mentions;

        public override IEnumerable<(QuestionId, double)> Bounds => Part.Bounds;

        public override bool Holds(Facts facts, Caution caution) => !Part.Holds(facts, Under(caution));

        /// <summary>How the part inside a "not" is to be read.</summary>
        public static Caution Under(Caution caution) => caution switch
        {
            Caution.Cautious => Caution.CautiousUnderNot,
            Caution.CautiousUnderNot => Caution.Cautious,
            _ => Caution.Plain,
        };
    }

    /// <summary>One of the options was chosen.</summary>
    public sealed record In(QuestionId Question, ImmutableArray<string> Options) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions
        {
            get
            {
                foreach (string option in Options) yield return (Question, option);
            }
        }

        public override bool Holds(Facts facts, Caution caution)
        {
            foreach (string option in Options)
                if (facts.Is(Question, option, caution)) return true;
            return false;
        }
    }

    public sealed record AtLeast(QuestionId Question, double Bound) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => [(Question, null)];

        public override IEnumerable<(QuestionId, double)> Bounds => [(Question, Bound)];

        public override bool Holds(Facts facts, Caution caution) => facts.IsNumber(Question, n => n >= Bound, caution);
    }

    public sealed record AtMost(QuestionId Question, double Bound) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => [(Question, null)];

        public override IEnumerable<(QuestionId, double)> Bounds => [(Question, Bound)];

        public override bool Holds(Facts facts, Caution caution) => facts.IsNumber(Question, n => n <= Bound, caution);
    }

    /// <summary>The question has any answer, "not sure" and a skip included. For the order of questions, not for grades.</summary>
    public sealed record Answered(QuestionId Question) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => [(Question, null)];

        public override bool Holds(Facts facts, Caution caution) => facts.Answers.Has(Question);
    }

    /// <summary>The answer is "not sure". For follow-up questions, which ask the same of a yes and of a "not sure".</summary>
    public sealed record IsUnsure(QuestionId Question) : Condition
    {
        public override IEnumerable<(QuestionId, string?)> Mentions => [(Question, null)];

        public override bool Holds(Facts facts, Caution caution) => facts.Answers[Question] is Answer.DontKnow;
    }
}
