namespace BackBot.Storage.Sealing;

/// <summary>For who reads counts alone, in which nobody's words are: opens and closes nothing.</summary>
sealed class NoSeal : IRowSeal
{
    public byte[] Close(ReadOnlySpan<byte> plain, string row, RowKind kind) => throw Refused();

    public byte[] Open(byte[] stored, string row, RowKind kind) => throw Refused();

    private static SealException Refused() => new("No key was asked for, so rows stay shut.");
}
