using BackBot.Clinical.MustHold;

namespace BackBot.Clinical.Proof;

/// <summary>A person for whom a property does not hold, with as few answers as possible.</summary>
/// <param name="Property">The id of the property.</param>
/// <param name="Says">Its sentence.</param>
/// <param name="Answers">The person.</param>
/// <param name="Told">What they are told.</param>
/// <param name="ByRules">What the rules alone would give. Less urgent than the grade told where only the floor in code saves the person.</param>
/// <param name="Expects">What should have come out; null for a property between two people.</param>
/// <param name="Before">For a property between two people: the other one.</param>
/// <param name="GradeBefore">What the rules alone give the other one.</param>
public sealed record CounterExample(
    string Property, string Says, Answers Answers, Assessment Told, Grade ByRules, Expectation? Expects = null, Answers? Before = null, Grade? GradeBefore = null);
