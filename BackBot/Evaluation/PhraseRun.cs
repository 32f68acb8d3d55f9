using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Evaluation;

/// <summary>How patients put one red flag in one language, and look-alikes that must stay quiet.</summary>
sealed record PhraseFamily(string Family, string Language, ImmutableArray<string> Raising, ImmutableArray<string> Lookalikes)
{
    /// <exception cref="FormatException">The file is not of the form of <c>redflag-phrases.yaml</c>.</exception>
    public static ImmutableArray<PhraseFamily> ReadAll(YamlDotNet.RepresentationModel.YamlNode root, IEnumerable<string> languages) =>
        [.. Yaml.Map(Yaml.Need(root, "families")).Children.SelectMany(family => languages.Select(language => Read(Yaml.Text(family.Key), family.Value, language)))
            .Where(family => family.Raising.Length + family.Lookalikes.Length > 0)];

    private static PhraseFamily Read(string name, YamlDotNet.RepresentationModel.YamlNode node, string language)
    {
        var raising = Yaml.Find(node, language) is { } list ? Yaml.List(list).Select(Yaml.Text) : [];
        var quiet = Yaml.Find(node, "lookalikes") is { } alike
            ? Yaml.List(alike).Where(item => Yaml.Text(Yaml.Need(item, "lang")) == language).Select(item => Yaml.Text(Yaml.Need(item, "text")))
            : [];
        return new PhraseFamily(name, language, [.. raising], [.. quiet]);
    }
}

/// <summary>What became of the phrases of a family.</summary>
/// <param name="Extra">Raising phrases that raised a family of another meaning too.</param>
sealed record PhraseResult(PhraseFamily Family, int Raised, int Quiet, int Extra);

/// <summary>Types each phrase as the answer to the opening question.</summary>
sealed class PhraseRun(RunTurn turn)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Families that share a meaning count as one.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Alike = [["ce_saddle", "ce_sexual"]];

    public PhraseResult Run(PhraseFamily family)
    {
        int raised = 0, extra = 0;
        foreach (string phrase in family.Raising)
        {
            var flags = FlagsOf(phrase, family.Language);
            if (flags.Contains(family.Family)) raised++;
            if (flags.Any(flag => !SameMeaning(flag, family.Family))) extra++;
        }
        int quiet = family.Lookalikes.Count(phrase => !FlagsOf(phrase, family.Language).Contains(family.Family));
        return new PhraseResult(family, raised, quiet, extra);
    }

    private HashSet<string> FlagsOf(string phrase, string language)
    {
        var session = turn(Session.New("phrase", language, Start), UserInput.Join, Start).Session;
        var consent = new InputValue("consent", ["yes"], ImmutableDictionary<string, string>.Empty, null);
        session = turn(session, new UserInput("", consent), Start).Session;
        session = turn(session, new UserInput(phrase), Start).Session;
        return [.. session.Heard.Where(heard => heard.Stands).Select(heard => heard.Flag)];
    }

    private static bool SameMeaning(string first, string second) =>
        first == second || Alike.Any(group => group.Contains(first) && group.Contains(second));
}
