namespace BackBot.Clinical.MustHold;

/// <summary>What must come out for a kind of person.</summary>
public abstract record Expectation
{
    private Expectation()
    {
    }

    public abstract bool Holds(Outcome outcome);

    /// <summary>The grade is this or a more urgent one.</summary>
    public sealed record AtMost(Grade Grade) : Expectation
    {
        public override bool Holds(Outcome outcome) => outcome.Grade <= Grade;
    }

    /// <summary>The person is told whom to see.</summary>
    public sealed record Referral : Expectation
    {
        public override bool Holds(Outcome outcome) => outcome.Referral;
    }

    /// <summary>The advice is given.</summary>
    public sealed record Gives(string Key) : Expectation
    {
        public override bool Holds(Outcome outcome) => outcome.Advice.ContainsKey(Key);
    }

    /// <summary>The advice is not given.</summary>
    public sealed record Withholds(string Key) : Expectation
    {
        public override bool Holds(Outcome outcome) => !outcome.Advice.ContainsKey(Key);
    }

    /// <summary>No advice means exercise of this kind or of a harder one.</summary>
    public sealed record NoExercise(ExerciseKind From) : Expectation
    {
        public override bool Holds(Outcome outcome) => outcome.Advice.Values.All(exercise => exercise < From);
    }
}
