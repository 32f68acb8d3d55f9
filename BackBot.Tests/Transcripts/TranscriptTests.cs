using System.Runtime.CompilerServices;
using BackBot.Conversation;

namespace BackBot.Tests.Transcripts;

/// <summary>
/// Every file under <c>dialogs/transcripts</c> is a test. With <c>BACKBOT_ACCEPT=1</c> the files are written anew
/// instead: read the difference before you commit it.
/// </summary>
public class TranscriptTests
{
    private static readonly string Folder = Path.Combine(SourceFolder(), "..", "..", "dialogs", "transcripts");

    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Files() => [.. Names];

    /// <summary>Every transcript as it stands in its file.</summary>
    public static IEnumerable<string> Texts() => Names.Select(name => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Transcript_PlayedAgain_SaysTheSame(string file)
    {
        string path = Path.Combine(Folder, file);
        string written = File.ReadAllText(path).ReplaceLineEndings("\n");
        var transcript = Transcript.Parse(written);
        var content = transcript.HasAdvice ? TestContent.Shipped : AdviceOff.Of(TestContent.Shipped);
        string played = new TranscriptRun(new TurnEngine(content, new ClinicSettings("US")).Run).Write(transcript);
        if (Environment.GetEnvironmentVariable("BACKBOT_ACCEPT") == "1")
        {
            File.WriteAllText(path, played);
            return;
        }
        Assert.Equal(written, played);
    }

    [Fact]
    public void Transcripts_AsAWhole_AreAtLeastTwelve() => Assert.True(Files().Count >= 12);

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
