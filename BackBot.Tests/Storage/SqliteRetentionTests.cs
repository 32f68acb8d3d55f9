using System.Text;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

public sealed class SqliteRetentionTests() : RetentionTests(new SqliteEngine())
{
    [Fact]
    public async Task Sweep_DataOfTheFirstSchema_AreSweptToo()
    {
        using var old = new TempFolder();
        string one = typeof(MigrationScripts).Assembly.GetManifestResourceStream("Storage/Sqlite/Migrations/0001-conversations.sql") is { } stream
            ? await new StreamReader(stream).ReadToEndAsync() : "";
        SqliteDatabase.Open(DataFolder.Open(old.Path), new MigrationScripts([one]));
        foreach (bool consented in new[] { true, false })
        {
            string session = Encoding.UTF8.GetString(SessionJson.Write(SessionOf($"c{consented}", consented, "zebracanary")));
            long time = Now.AddHours(-2).ToUnixTimeMilliseconds();
            StoredRows.Run(old.Path, $"INSERT INTO conversations VALUES ('c{consented}', 'maria', 2, 3, {time}, CAST('{session}' AS BLOB))");
            StoredRows.Run(old.Path, $"INSERT INTO batches VALUES ('c{consented}', 2, 3, NULL, CAST('[\"zebracanary\"]' AS BLOB))");
        }

        using var store = new SqliteConversationStore(SqliteDatabase.Open(DataFolder.Open(old.Path), MigrationScripts.Sqlite), new PlainSeal());
        await store.Sweep(Usual, 100, default);

        Assert.True((await store.Load("cTrue", default))!.Session.HoldsWords());
        Assert.False((await store.Load("cFalse", default))!.Session.HoldsWords());
        Assert.Equal(["cTrue"], StoredRows.Read(old.Path, "SELECT conversation_id FROM batches WHERE length(activities) > 2"));
    }
}
