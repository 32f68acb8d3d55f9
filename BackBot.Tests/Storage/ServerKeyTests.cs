using BackBot.Storage;

namespace BackBot.Tests.Storage;

public sealed class ServerKeyTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Open_Again_IsTheSameKey() => Assert.Equal(ServerKey.Open(DataFolder.Open(folder.Path)).For("a"), ServerKey.Open(DataFolder.Open(folder.Path)).For("a"));

    [Fact]
    public void For_AnotherUse_IsAnotherKey()
    {
        var key = ServerKey.Open(DataFolder.Open(folder.Path));

        Assert.NotEqual(key.For("a"), key.For("b"));
    }

    [Fact]
    public void Open_InAnotherFolder_IsAnotherKey()
    {
        using var other = new TempFolder();

        Assert.NotEqual(ServerKey.Open(DataFolder.Open(folder.Path)).For("a"), ServerKey.Open(DataFolder.Open(other.Path)).For("a"));
    }

    /// <summary>What keeps them apart is a file that one may hold, so that processes are kept apart as these are.</summary>
    [Fact]
    public async Task Open_WhileAnotherMakesTheKey_WaitsForItAndTakesThatOne()
    {
        var data = DataFolder.Open(folder.Path);
        byte[] first = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
        Task<string> second;
        using (new FileStream(folder.File(ServerKey.FileName) + ".making", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            second = Task.Run(() => Convert.ToHexString(ServerKey.Open(data).For("a")));
            PrivateFiles.TryCreate(folder.File(ServerKey.FileName), first);
        }
        Assert.Equal(Convert.ToHexString(new ServerKey(first).For("a")), await second);
    }

    [Fact]
    public async Task Open_ByManyAtOnce_IsOneKey()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Convert.ToHexString(ServerKey.Open(DataFolder.Open(folder.Path)).For("a")))));

        Assert.Single(keys.Distinct());
        Assert.Equal([folder.File(ServerKey.FileName)], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Open_File_IsForItsOwnerAlone()
    {
        ServerKey.Open(DataFolder.Open(folder.Path));

        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File(ServerKey.FileName)));
    }

    [Fact]
    public void Open_FileThatIsNoKey_SaysWhatToDo()
    {
        File.WriteAllText(folder.File(ServerKey.FileName), "short");

        Assert.Contains("Restore it from a backup", Assert.Throws<StorageException>(() => ServerKey.Open(DataFolder.Open(folder.Path))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
