using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>A mapping in a YAML file. Reports what is missing, of the wrong kind, or not known, with its line.</summary>
internal sealed class YamlMap
{
    private readonly YamlFile file;
    private readonly YamlNode node;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> entries = new(StringComparer.Ordinal);

    public YamlMap(YamlFile file, YamlNode node)
    {
        (this.file, this.node) = (file, node);
        if (node is not YamlMappingNode mapping)
        {
            file.Report(node, "a mapping of keys to values is expected here");
            return;
        }
        foreach (var (key, value) in mapping.Children)
            entries[(key as YamlScalarNode)?.Value ?? ""] = (key, value);
    }

    public YamlNode Node => node;

    public IEnumerable<string> Keys => entries.Keys;

    public bool Has(string key) => entries.ContainsKey(key);

    public YamlNode? this[string key] => entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>Refuses every key that is not one of these.</summary>
    public YamlMap Only(params string[] known)
    {
        foreach (var (key, entry) in entries)
            if (!known.Contains(key, StringComparer.Ordinal)) file.Report(entry.Key, $"unknown key '{key}'{NearestName.Hint(key, known)}");
        return this;
    }

    public string Text(string key)
    {
        if (OptionalText(key) is { } text) return text;
        file.Report(node, $"'{key}' is missing");
        return "";
    }

    public string? OptionalText(string key)
    {
        if (this[key] is not { } value || IsNull(value)) return null;
        if (value is YamlScalarNode scalar) return scalar.Value ?? "";
        file.Report(value, $"'{key}' must be a text");
        return null;
    }

    public bool Flag(string key)
    {
        string? text = OptionalText(key);
        if (text is null or "false") return false;
        if (text == "true") return true;
        file.Report(this[key]!, $"'{key}' must be true or false");
        return false;
    }

    public double Number(string key, double fallback)
    {
        if (OptionalText(key) is not { } text) return fallback;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return number;
        file.Report(this[key]!, $"'{key}' must be a number");
        return fallback;
    }

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Nodes(key).Select(item => TextOf(item, key))];

    /// <summary>The items of a list, a single value counting as a list of one; none if the key is absent.</summary>
    public IEnumerable<YamlNode> Nodes(string key) => this[key] switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        { } single when IsNull(single) => [],
        { } single => [single],
    };

    /// <summary>The mapping under a key; empty if it is absent.</summary>
    public YamlMap Map(string key)
    {
        if (this[key] is { } value && !IsNull(value)) return new YamlMap(file, value);
        return new YamlMap(file, new YamlMappingNode());
    }

    public IEnumerable<(string Key, YamlMap Map)> Maps() => entries.Select(entry => (entry.Key, new YamlMap(file, entry.Value.Value)));

    public YamlMap At(YamlNode item) => new(file, item);

    public void Report(string message) => file.Report(node, message);

    public void Report(string key, string message) => file.Report(entries.TryGetValue(key, out var entry) ? entry.Value : node, message);

    public void Report(YamlNode at, string message) => file.Report(at, message);

    public string TextOf(YamlNode item, string what)
    {
        if (item is YamlScalarNode scalar) return scalar.Value ?? "";
        file.Report(item, $"'{what}' must hold texts");
        return "";
    }

    /// <summary>The place of a text among the known ones; 0, and a finding, if it is none of them.</summary>
    public int OneOf(string key, string[] known)
    {
        string text = Text(key);
        int at = Array.IndexOf(known, text);
        if (at < 0 && text.Length > 0) Report(key, $"'{key}' cannot be '{text}'{NearestName.Hint(text, known)}");
        return Math.Max(at, 0);
    }

    private static bool IsNull(YamlNode value) =>
        value is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}
