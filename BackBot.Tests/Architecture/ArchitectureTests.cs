using BackBot.Clinical;

namespace BackBot.Tests.Architecture;

/// <summary>The dependency rule, and the purity of the core.</summary>
public class ArchitectureTests
{
    private static readonly Type[] CoreTypes = typeof(Grade).Assembly.GetTypes();

    [Fact]
    public void Core_InSource_KeepsTheDependencyRule() => Assert.Empty(Repository.Core.SelectMany(SourceRules.Dependencies));

    [Fact]
    public void Core_Compiled_KeepsTheDependencyRule() => Assert.Empty(CoreTypes.SelectMany(CompiledRules.Dependencies));

    [Fact]
    public void Core_InSource_TouchesNoClockChanceOrMachine() => Assert.Empty(Repository.Core.SelectMany(SourceRules.Impurities));

    [Fact]
    public void Core_Compiled_TouchesNoClockChanceOrMachine() => Assert.Empty(CoreTypes.SelectMany(CompiledRules.Impurities));

    [Fact]
    public void Core_InSource_HasNoExpressionThatMayRunForever() => Assert.Empty(Repository.Core.SelectMany(SourceRules.Backtracking));

    [Theory]
    [InlineData("[GeneratedRegex(@\"a+\")]", 1)]
    [InlineData("Regex b = new Regex(c);", 1)]
    [InlineData("bool b = Regex.IsMatch(c, d);", 1)]
    [InlineData("Regex b = new Regex(c, RegexOptions.NonBacktracking);", 0)]
    [InlineData("[GeneratedRegex(@\"a+\", RegexOptions.None, 1000)]", 0)]
    public void Backtracking_InSource_IsFound(string code, int found) =>
        Assert.Equal(found, SourceRules.Backtracking(new SourceFile("BackBot.Core/Language/A.cs", $"namespace BackBot.Language;\nclass A\n{{\n    {code}\n}}\n")).Count());

    [Fact]
    public void Core_AsAWhole_HasEveryPartOfTheRule() =>
        Assert.Equal(Layers.All.Order(), CoreTypes.Select(type => Layers.Of(type.Namespace)).OfType<string>().Distinct().Order());

    [Theory]
    [InlineData("Clinical", "using BackBot.Language;\nnamespace BackBot.Clinical;")]
    [InlineData("Language", "namespace BackBot.Language.Listening;\nclass A { BackBot.Clinical.Grade g; }")]
    [InlineData("Conversation", "using BackBot.Content;\nnamespace BackBot.Conversation;")]
    [InlineData("Conversation", "using Render = BackBot.Activities.ActivityRenderer;\nnamespace BackBot.Conversation;")]
    [InlineData("Conversation", "namespace BackBot.Conversation;\nclass A { object b = Content.ContentLoader.Load(null); }")]
    [InlineData("Activities", "using BackBot.Language;\nnamespace BackBot.Activities;")]
    [InlineData("Clinical", "namespace BackBot.Other;")]
    [InlineData("Other", "namespace BackBot.Other;")]
    public void Dependencies_ForbiddenInSource_AreFound(string folder, string text) =>
        Assert.Single(SourceRules.Dependencies(new SourceFile($"BackBot.Core/{folder}/A.cs", text)));

    [Theory]
    [InlineData("Clinical", "// not like BackBot.Content\nnamespace BackBot.Clinical;")]
    [InlineData("Conversation", "using BackBot.Clinical;\nusing BackBot.Language.Listening;\nnamespace BackBot.Conversation;")]
    [InlineData("Content", "using BackBot.Conversation;\nnamespace BackBot.Content;\nclass A { Clinical.RuleBook b; }")]
    public void Dependencies_AllowedInSource_AreLeftAlone(string folder, string text) =>
        Assert.Empty(SourceRules.Dependencies(new SourceFile($"BackBot.Core/{folder}/A.cs", text)));

    [Theory]
    [InlineData("Clinical", "DateTime.Now")]
    [InlineData("Clinical", "DateTimeOffset . UtcNow")]
    [InlineData("Conversation", "Guid.NewGuid()")]
    [InlineData("Content", "Guid.NewGuid()")]
    [InlineData("Conversation", "new Random(1)")]
    [InlineData("Language", "File.ReadAllText(path)")]
    [InlineData("Language", "Environment.MachineName")]
    [InlineData("Activities", "Directory.Exists(path)")]
    public void Impurities_InSource_AreFound(string layer, string expression) => Assert.Single(SourceRules.Impurities(
        new SourceFile($"BackBot.Core/{layer}/A.cs", $"namespace BackBot.{layer};\nclass A {{ object b = {expression}; }}")));

    [Fact]
    public void Impurities_FilesInContent_AreAllowed() =>
        Assert.Empty(SourceRules.Impurities(new SourceFile("BackBot.Core/Content/A.cs", "namespace BackBot.Content;\nclass A { string b = File.ReadAllText(c); }")));

    [Theory]
    [InlineData(typeof(BackBot.Clinical.Seeded.InSignature), 1)]
    [InlineData(typeof(BackBot.Clinical.Seeded.InBody), 1)]
    [InlineData(typeof(BackBot.Clinical.Seeded.Innocent), 0)]
    public void Dependencies_SeededInCompiledTypes_AreFound(Type type, int found) => Assert.Equal(found, CompiledRules.Dependencies(type).Count());

    [Theory]
    [InlineData(typeof(BackBot.Clinical.Seeded.ReadsTheClock), 1)]
    [InlineData(typeof(BackBot.Clinical.Seeded.ReadsAFile), 1)]
    [InlineData(typeof(BackBot.Clinical.Seeded.Innocent), 0)]
    public void Impurities_SeededInCompiledTypes_AreFound(Type type, int found) => Assert.Equal(found, CompiledRules.Impurities(type).Count());
}
