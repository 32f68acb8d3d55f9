using BackBot.Storage.Sealing;

namespace BackBot.Benchmarks.Growth;

/// <summary>Seals as the service does, but every row as the same one, so that copied rows open under their new ids.</summary>
sealed class CopySeal : IRowSeal
{
    private const string Row = "copy";
    private readonly AesRowSeal seal = new(new SealKeys([new byte[SealKeys.Length]]));

    public byte[] Close(ReadOnlySpan<byte> plain, string row, RowKind kind) => seal.Close(plain, Row, kind);

    public byte[] Open(byte[] stored, string row, RowKind kind) => seal.Open(stored, Row, kind);
}
