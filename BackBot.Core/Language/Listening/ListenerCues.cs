namespace BackBot.Language.Listening;

/// <summary>Numbers of the classes that say how something is meant. Their words are data; their names are fixed here.</summary>
internal sealed class ListenerCues
{
    /// <summary>The names that a lexicon must define, each with what it does.</summary>
    public static readonly string[] Names =
    [
        "denial", "denial_after", "denial_last", "denial_alone", "not_a_denial", "scope_end", "list_word", "hypothetical", "someone_else",
        "first_person", "figurative", "over", "long_standing", "renewed", "complaint", "filler",
    ];

    private readonly Dictionary<string, int> ids;
    private readonly HashSet<int> all;

    public ListenerCues(Func<string, int> classOf)
    {
        ids = Names.ToDictionary(name => name, classOf, StringComparer.Ordinal);
        all = [.. ids.Values];
    }

    /// <summary>Whether the class is a cue. Cues are heard only as they are written.</summary>
    public bool Contains(int ofClass) => all.Contains(ofClass);

    /// <summary>What follows in the same stretch is not so: "no", "sin".</summary>
    public int Denial => ids["denial"];

    /// <summary>What stands just before is not so: "came back clear".</summary>
    public int DenialAfter => ids["denial_after"];

    /// <summary>What stands right before is not so, where this ends the clause: "fever none", "fiebre no tengo".</summary>
    public int DenialLast => ids["denial_last"];

    /// <summary>A bare answer after an echoed question: "numbness? no".</summary>
    public int DenialAlone => ids["denial_alone"];

    /// <summary>Looks like a denial and is none: "not sure", "no wonder".</summary>
    public int NotADenial => ids["not_a_denial"];

    /// <summary>Begins a new stretch, at which denials end: "but", "and i".</summary>
    public int ScopeEnd => ids["scope_end"];

    /// <summary>Carries a denial on through a list: "or", "ni".</summary>
    public int ListWord => ids["list_word"];

    public int Hypothetical => ids["hypothetical"];

    public int SomeoneElse => ids["someone_else"];

    /// <summary>The talk is of the person again: "i", "my".</summary>
    public int FirstPerson => ids["first_person"];

    public int Figurative => ids["figurative"];

    /// <summary>It is over: "all normal since".</summary>
    public int Over => ids["over"];

    /// <summary>It has long been so, without change.</summary>
    public int LongStanding => ids["long_standing"];

    /// <summary>Takes the two above back: "now", "worse", "again".</summary>
    public int Renewed => ids["renewed"];

    /// <summary>The back pain itself: a "for years" beside it speaks of the pain, not of the flag.</summary>
    public int Complaint => ids["complaint"];

    /// <summary>Words that may stand inside a term: "really", "muy".</summary>
    public int Filler => ids["filler"];
}
