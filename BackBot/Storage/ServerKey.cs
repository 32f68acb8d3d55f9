using System.Security.Cryptography;
using System.Text;

namespace BackBot.Storage;

/// <summary>The secret of this installation: 32 random bytes beside the data, mode 0600, made at the first start.</summary>
/// <remarks>It survives restarts, so that a token given before one is good after it. Each use has a key derived from it.</remarks>
public sealed class ServerKey
{
    public const string FileName = "server.key";

    private const int Length = 32;

    /// <summary>How long a start waits for another one that makes the key, which takes a few milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly byte[] secret;

    public ServerKey(byte[] secret) => this.secret = secret;

    /// <exception cref="StorageException">The file is not a key; the message says what to do.</exception>
    public static ServerKey Open(DataFolder folder)
    {
        string file = folder.File(FileName);
        byte[] secret = folder.Try(() =>
        {
            if (!File.Exists(file)) Make(file);
            return File.ReadAllBytes(file);
        });
        return secret.Length == Length
            ? new ServerKey(secret)
            : throw new StorageException($"{file} is not a key. Restore it from a backup, or delete it: open chats then ask for a new token.");
    }

    /// <summary>
    /// A move that must not overwrite is a look and a rename on some file systems: two could both win. So one at a time, of all
    /// processes, holds a file that nobody else may open meanwhile; a crash lets go of it. Whoever comes later finds the key.
    /// </summary>
    private static void Make(string file)
    {
        string holder = file + ".making";
        using (Hold(holder))
        {
            if (!File.Exists(file)) PrivateFiles.TryCreate(file, RandomNumberGenerator.GetBytes(Length));
        }
        File.Delete(holder);
    }

    private static FileStream Hold(string holder)
    {
        long began = Environment.TickCount64;
        while (true)
        {
            try
            {
                return new FileStream(holder, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 - began < Patience.TotalMilliseconds)
            {
                Thread.Sleep(5);
            }
        }
    }

    /// <summary>A key for one use.</summary>
    public byte[] For(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.UTF8.GetBytes(use));
}
