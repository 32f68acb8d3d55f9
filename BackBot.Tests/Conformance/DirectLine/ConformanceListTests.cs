using System.Text.RegularExpressions;
using BackBot.Tests.Architecture;

namespace BackBot.Tests.Conformance.DirectLine;

/// <summary>The list of rules in docs/direct-line.md is whole, and the tests it names are there.</summary>
public sealed partial class ConformanceListTests
{
    private static readonly string List = Repository.Texts.Single(file => file.Path == "docs/direct-line.md").Text;

    /// <summary>What was observed of the stock client, by name.</summary>
    public static TheoryData<string> Names =>
    [
        "cors-preflight-4-headers", "start-201", "start-idempotent", "welcome-once", "locale-in-start", "user-claim-wins", "dl_-needs-token",
        "stream-initial-replay", "empty-frame-both-ways", "echo-clientActivityID", "echo-before-reply", "id-replace", "timestamp-monotonic",
        "filtered-types", "typing-not-replayed", "typing-refresh-5s", "streaming-final", "post-returns-fast", "post-dedupe", "upload-multipart-3-files",
        "ws-drop-replay-from-watermark", "two-tabs", "resume-empty-watermark-full-history", "resume-after-server-restart", "refresh-at-15-min",
        "expired-403-TokenExpired", "413/400-keeps-connection", "polling-only mode", "no-500-in-polling under load",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_OfTheStockClient_IsInTheList(string name) => Assert.Contains(name, List, StringComparison.Ordinal);

    [Fact]
    public void Tests_NamedInTheList_AreThere() => Assert.Empty(Missing(List));

    [Theory]
    [InlineData("`NoSuchTests`")]
    [InlineData("`PostTests.Nothing_OfTheKind_…`")]
    public void Test_NamedAndNotThere_IsFound(string list) => Assert.Single(Missing(list));

    private static IEnumerable<string> Missing(string list)
    {
        var types = typeof(ConformanceListTests).Assembly.GetTypes();
        foreach (Match named in Named().Matches(list))
        {
            var type = Array.Find(types, type => type.Name == named.Groups[1].Value);
            string method = named.Groups[2].Value;
            if (type is null || (method.Length > 0 && !Array.Exists(type.GetMethods(), one => one.Name.StartsWith(method, StringComparison.Ordinal)))) yield return named.Value;
        }
    }

    [GeneratedRegex(@"`(?:\w+/)*(\w+Tests)(?:\.(\w+?)_?…?)?`")]
    private static partial Regex Named();
}
