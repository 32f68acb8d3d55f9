using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackBot.Clinical;
using BackBot.Content;
using BackBot.Conversation;
using BackBot.Language.Listening;
using BackBot.Tests.Architecture;

namespace BackBot.Tests.Content;

/// <summary>What an editor says of a content file is what the loader says of it.</summary>
public partial class SchemaTests
{
    private const string Folder = "dialogs/schema/";

    public static TheoryData<string> ContentFiles() =>
        [.. Repository.Texts.Where(file => file.IsUnder("dialogs") && file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => file.Path)];

    public static TheoryData<string> Schemas() => [.. Repository.Texts.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(ContentFiles))]
    public void ContentFile_Shipped_KeepsTheSchemaItNames(string path)
    {
        var named = SchemaLine().Match(Text(path));
        Assert.True(named.Success, "the first line does not name a schema");
        string schema = new Uri(new Uri("file:///" + path), named.Groups[1].Value).AbsolutePath[1..];
        Assert.StartsWith(Folder, schema, StringComparison.Ordinal);
        Assert.Empty(new SchemaCheck(SchemaCheck.Parse(Text(schema))).Errors(SchemaCheck.Yaml(Text(path))));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_Each_NamesItsDialectAndSaysWhatItIsFor(string path)
    {
        var schema = SchemaCheck.Parse(Text(path));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.NotEmpty(schema.GetProperty("title").GetString()!);
        Assert.NotEmpty(schema.GetProperty("description").GetString()!);
    }

    [Theory]
    [InlineData("waterfalls.json", "$defs.question.properties.kind", "InterviewReader", "Kinds")]
    [InlineData("rules.json", "$defs.rule.properties.strength", "EvidenceReader", "Strengths")]
    [InlineData("red-flags.json", "properties.red_flags.additionalProperties.properties.strength", "EvidenceReader", "Strengths")]
    [InlineData("advice.json", "properties.advice.additionalProperties.properties.section", "RuleBookReader", "Sections")]
    [InlineData("advice.json", "properties.advice.additionalProperties.properties.exercise", "RuleBookReader", "Exercises")]
    [InlineData("topics.json", "properties.topics.additionalProperties.properties.exercise", "RuleBookReader", "Exercises")]
    [InlineData("check-ins.json", "properties.rules.additionalProperties.properties.outcome", "CourseReader", "Outcomes")]
    [InlineData("check-ins.json", "properties.rules.additionalProperties.properties.strength", "EvidenceReader", "Strengths")]
    [InlineData("topics.json", "properties.topics.additionalProperties.properties.strength", "EvidenceReader", "Strengths")]
    [InlineData("exercises.json", "properties.exercises.additionalProperties.properties.strength", "EvidenceReader", "Strengths")]
    [InlineData("exercises.json", "properties.exercises.additionalProperties.properties.means", "ExercisesReader", "Means")]
    [InlineData("exercises.json", "properties.exercises.additionalProperties.properties.sides", "ExercisesReader", "SideNames")]
    [InlineData("exercises.json", "properties.exercises.additionalProperties.properties.traits.items", "ExercisesReader", "Traits")]
    public void Schema_Enumerations_AreThoseOfTheReader(string schema, string path, string reader, string field) =>
        Assert.Equal(Constants(reader, field), At(schema, path).GetProperty("enum").EnumerateArray().Select(one => one.GetString()));

    [Theory]
    [InlineData("rules.json", "$defs.condition", "ConditionReader", "Words")]
    [InlineData("waterfalls.json", "$defs.condition", "ConditionReader", "Words")]
    [InlineData("topics.json", "$defs.condition", "ConditionReader", "Words")]
    [InlineData("check-ins.json", "$defs.condition", "ConditionReader", "Words")]
    [InlineData("exercises.json", "$defs.condition", "ConditionReader", "Words")]
    [InlineData("exercises.json", "$defs.limb", "PictureReader", "LimbKeys")]
    [InlineData("heard.json", "", "ListenerReader", "Sections")]
    [InlineData("heard.json", "properties.concepts.items", "ListenerReader", "ConceptKeys")]
    [InlineData("lexicon.json", "", "LexiconReader+Sections", "Names")]
    public void Schema_Keys_AreThoseOfTheReader(string schema, string path, string reader, string field) =>
        Assert.Equal(Constants(reader, field).Order(StringComparer.Ordinal), Keys(schema, path));

    /// <summary>Where a reader lists the keys it takes in its code, the list is compared as it stands there.</summary>
    [Theory]
    [InlineData("waterfalls.json", "", "InterviewReader")]
    [InlineData("waterfalls.json", "$defs.question", "InterviewReader")]
    [InlineData("rules.json", "$defs.rule", "RuleBookReader")]
    [InlineData("red-flags.json", "properties.red_flags.additionalProperties", "RuleBookReader")]
    [InlineData("sources.json", "properties.sources.additionalProperties", "RuleBookReader")]
    [InlineData("advice.json", "properties.advice.additionalProperties", "RuleBookReader")]
    [InlineData("topics.json", "", "TopicsReader")]
    [InlineData("topics.json", "properties.topics.additionalProperties", "TopicsReader")]
    [InlineData("lang-topics.json", "", "TopicWordsReader")]
    [InlineData("check-ins.json", "", "CourseReader")]
    [InlineData("check-ins.json", "properties.rules.additionalProperties", "CourseReader")]
    [InlineData("explanations.json", "", "ExplanationsReader")]
    [InlineData("explanations.json", "properties.terms.additionalProperties", "ExplanationsReader")]
    [InlineData("lang-topics.json", "properties.topics.additionalProperties", "TopicWordsReader")]
    [InlineData("exercises.json", "", "ExercisesReader")]
    [InlineData("exercises.json", "properties.exercises.additionalProperties", "ExercisesReader")]
    [InlineData("lang-exercises.json", "", "ExerciseWordsReader")]
    [InlineData("lang-exercises.json", "properties.exercises.additionalProperties", "ExerciseWordsReader")]
    [InlineData("pages.json", "", "PageWordsReader")]
    [InlineData("pages.json", "$defs.page", "PageWordsReader")]
    [InlineData("countries.json", "", "CountriesReader")]
    [InlineData("facts.json", "", "ArticleFacts")]
    [InlineData("facts.json", "properties.facts.additionalProperties", "ArticleFacts")]
    [InlineData("countries.json", "properties.countries.additionalProperties", "CountriesReader")]
    [InlineData("questions.json", "properties.questions.additionalProperties", "LanguageReader")]
    [InlineData("dispositions.json", "properties.dispositions.additionalProperties", "LanguageReader")]
    public void Schema_ClosedKeys_AreThoseTheReaderTakes(string schema, string path, string reader)
    {
        var taken = KeysTaken().Matches(Text($"BackBot.Core/Content/{reader}.cs"))
            .Select(match => string.Join(' ', match.Groups[1].Value.Split(',').Select(key => key.Trim(' ', '"')).Order(StringComparer.Ordinal)));
        Assert.Contains(string.Join(' ', Keys(schema, path)), taken);
    }

    [Fact]
    public void Schema_Grades_AreThoseOfTheCode()
    {
        Assert.Equal(GradeNames.All, Enumeration("rules.json", "$defs.rule.properties.grade"));
        Assert.Equal(GradeNames.All, Enumeration("red-flags.json", "properties.red_flags.additionalProperties.properties.grade"));
    }

    [Fact]
    public void Schema_SkipAndStandings_AreThoseOfTheCode()
    {
        Assert.Equal(Enum.GetNames<SkipMeaning>().Order(), Enumeration("waterfalls.json", "$defs.question.properties.skip").Select(Pascal).Order());
        Assert.Subset(Enum.GetNames<HeardStanding>().ToHashSet(), Enumeration("heard.json", "properties.concepts.items.properties.immune.items").Select(Pascal).ToHashSet());
    }

    private static IEnumerable<string> Enumeration(string schema, string path) =>
        At(schema, path).GetProperty("enum").EnumerateArray().Select(one => one.GetString()!);

    private static IEnumerable<string> Keys(string schema, string path) =>
        At(schema, path).GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static JsonElement At(string schema, string path) => path.Split('.', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(SchemaCheck.Parse(Text(Folder + schema)), (element, name) => element.GetProperty(name));

    private static string[] Constants(string reader, string field) => (string[])typeof(ContentLoader).Assembly
        .GetType($"BackBot.Content.{reader}", throwOnError: true)!.GetField(field, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    private static string Pascal(string name) => string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Text(string path) => Repository.Texts.Single(file => file.Path == path).Text;

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(\S+)\n")]
    private static partial Regex SchemaLine();

    [GeneratedRegex(@"\.Only\(([^)]+)\)")]
    private static partial Regex KeysTaken();
}
