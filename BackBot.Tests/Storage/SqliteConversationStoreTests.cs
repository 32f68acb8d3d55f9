using System.Text;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Storage.Engines;
using Microsoft.Data.Sqlite;

namespace BackBot.Tests.Storage;

public sealed class SqliteConversationStoreTests() : ConversationStoreTests(new SqliteEngine())
{
    private string Folder => ((SqliteEngine)Engine).Folder;

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_LeavesNoWordInAnyFile()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1) with { Batch = new StoredBatch(1, 1, null, Encoding.UTF8.GetBytes("[\"zebracanary\"]")) }, default);
        await Talks.Commit(Turn("c1", 1, 2, 3) with { ForgetsTalk = true }, default);

        Assert.DoesNotContain("zebracanary", await StoredRows.Files(Folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WhileAnotherProcessIsInTheMiddleOfATurn_SeesOnlyWholeTurns()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        using var half = new SqliteConnection($"Data Source={Path.Combine(Folder, SqliteDatabase.FileName)};Pooling=False");
        half.Open();
        using var transaction = half.BeginTransaction(deferred: false);
        using var command = half.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE conversations SET version = 99";
        command.ExecuteNonQuery();

        Assert.Equal(1, (await Talks.Load("c1", default))!.Version);
    }

    [Fact]
    public void Files_OfTheStore_AreForTheirOwnerAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (string file in Directory.GetFiles(Folder))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
