using BackBot.Tests.EndToEnd;

namespace BackBot.Tests.Faults;

/// <summary>Some BackBot processes on the same data, each killed and started again at its own address.</summary>
public sealed class Services : IDisposable
{
    private readonly string folder;
    private readonly string[] options;
    private readonly BackBotProcess[] processes;

    private Services(string folder, string[] options, BackBotProcess[] processes) => (this.folder, this.options, this.processes) = (folder, options, processes);

    public IReadOnlyList<Uri> Addresses => [.. processes.Select(process => process.Address)];

    public static async Task<Services> Start(int count, string folder, params string[] options)
    {
        string[] quiet = ["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information", .. options];
        return new Services(folder, quiet, await Task.WhenAll(Enumerable.Range(0, count).Select(_ => BackBotProcess.Start(folder, quiet))));
    }

    /// <summary>Kills one as a power cut does, and starts it again.</summary>
    public async Task KillAndStart(int which)
    {
        var address = processes[which].Address;
        processes[which].Kill();
        processes[which].Dispose();
        processes[which] = await BackBotProcess.Start(folder, [.. options, $"--Urls={address}"]);
    }

    public void Dispose()
    {
        foreach (var process in processes) process.Dispose();
    }
}
