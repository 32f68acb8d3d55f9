using BackBot.Storage.Sealing;

namespace BackBot.Tests;

/// <summary>Leaves rows readable, so that a test can look for words in the files and find that they are gone.</summary>
public sealed class PlainSeal : IRowSeal
{
    public byte[] Close(ReadOnlySpan<byte> plain, string row, RowKind kind) => plain.ToArray();

    public byte[] Open(byte[] stored, string row, RowKind kind) => stored;
}
