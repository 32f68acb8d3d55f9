using System.Diagnostics;

namespace BackBot.Tests.EndToEnd;

/// <summary>BackBot as it is run: the built program in a process of its own, on a free port.</summary>
public sealed class BackBotProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process process;
    private readonly Task<string> log;

    private BackBotProcess(Process process, Uri address, Task<string> log) => (this.process, Address, this.log) = (process, address, log);

    public Uri Address { get; }

    /// <summary>Starts on the data in a folder, and waits until it serves.</summary>
    public static async Task<BackBotProcess> Start(string folder, params string[] options)
    {
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(Program).Assembly.Location, "--Urls=http://127.0.0.1:0", $"--Storage:Folder={folder}", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            int at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0) continue;
            // Read on to the end, so that a full pipe never stops the service.
            return new BackBotProcess(process, new Uri(line[(at + Listening.Length)..].Trim()), process.StandardOutput.ReadToEndAsync());
        }
        process.Dispose();
        throw new InvalidOperationException($"BackBot ended before it served: {await errors}");
    }

    /// <summary>Ends it as a power cut would: SIGKILL, nothing is tidied up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Ends it, and gives everything it logged since it serves.</summary>
    public async Task<string> StopAndReadLog()
    {
        Kill();
        return await log;
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }
}
