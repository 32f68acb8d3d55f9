using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BackBot.Storage.Sealing;

/// <summary>Seals rows with AES-256-GCM.</summary>
/// <remarks>
/// A sealed row is: 1 (the form), 4 bytes that name the key, 12 random bytes, the text, 16 bytes of proof. Each conversation has a key of its
/// own, derived from the data's key and its id: so few rows share one that random nonces cannot meet, and a row copied to another conversation
/// does not open there. The kind of the row is bound in the proof.
/// </remarks>
public sealed class AesRowSeal(SealKeys keys) : IRowSeal
{
    private const byte Form = 1;
    private const int IdLength = 4, NonceLength = 12, TagLength = 16, Head = 1 + IdLength + NonceLength;

    private readonly uint current = SealKeys.IdOf(keys.Current);

    public byte[] Close(ReadOnlySpan<byte> plain, string row, RowKind kind)
    {
        byte[] stored = new byte[Head + plain.Length + TagLength];
        stored[0] = Form;
        BinaryPrimitives.WriteUInt32BigEndian(stored.AsSpan(1), current);
        var nonce = stored.AsSpan(1 + IdLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = Of(keys.Current, row);
        aes.Encrypt(nonce, plain, stored.AsSpan(Head, plain.Length), stored.AsSpan(Head + plain.Length), [(byte)kind]);
        return stored;
    }

    public byte[] Open(byte[] stored, string row, RowKind kind)
    {
        if (IsPlain(stored)) return stored;
        if (stored.Length < Head + TagLength || stored[0] != Form) throw new SealException("A row is in no form that this version knows.");
        uint id = BinaryPrimitives.ReadUInt32BigEndian(stored.AsSpan(1));
        byte[] key = keys.Find(id)
            ?? throw new SealException($"A row was sealed with the key {id:x8}, which is not among the keys. Add it behind the others in Storage:EncryptionKey, or restore the key file.");
        byte[] plain = new byte[stored.Length - Head - TagLength];
        try
        {
            using var aes = Of(key, row);
            aes.Decrypt(stored.AsSpan(1 + IdLength, NonceLength), stored.AsSpan(Head, plain.Length), stored.AsSpan(Head + plain.Length), plain, [(byte)kind]);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new SealException("A row was changed after it was sealed, or belongs to another conversation.");
        }
        return plain;
    }

    /// <summary>JSON, which begins with a bracket, is of a time before rows were sealed, or was emptied by the sweep.</summary>
    private static bool IsPlain(byte[] stored) => stored.Length > 0 && stored[0] is (byte)'{' or (byte)'[';

    private static AesGcm Of(byte[] key, string row)
    {
        Span<byte> own = stackalloc byte[SealKeys.Length];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(row), own);
        return new AesGcm(own, TagLength);
    }
}
