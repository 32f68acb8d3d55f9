using BackBot.Channels;

namespace BackBot.Tests.Channels;

public sealed class ConversationLocksTests
{
    private readonly ConversationLocks locks = new();

    [Fact]
    public async Task Enter_WhileAnotherIsIn_Waits()
    {
        var first = await locks.Enter("a", default);
        var second = locks.Enter("a", default);
        Assert.False(second.IsCompleted);

        first.Dispose();

        (await second).Dispose();
        Assert.Equal(0, locks.Count);
    }

    [Fact]
    public async Task Enter_AnotherConversation_DoesNotWait()
    {
        using var a = await locks.Enter("a", default);

        Assert.True(locks.Enter("b", default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Enter_GivenUp_LeavesNothingBehind()
    {
        var first = await locks.Enter("a", default);
        using var patience = new CancellationTokenSource();
        var second = locks.Enter("a", patience.Token);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        Assert.Equal(0, locks.Count);
    }

    [Fact]
    public async Task Enter_ByManyAtOnce_LetsOneInAtATime()
    {
        int inside = 0, most = 0;
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            using var held = await locks.Enter($"c{i % 3}", default);
            if (i % 3 != 0) return;
            most = Math.Max(most, ++inside);
            await Task.Yield();
            inside--;
        })));

        Assert.Equal((1, 0), (most, locks.Count));
    }
}
