namespace BackBot.Tests.Content;

public class SchemaCheckTests
{
    private const string Schema = """
        {
          "type": "object", "additionalProperties": false, "required": ["id"], "maxProperties": 3,
          "properties": {
            "id": { "type": "string", "pattern": "^[a-z]+$", "minLength": 2 },
            "kind": { "enum": ["a", "b"] },
            "order": { "type": "integer", "minimum": 0, "maximum": 9 },
            "flag": { "const": true },
            "list": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } }] },
            "inner": { "$ref": "#/$defs/inner" }
          },
          "$defs": { "inner": { "type": ["object", "null"], "minProperties": 1, "propertyNames": { "pattern": "^x" }, "additionalProperties": { "type": "number" } } }
        }
        """;

    [Theory]
    [InlineData("{id: abc}")]
    [InlineData("{id: abc, kind: a, order: 0}")]
    [InlineData("{id: abc, list: one, flag: true}")]
    [InlineData("{id: abc, list: [one, two], inner: {x1: 1.5, x2: 2}}")]
    [InlineData("{id: 'true', inner: null}")]
    public void Errors_ValidYaml_AreNone(string yaml) => Assert.Empty(Errors(yaml));

    [Theory]
    [InlineData("{kind: a}")]
    [InlineData("{id: a}")]
    [InlineData("{id: 'A b'}")]
    [InlineData("{id: true}")]
    [InlineData("{id: abc, kind: c}")]
    [InlineData("{id: abc, order: 10}")]
    [InlineData("{id: abc, order: 1.5}")]
    [InlineData("{id: abc, flag: false}")]
    [InlineData("{id: abc, list: []}")]
    [InlineData("{id: abc, list: [one, one]}")]
    [InlineData("{id: abc, other: 1}")]
    [InlineData("{id: abc, inner: {y: 1}}")]
    [InlineData("{id: abc, inner: {x: one}}")]
    [InlineData("{id: abc, inner: {}}")]
    [InlineData("{id: abc, kind: a, order: 1, flag: true}")]
    [InlineData("[abc]")]
    public void Errors_WrongYaml_AreFound(string yaml) => Assert.NotEmpty(Errors(yaml));

    [Fact]
    public void Errors_UnknownKeyword_AreRefused() => Assert.Throws<NotSupportedException>(
        () => new SchemaCheck(SchemaCheck.Parse("""{ "multipleOf": 2 }""")).Errors(SchemaCheck.Yaml("3")).ToList());

    private static List<string> Errors(string yaml) => [.. new SchemaCheck(SchemaCheck.Parse(Schema)).Errors(SchemaCheck.Yaml(yaml))];
}
