using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads the closed vocabulary of conditions, and refuses ids and options that do not exist.</summary>
internal sealed class ConditionReader(QuestionCatalogue catalogue)
{
    private static readonly string[] Words = ["all", "any", "not", "is", "in", "atLeast", "atMost", "always", "answered", "unsure"];

    /// <summary>The condition under a key; <see cref="Condition.Always"/> if the key is absent.</summary>
    public Condition Read(YamlMap map, string key) => map[key] is { } node ? Read(map, node) : Condition.Always;

    private Condition Read(YamlMap map, YamlNode node)
    {
        var one = map.At(node);
        string[] keys = [.. one.Keys];
        if (keys.Length != 1)
        {
            map.Report(node, $"a condition has exactly one of: {string.Join(", ", Words)}");
            return Condition.Always;
        }
        string word = keys[0];
        switch (word)
        {
            case "all": return new Condition.All(Parts(one, word));
            case "any": return new Condition.Any(Parts(one, word));
            case "not": return new Condition.Not(Read(one, one[word]!));
            case "is" or "in": return ReadIn(one, word);
            case "atLeast": return ReadBound(one, word, (id, bound) => new Condition.AtLeast(id, bound));
            case "atMost": return ReadBound(one, word, (id, bound) => new Condition.AtMost(id, bound));
            case "answered": return new Condition.Answered(Question(one, one[word]!, one.Text(word)));
            case "unsure": return new Condition.IsUnsure(Question(one, one[word]!, one.Text(word)));
            case "always": return Condition.Always;
            default:
                map.Report(node, $"unknown condition '{word}'{NearestName.Hint(word, Words)}");
                return Condition.Always;
        }
    }

    private ImmutableArray<Condition> Parts(YamlMap map, string word) => [.. map.Nodes(word).Select(part => Read(map, part))];

    private Condition ReadIn(YamlMap map, string word)
    {
        var pair = map.Map(word);
        if (pair.Keys.Count() != 1)
        {
            map.Report($"'{word}' names one question and what its answer is");
            return Condition.Always;
        }
        string name = pair.Keys.First();
        var id = Question(pair, pair.Node, name);
        foreach (var option in pair.Nodes(name))
        {
            string text = pair.TextOf(option, name);
            if (catalogue.OptionsOf(name) is { } known && !known.Contains(text))
                pair.Report(option, $"'{name}' has no option '{text}'{NearestName.Hint(text, known)}");
        }
        return new Condition.In(id, pair.Texts(name));
    }

    private Condition ReadBound(YamlMap map, string word, Func<QuestionId, double, Condition> make)
    {
        var pair = map.Map(word);
        if (pair.Keys.Count() == 1 && double.TryParse(pair.Text(pair.Keys.First()), NumberStyles.Float, CultureInfo.InvariantCulture, out double bound))
            return make(Question(pair, pair.Node, pair.Keys.First()), bound);
        map.Report($"'{word}' names one question and a number");
        return Condition.Always;
    }

    private QuestionId Question(YamlMap map, YamlNode at, string name)
    {
        if (!catalogue.Knows(name)) map.Report(at, $"there is no question '{name}'{NearestName.Hint(name, catalogue.Names)}");
        return QuestionId.TryParse(name, out var id) ? id : QuestionId.Of("unknown");
    }
}
