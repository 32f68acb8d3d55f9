namespace BackBot.Clinical;

/// <summary>What a grade rests on, so that caution can be told from what people said.</summary>
public enum GradeBasis
{
    /// <summary>A rule fires on what was answered.</summary>
    Answers,

    /// <summary>Every rule that gives the grade fires only because "not sure" is read cautiously.</summary>
    Doubt,

    /// <summary>The rules alone would have given less urgency: the floor in code gave it.</summary>
    Floor,
}

/// <summary>The names of what a grade rests on, as records and counts write them.</summary>
public static class GradeBasisNames
{
    public static string Name(this GradeBasis basis) => basis switch
    {
        GradeBasis.Answers => "answers",
        GradeBasis.Doubt => "doubt",
        _ => "floor",
    };
}
