namespace BackBot.Tests.Language.Listening;

/// <summary>How many phrases of a family raised it, how many look-alikes kept quiet, how many raised something else too.</summary>
internal sealed class PhraseCount
{
    /// <summary>Look-alikes under this name may raise no family at all.</summary>
    private const string AnyFamily = "any";

    public int Raised { get; private set; }

    public int Phrases { get; private set; }

    public int Quiet { get; private set; }

    public int LookAlikes { get; private set; }

    public int Extra { get; private set; }

    public List<string> Failures { get; } = [];

    public void AddPhrase(string language, string family, string text)
    {
        var raised = Listening.Raised(language, text);
        Phrases++;
        if (raised.Contains(family)) Raised++;
        else Failures.Add($"missed {family} {language}: {text}");
        if (raised.Any(other => Meaning(other) != Meaning(family))) Extra++;
    }

    public void AddLookAlike(string language, string family, string text)
    {
        LookAlikes++;
        var raised = Listening.Raised(language, text);
        if (family == AnyFamily ? raised.Count == 0 : !raised.Contains(family)) Quiet++;
        else Failures.Add($"false alarm {family} {language}: {text}");
    }

    public void Add(PhraseCount other)
    {
        (Raised, Phrases, Quiet, LookAlikes, Extra) =
            (Raised + other.Raised, Phrases + other.Phrases, Quiet + other.Quiet, LookAlikes + other.LookAlikes, Extra + other.Extra);
        Failures.AddRange(other.Failures);
    }

    public void MustReach(double raised, double quiet, double extra)
    {
        string why = ToString() + Environment.NewLine + string.Join(Environment.NewLine, Failures);
        Assert.True(Raised >= raised * Phrases, why);
        Assert.True(Quiet >= quiet * LookAlikes, why);
        Assert.True(Extra <= extra * Phrases, why);
    }

    public override string ToString() => $"raised={Raised}/{Phrases} quiet={Quiet}/{LookAlikes} extra={Extra}";

    /// <summary>Feeling lost between the legs and during sex is one meaning.</summary>
    private static string Meaning(string family) => family == "ce_sexual" ? "ce_saddle" : family;
}
