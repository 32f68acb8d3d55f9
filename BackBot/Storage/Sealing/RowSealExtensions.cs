using BackBot.Conversation;

namespace BackBot.Storage.Sealing;

static class RowSealExtensions
{
    /// <summary>Opens a session. One that does not open is one that cannot be read.</summary>
    /// <exception cref="UnreadableSessionException">No known key opens it, or it was changed.</exception>
    public static byte[] OpenSession(this IRowSeal seal, byte[] stored, string conversationId)
    {
        try
        {
            return seal.Open(stored, conversationId, RowKind.Session);
        }
        catch (SealException fault)
        {
            throw new UnreadableSessionException(fault.Message);
        }
    }

    /// <summary>Opens a message to be sent. One that does not open is empty: its channel refuses it alone, and the others go on.</summary>
    public static byte[] OpenOutgoing(this IRowSeal seal, byte[] stored, string conversationId)
    {
        try
        {
            return seal.Open(stored, conversationId, RowKind.Outgoing);
        }
        catch (SealException)
        {
            return [];
        }
    }
}
