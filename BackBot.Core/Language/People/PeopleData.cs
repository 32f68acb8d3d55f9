using System.Collections.Immutable;

namespace BackBot.Language.People;

/// <summary>The words of one language for persons, as they stand in its file.</summary>
public sealed record PeopleData
{
    /// <summary>What opens the name of a person: "my".</summary>
    public required ImmutableArray<string> Owners { get; init; }

    /// <summary>What may stand between: "elderly", "little".</summary>
    public required ImmutableArray<string> Describing { get; init; }

    public required ImmutableArray<Kin> Kin { get; init; }

    /// <summary>What follows a number to make a child's name of it: "my 9 year old".</summary>
    public required ImmutableArray<string> YearOld { get; init; }

    /// <summary>The word for such a child.</summary>
    public required string Child { get; init; }

    /// <summary>What follows a person's name to tell the age, with # for the number: "de # años".</summary>
    public required ImmutableArray<string> AgeAfter { get; init; }

    /// <summary>What makes of a number that ends such words something else than an age in years: "meses", "hijos".</summary>
    public required ImmutableArray<string> NotYears { get; init; }

    /// <summary>Words of the third person, each with the one of the first: "her" → "my".</summary>
    public required ImmutableDictionary<string, string> Referring { get; init; }

    /// <summary>The same where one person is called "they".</summary>
    public required ImmutableDictionary<string, string> ReferringThey { get; init; }

    /// <summary>Words of the third person that tell how the person is spoken of.</summary>
    public required ImmutableDictionary<string, Pronoun> Telling { get; init; }

    /// <summary>What a verb becomes after the person's name: "is" → "am".</summary>
    public required ImmutableDictionary<string, string> After { get; init; }

    /// <summary>The first person.</summary>
    public required ImmutableArray<string> Writer { get; init; }

    /// <summary>The first person that says nothing of the writer: "i think".</summary>
    public required ImmutableArray<string> Asides { get; init; }

    /// <summary>The plain words of the first person ("i", "my"), and one that every listener takes for somebody else ("she").</summary>
    public required (string Self, string Owner, string Other) StandIn { get; init; }

    /// <summary>People of whom one speaks without asking for them: "the doctor".</summary>
    public required ImmutableArray<string> Bystanders { get; init; }

    /// <summary>"says", "thinks": what follows may be about the writer.</summary>
    public required ImmutableArray<string> Saying { get; init; }

    public required ImmutableArray<string> Died { get; init; }

    public required ImmutableArray<string> Had { get; init; }

    public required ImmutableArray<string> Recent { get; init; }

    /// <summary>Concepts that "had" puts into the past of a family.</summary>
    public required ImmutableArray<string> HistoryOf { get; init; }

    /// <summary>The trouble that people come with.</summary>
    public required ImmutableArray<string> Complaints { get; init; }

    /// <summary>"I ask for …".</summary>
    public required ImmutableArray<string> AskingFor { get; init; }

    /// <summary>"Can I …?": the leave to ask for somebody.</summary>
    public required ImmutableArray<string> MayAsk { get; init; }

    /// <summary>How the writer tells of the own body and age: "i am", "my back".</summary>
    public required ImmutableArray<string> OwnState { get; init; }

    /// <summary>"No, it is me".</summary>
    public required ImmutableArray<string> BackToWriter { get; init; }

    /// <summary>"Too": the other one is mentioned in passing.</summary>
    public required ImmutableArray<string> InPassing { get; init; }

    /// <summary>How BackBot names the person: "your {kin}".</summary>
    public required string Named { get; init; }
}
