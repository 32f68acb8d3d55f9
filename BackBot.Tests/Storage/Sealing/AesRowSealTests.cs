using System.Security.Cryptography;
using System.Text;
using BackBot.Storage;
using BackBot.Storage.Sealing;

namespace BackBot.Tests.Storage.Sealing;

public class AesRowSealTests
{
    private static readonly byte[] Old = RandomNumberGenerator.GetBytes(SealKeys.Length), New = RandomNumberGenerator.GetBytes(SealKeys.Length);
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("""{"words":"numb between the legs"}""");

    [Fact]
    public void Open_OfWhatWasClosed_IsTheSame()
    {
        var seal = new AesRowSeal(new SealKeys([Old]));
        byte[] stored = seal.Close(Text, "c1", RowKind.Session);
        Assert.Equal(Text, seal.Open(stored, "c1", RowKind.Session));
        Assert.DoesNotContain("numb", Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        Assert.NotEqual(stored, seal.Close(Text, "c1", RowKind.Session));
    }

    [Fact]
    public void Open_AfterRotation_ReadsWhatTheOldKeySealed()
    {
        byte[] stored = new AesRowSeal(new SealKeys([Old])).Close(Text, "c1", RowKind.Batch);
        Assert.Equal(Text, new AesRowSeal(new SealKeys([New, Old])).Open(stored, "c1", RowKind.Batch));
        byte[] fresh = new AesRowSeal(new SealKeys([New, Old])).Close(Text, "c1", RowKind.Batch);
        Assert.Equal(Text, new AesRowSeal(new SealKeys([New])).Open(fresh, "c1", RowKind.Batch));
    }

    [Fact]
    public void Open_WithoutTheKey_NamesTheKeyAndNothingElse()
    {
        byte[] stored = new AesRowSeal(new SealKeys([Old])).Close(Text, "c1", RowKind.Session);
        var refused = Assert.Throws<SealException>(() => new AesRowSeal(new SealKeys([New])).Open(stored, "c1", RowKind.Session));
        Assert.Contains($"{SealKeys.IdOf(Old):x8}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AsAnotherConversationOrKind_IsRefused()
    {
        var seal = new AesRowSeal(new SealKeys([Old]));
        byte[] stored = seal.Close(Text, "c1", RowKind.Session);
        Assert.Throws<SealException>(() => seal.Open(stored, "c2", RowKind.Session));
        Assert.Throws<SealException>(() => seal.Open(stored, "c1", RowKind.Batch));
    }

    [Fact]
    public void Open_AnyBitChanged_IsRefused()
    {
        var seal = new AesRowSeal(new SealKeys([Old]));
        byte[] stored = seal.Close(Text, "c1", RowKind.Session);
        for (int i = 0; i < stored.Length; i++)
        {
            byte[] changed = [.. stored];
            changed[i] ^= 4;
            Assert.Throws<SealException>(() => seal.Open(changed, "c1", RowKind.Session));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Open_OfPlainJson_GivesItBack(string json) =>
        Assert.Equal(json, Encoding.UTF8.GetString(new AesRowSeal(new SealKeys([Old])).Open(Encoding.UTF8.GetBytes(json), "c1", RowKind.Batch)));

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("c2hvcnQ=")]
    public void Parse_OfNoKey_SaysWhatToWriteAndNotWhatWasWritten(string text)
    {
        var refused = Assert.Throws<StorageException>(() => SealKeys.Parse(text));
        Assert.Contains("openssl rand -base64 32", refused.Message, StringComparison.Ordinal);
        if (text.Length > 0) Assert.DoesNotContain(text, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_OfAFolder_MakesOneKeyThatOnlyItsOwnerReads()
    {
        using var folder = new TempFolder();
        var data = DataFolder.Open(folder.Path);
        Assert.Equal(SealKeyFile.Open(data).Current, SealKeyFile.Open(data).Current);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(data.File(SealKeyFile.Name)));
    }

    [Fact]
    public void Open_OfASpoiltKeyFile_SaysWhichFile()
    {
        using var folder = new TempFolder();
        var data = DataFolder.Open(folder.Path);
        File.WriteAllText(data.File(SealKeyFile.Name), "spoilt");
        Assert.Contains(SealKeyFile.Name, Assert.Throws<StorageException>(() => SealKeyFile.Open(data)).Message, StringComparison.Ordinal);
    }
}
