using System.Diagnostics;
using System.Globalization;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Storage.Postgres;

namespace BackBot.Benchmarks.Growth;

/// <summary>
/// <c>growth --database CONNECTION --rows 1000,100000,1000000 [--processes 1,2,3] [--users 32] [--seconds 5]</c>: fills an empty PostgreSQL
/// database with copies of one real conversation, and measures bytes, and turns a second, at each number of rows (one row a turn).
/// </summary>
/// <remarks>A turn here is what the store does of it: one load, one commit. The talk itself and HTTP are measured elsewhere.</remarks>
static class GrowthRun
{
    private static readonly string[] Says =
        ["my back hurts", "yes", "67", "low back", "2 weeks", "none of these", "none of these", "none of these", "5", "my answers", "why?"];

    public static async Task<int> Run(string[] args)
    {
        string Option(string name, string usual) => Array.IndexOf(args, name) is var at and >= 0 ? args[at + 1] : usual;
        string connection = Option("--database", "");
        int users = Number(Option("--users", "32")), seconds = Number(Option("--seconds", "5"));
        await using var database = await PostgresDatabase.Open(connection, MigrationScripts.Postgres, TimeSpan.Zero, default);
        if (args.Contains("--worker"))
        {
            Console.WriteLine(await Work(database, users, seconds));
            return 0;
        }
        int turns = await Talk(database);
        long filled = 0;
        foreach (long rows in Option("--rows", "1000,100000").Split(',').Select(text => long.Parse(text, CultureInfo.InvariantCulture)))
        {
            var watch = Stopwatch.StartNew();
            await Fill(database, filled, filled = rows / turns);
            await Print(database, rows, turns, watch.Elapsed);
            foreach (int processes in Option("--processes", "1,2,3").Split(',').Select(Number))
                Console.WriteLine($"  processes={processes} users={users} turns_per_s={await Spawn(processes, args, users, seconds)}");
        }
        return 0;
    }

    /// <summary>Copies of one conversation have other ids; here they open all the same.</summary>
    private static readonly CopySeal Seal = new();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>One conversation through the real service; the number of its turns.</summary>
    private static async Task<int> Talk(PostgresDatabase database)
    {
        var engine = new TurnEngine(Shipped.Content, new ClinicSettings("US"));
        var service = new ConversationService(new PostgresConversationStore(database, Seal), engine.Run, new ConversationFeed(), new ChannelSentences(), TimeProvider.System);
        var who = new Participant("template", "dl_0123456789abcdef01234567", "en");
        await service.Start(who, default);
        foreach (string text in Says)
            await service.Post(who, new Activities.PostedActivity("message", text) { ClientActivityId = Guid.NewGuid().ToString() }, default);
        return Says.Length + 1;
    }

    private static async Task Fill(PostgresDatabase database, long from, long to)
    {
        const long AtOnce = 5_000;
        for (long first = from + 1; first <= to; first += AtOnce)
        {
            long last = Math.Min(to, first + AtOnce - 1);
            await Ask(database, """
                INSERT INTO conversations SELECT md5(n::text), user_id, version, last_sequence, last_time, session, has_consent, has_words
                FROM generate_series($1, $2) AS n, conversations WHERE id = 'template'
                """, first, last);
            await Ask(database, """
                INSERT INTO batches SELECT md5(n::text), first_sequence, last_sequence, md5(client_activity_id || n), activities, time
                FROM generate_series($1, $2) AS n, batches WHERE conversation_id = 'template'
                """, first, last);
        }
        await Ask(database, "ANALYZE");
    }

    private static async Task Print(PostgresDatabase database, long rows, int turns, TimeSpan took)
    {
        long conversations = Convert.ToInt64(await Ask(database, "SELECT count(*) FROM conversations"), CultureInfo.InvariantCulture);
        long bytes = Convert.ToInt64(await Ask(database, "SELECT pg_total_relation_size('conversations') + pg_total_relation_size('batches')"), CultureInfo.InvariantCulture);
        long indexes = Convert.ToInt64(await Ask(database, "SELECT pg_indexes_size('conversations') + pg_indexes_size('batches')"), CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"rows={rows} conversations={conversations} turns_per_conversation={turns} bytes={bytes} bytes_per_conversation={bytes / conversations} of_it_indexes={indexes / conversations} filled_in_s={took.TotalSeconds:F0}"));
    }

    /// <summary>So many processes at once; the turns of all together in a second.</summary>
    private static async Task<long> Spawn(int processes, string[] args, int users, int seconds)
    {
        var all = Enumerable.Range(0, processes).Select(async _ =>
        {
            using var worker = Process.Start(new ProcessStartInfo("dotnet", [typeof(GrowthRun).Assembly.Location, "growth", "--worker", "--users", $"{users / processes}", .. args])
            {
                RedirectStandardOutput = true,
            })!;
            string output = await worker.StandardOutput.ReadToEndAsync();
            await worker.WaitForExitAsync();
            return long.Parse(output.Trim(), CultureInfo.InvariantCulture);
        });
        return (await Task.WhenAll(all)).Sum() / seconds;
    }

    /// <summary>Users who each go on with conversations drawn from all there are; the number of turns committed in the time.</summary>
    private static async Task<long> Work(PostgresDatabase database, int users, int seconds)
    {
        var store = new PostgresConversationStore(database, Seal);
        long conversations = Convert.ToInt64(await Ask(database, "SELECT count(*) - 1 FROM conversations"), CultureInfo.InvariantCulture);
        byte[] activities = (await store.ReadAfter("template", 0, default)).MaxBy(batch => batch.Last)!.Activities;
        long done = 0;
        async Task Use(long until)
        {
            while (Environment.TickCount64 < until)
            {
#pragma warning disable CA5351 // Spreads the ids as PostgreSQL's md5 did; hides nothing.
                string id = Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.ASCII.GetBytes($"{Random.Shared.NextInt64(1, conversations + 1)}")));
#pragma warning restore CA5351
                if (await store.Load(id, default) is not { } before) continue;
                var last = before.Last.Next(TimeProvider.System.GetUtcNow());
                var batch = new StoredBatch(last.Sequence, last.Sequence, Guid.NewGuid().ToString(), activities);
                if (await store.Commit(new TurnCommit(before.Session with { ConversationId = id }, before.UserId, before.Version, last, batch), default) == CommitOutcome.Committed)
                    Interlocked.Increment(ref done);
            }
        }
        await Task.WhenAll(Enumerable.Range(0, users).Select(_ => Use(Environment.TickCount64 + 500)));
        Interlocked.Exchange(ref done, 0);
        await Task.WhenAll(Enumerable.Range(0, users).Select(_ => Use(Environment.TickCount64 + (seconds * 1000L))));
        return done;
    }

    private static async Task<object?> Ask(PostgresDatabase database, string sql, params long[] values)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = database.Source.CreateCommand(sql);
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        foreach (long value in values) command.Parameters.Add(new Npgsql.NpgsqlParameter<long> { TypedValue = value });
        return await command.ExecuteScalarAsync();
    }
}
