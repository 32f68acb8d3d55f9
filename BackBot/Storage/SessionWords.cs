using BackBot.Conversation;
using BackBot.Storage.Sealing;

namespace BackBot.Storage;

static class SessionWords
{
    /// <summary>A stored session without the person's own words; null if it cannot be read.</summary>
    public static byte[]? Without(byte[] session, string conversationId, IRowSeal seal)
    {
        try
        {
            var read = SessionJson.Read(seal.OpenSession(session, conversationId));
            return seal.Close(SessionJson.Write(read.WithoutWords()), conversationId, RowKind.Session);
        }
        catch (UnreadableSessionException)
        {
            return null;
        }
    }
}
