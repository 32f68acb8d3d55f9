using BackBot.Conversation;
using BackBot.Storage;

namespace BackBot.Channels.Terminal;

/// <summary>Keeps the one talk of the terminal in a folder, so that it can be taken up again.</summary>
/// <remarks>The file is readable by its owner alone. It is replaced whole, so that a crash leaves the old or the new one.</remarks>
sealed class TerminalMemory(string folder)
{
    private readonly string path = Path.Combine(Path.GetFullPath(folder), "terminal-session.json");

    public async ValueTask<Session?> Load() => File.Exists(path) ? SessionJson.Read(await File.ReadAllBytesAsync(path)) : null;

    public async ValueTask Keep(Session session)
    {
        PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
        string fresh = path + ".new";
        PrivateFiles.Create(fresh);
        await File.WriteAllBytesAsync(fresh, SessionJson.Write(session));
        File.Move(fresh, path, overwrite: true);
    }
}
