using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Content;

/// <summary>
/// Checks YAML against the part of JSON Schema (draft 2020-12) that the schemas in <c>dialogs/schema</c> use. A keyword it does
/// not know is an error of its own, so that no part of a schema goes unchecked.
/// </summary>
sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Notes = ["$schema", "$defs", "title", "description", "format"];

    public static JsonElement Parse(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return document.RootElement.Clone();
    }

    public static YamlNode Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    public IEnumerable<string> Errors(YamlNode node) => Errors(root, node);

    private IEnumerable<string> Errors(JsonElement schema, YamlNode node)
    {
        if (schema.ValueKind == JsonValueKind.False) return [$"line {node.Start.Line}: '{node}' is not known here"];
        return schema.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Errors(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!.Split('/')[^1]), node),
            "anyOf" => keyword.Value.EnumerateArray().Any(one => !Errors(one, node).Any()) ? [] : [At(node, "is none of what may stand here")],
            "properties" => Mapping(node).SelectMany(pair => keyword.Value.TryGetProperty(Name(pair.Key), out var inner) ? Errors(inner, pair.Value) : []),
            "additionalProperties" => Additional(schema, keyword.Value, node),
            "propertyNames" => Mapping(node).SelectMany(pair => Errors(keyword.Value, pair.Key)),
            "items" => Items(node).SelectMany(item => Errors(keyword.Value, item)),
            _ => Holds(keyword, node) ? [] : [At(node, $"does not keep {keyword.Name} {keyword.Value.GetRawText()}")],
        });
    }

    private IEnumerable<string> Additional(JsonElement schema, JsonElement rest, YamlNode node)
    {
        bool Named(string name) => schema.TryGetProperty("properties", out var known) && known.TryGetProperty(name, out _);
        return Mapping(node).Where(pair => !Named(Name(pair.Key)))
            .SelectMany(pair => Errors(rest, rest.ValueKind == JsonValueKind.False ? pair.Key : pair.Value));
    }

    private static bool Holds(JsonProperty keyword, YamlNode node) => keyword.Name switch
    {
        "type" => Types(keyword.Value).Any(type => type == TypeOf(node) || (type == "number" && TypeOf(node) == "integer")),
        "enum" => keyword.Value.EnumerateArray().Any(one => one.GetString() == Name(node)),
        "const" => keyword.Value.GetRawText() == Name(node),
        "pattern" => node is not YamlScalarNode || Regex.IsMatch(Name(node), keyword.Value.GetString()!),
        "required" => node is not YamlMappingNode || keyword.Value.EnumerateArray().All(key => Mapping(node).Any(pair => Name(pair.Key) == key.GetString())),
        "minProperties" => node is not YamlMappingNode map || map.Children.Count >= keyword.Value.GetInt32(),
        "maxProperties" => node is not YamlMappingNode map || map.Children.Count <= keyword.Value.GetInt32(),
        "minItems" => node is not YamlSequenceNode || Items(node).Count() >= keyword.Value.GetInt32(),
        "uniqueItems" => Items(node).Select(Name).Distinct().Count() == Items(node).Count(),
        "minLength" => node is not YamlScalarNode || Name(node).Length >= keyword.Value.GetInt32(),
        "minimum" => Number(node) is not { } number || number >= keyword.Value.GetDouble(),
        "maximum" => Number(node) is not { } number || number <= keyword.Value.GetDouble(),
        _ => throw new NotSupportedException($"the schema keyword '{keyword.Name}'"),
    };

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static string TypeOf(YamlNode node) => node switch
    {
        YamlMappingNode => "object",
        YamlSequenceNode => "array",
        YamlScalarNode { Style: not ScalarStyle.Plain } => "string",
        _ when Name(node) is "" or "~" or "null" => "null",
        _ when Name(node) is "true" or "false" => "boolean",
        _ when long.TryParse(Name(node), CultureInfo.InvariantCulture, out _) => "integer",
        _ => Number(node) is null ? "string" : "number",
    };

    private static double? Number(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain } && double.TryParse(Name(node), CultureInfo.InvariantCulture, out double number) ? number : null;

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Mapping(YamlNode node) => node is YamlMappingNode map ? map.Children : [];

    private static IEnumerable<YamlNode> Items(YamlNode node) => node is YamlSequenceNode list ? list.Children : [];

    private static string Name(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    private static string At(YamlNode node, string message) => $"line {node.Start.Line}: {message}";
}
