using System.Xml.Linq;

namespace BackBot.Tests.Architecture;

/// <summary>The project builds the same for everybody: nothing of one machine, one registry or one version stands where it must not.</summary>
public class ProjectTests
{
    private static IEnumerable<SourceFile> Projects => Repository.Texts.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal));

    [Fact]
    public void Files_All_NameNoRegistryAndNoMachine() => Assert.Empty(Repository.Texts.SelectMany(ProjectRules.PlacesNamed));

    [Fact]
    public void LockFiles_All_NameNoHost() => Assert.Empty(Repository.Texts.Where(ProjectRules.IsLockWithHost).Select(file => file.Path));

    [Fact]
    public void Projects_All_LeaveVersionsAndWarningsToTheCentralFiles()
    {
        Assert.NotEmpty(Projects);
        Assert.Empty(Projects.SelectMany(ProjectRules.LooseSettings));
    }

    [Theory]
    [InlineData("Directory.Build.props", "TreatWarningsAsErrors")]
    [InlineData("Directory.Build.props", "Nullable", "enable")]
    [InlineData("Directory.Build.props", "EnforceCodeStyleInBuild")]
    [InlineData("Directory.Build.props", "NuGetAudit")]
    [InlineData("Directory.Packages.props", "ManagePackageVersionsCentrally")]
    public void CentralFiles_Settings_AreOn(string file, string setting, string value = "true") =>
        Assert.Equal(value, Assert.Single(Central(file).Descendants(setting)).Value);

    [Fact]
    public void Advisories_Muted_HaveADecisionRecord()
    {
        var muted = Central("Directory.Build.props").Descendants("NuGetAuditSuppress").Select(one => one.Attribute("Include")!.Value.Split('/')[^1]);
        var records = Repository.Texts.Where(file => file.IsUnder("docs/decisions")).ToList();
        Assert.All(muted, id => Assert.Contains(records, record => record.Text.Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Core_Project_NeedsNoOtherProject() =>
        Assert.DoesNotContain(XDocument.Parse(Repository.Texts.Single(file => file.Path == "BackBot.Core/BackBot.Core.csproj").Text).Descendants(), element => element.Name.LocalName == "ProjectReference");

    [Theory]
    [InlineData("see https://api.nu", "get.org/v3")]
    [InlineData("registry=https://registry.npm", "js.org")]
    [InlineData("cd /ho", "me/ann/backbot")]
    [InlineData("read ../sha", "red/data")]
    [InlineData("in C:\\Us", "ers\\ann")]
    public void Places_Seeded_AreFound(string first, string rest) => Assert.Single(ProjectRules.PlacesNamed(new SourceFile("a.md", first + rest)));

    [Theory]
    [InlineData("https://example.org/home/page")]
    [InlineData("StateDirectory=backbot, /var/lib/backbot")]
    public void Places_Innocent_AreLeftAlone(string text) => Assert.Empty(ProjectRules.PlacesNamed(new SourceFile("a.md", text)));

    [Fact]
    public void LockFiles_WithHost_AreFound()
    {
        Assert.True(ProjectRules.IsLockWithHost(new SourceFile("a/package-lock.json", "\"resolved\": \"https://example.org/a.tgz\"")));
        Assert.False(ProjectRules.IsLockWithHost(new SourceFile("a/packages.lock.json", "\"resolved\": \"1.2.3\"")));
    }

    [Theory]
    [InlineData("<PackageReference Include='A' Version='1.0.0' />", 1)]
    [InlineData("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>", 1)]
    [InlineData("<PackageReference Include='A' />", 0)]
    public void Projects_Seeded_AreFound(string inside, int found) =>
        Assert.Equal(found, ProjectRules.LooseSettings(new SourceFile("A.csproj", $"<Project><ItemGroup>{inside}</ItemGroup></Project>")).Count());

    private static XDocument Central(string file) => XDocument.Parse(Repository.Texts.Single(one => one.Path == file).Text);
}
