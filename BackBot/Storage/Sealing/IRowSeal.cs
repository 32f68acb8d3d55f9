namespace BackBot.Storage.Sealing;

/// <summary>What a row holds. A row sealed as one thing does not open as another.</summary>
public enum RowKind : byte
{
    Session = 1,
    Batch = 2,
    Outgoing = 3,
    Plan = 4,
    Day = 5,
}

/// <summary>Makes what people said unreadable for whoever has the database and not the key.</summary>
/// <remarks>Safe to call from any thread.</remarks>
public interface IRowSeal
{
    /// <summary>The bytes as they are stored.</summary>
    /// <param name="row">The conversation, or plan, they belong to; they open for no other.</param>
    byte[] Close(ReadOnlySpan<byte> plain, string row, RowKind kind);

    /// <summary>The bytes as they were. What was stored before anything was sealed is given back as it is.</summary>
    /// <exception cref="SealException">No known key opens them, or they were changed.</exception>
    byte[] Open(byte[] stored, string row, RowKind kind);
}
