using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.Operations;

public sealed class FaultsTests
{
    [Fact]
    public async Task Turn_ThatFails_IsAnsweredWithoutTheWordsAndChangesNothing()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var failed = await client.Post(ScriptedTurn.Fatal, "k1");
        await client.Post("and on", "k2");

        Assert.Equal((500, "ServiceError"), (failed.Status, failed.ErrorCode));
        Assert.DoesNotContain(ScriptedTurn.Fatal, failed.Body, StringComparison.Ordinal);
        Assert.Equal(["bot: Hello", "user: and on", "bot: 1: and on", "bot: What else?"], await client.Transcript());
    }

    [Fact]
    public async Task Session_ThatCannotBeRead_IsAnErrorOfItsConversationAlone()
    {
        await using var service = await ServiceUnderTest.Start();
        var damaged = await service.StartedClient();
        var healthy = await service.StartedClient();
        Damage(service.Folder, damaged.Conversation);

        Assert.Equal(500, (await damaged.Post("hi")).Status);
        Assert.Equal(200, (await damaged.Poll()).Status);
        Assert.Equal(200, (await healthy.Post("hi")).Status);
    }

    private static void Damage(string folder, string conversation)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "backbot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE conversations SET session = x'7b' WHERE id = $id";
        command.Parameters.AddWithValue("$id", conversation);
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
