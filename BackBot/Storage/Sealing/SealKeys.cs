using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace BackBot.Storage.Sealing;

/// <summary>The keys of the data: the first seals, all of them open. To rotate, put a new one before the old.</summary>
public sealed class SealKeys
{
    /// <summary>Bytes of a key (AES-256).</summary>
    public const int Length = 32;

    private static readonly char[] Separators = [',', ';', ' ', '\n', '\r', '\t'];

    private readonly ImmutableArray<byte[]> keys;

    /// <param name="keys">At least one; each of <see cref="Length"/> bytes.</param>
    public SealKeys(IEnumerable<byte[]> keys)
    {
        this.keys = [.. keys];
        if (this.keys.IsEmpty || this.keys.Any(key => key.Length != Length)) throw new ArgumentException($"A key has {Length} bytes.", nameof(keys));
    }

    public byte[] Current => keys[0];

    /// <summary>Names a key in a row, and says nothing about it.</summary>
    public static uint IdOf(byte[] key) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(key));

    /// <summary>The key of that id; null if it is not known (any more).</summary>
    public byte[]? Find(uint id) => keys.FirstOrDefault(key => IdOf(key) == id);

    /// <summary>These keys, and behind them older ones that open what was sealed before.</summary>
    public SealKeys Then(SealKeys older) => new([.. keys, .. older.keys]);

    /// <summary>Reads keys in Base64, the newest first.</summary>
    /// <exception cref="StorageException">One is no key; the message says what to write, and not what was written.</exception>
    public static SealKeys Parse(string text)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var keys = parts.Select(Decode).ToList();
        return keys.Count > 0 && keys.TrueForAll(key => key?.Length == Length)
            ? new SealKeys(keys.Select(key => key!))
            : throw new StorageException("Storage:EncryptionKey is no key. Write 32 random bytes in Base64, as from 'openssl rand -base64 32'; to rotate, the new key, a comma, the old one.");
    }

    public override string ToString() => $"{keys.Length} keys";

    private static byte[]? Decode(string part)
    {
        byte[] bytes = new byte[Length + 3];
        return Convert.TryFromBase64String(part, bytes, out int written) ? bytes[..written] : null;
    }
}
