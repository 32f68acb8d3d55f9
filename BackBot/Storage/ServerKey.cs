using System.Security.Cryptography;
using System.Text;

namespace BackBot.Storage;

/// <summary>The secret of this installation: 32 random bytes beside the data, mode 0600, made at the first start.</summary>
/// <remarks>It survives restarts, so that a token given before one is good after it. Each use has a key derived from it.</remarks>
public sealed class ServerKey
{
    public const string FileName = "server.key";

    private const int Length = 32;

    /// <summary>A move that must not overwrite is a look and a rename on some file systems: two threads could both win.</summary>
    private static readonly Lock Making = new();

    private readonly byte[] secret;

    public ServerKey(byte[] secret) => this.secret = secret;

    /// <exception cref="StorageException">The file is not a key; the message says what to do.</exception>
    public static ServerKey Open(DataFolder folder)
    {
        string file = folder.File(FileName);
        byte[] secret = folder.Try(() =>
        {
            lock (Making)
            {
                if (!File.Exists(file)) PrivateFiles.TryCreate(file, RandomNumberGenerator.GetBytes(Length));
            }
            return File.ReadAllBytes(file);
        });
        return secret.Length == Length
            ? new ServerKey(secret)
            : throw new StorageException($"{file} is not a key. Restore it from a backup, or delete it: open chats then ask for a new token.");
    }

    /// <summary>A key for one use.</summary>
    public byte[] For(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.UTF8.GetBytes(use));
}
