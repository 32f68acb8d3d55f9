using BackBot.Conversation;
using BackBot.Storage.Sealing;

namespace BackBot.Storage;

static class SessionWords
{
    /// <summary>A stored session without the person's own words, and of a shared device without anything; null if it cannot be read.</summary>
    public static byte[]? Without(byte[] session, string conversationId, IRowSeal seal)
    {
        try
        {
            var read = SessionJson.Read(seal.OpenSession(session, conversationId));
            var left = read.Course.IsShared ? Session.New(conversationId, read.Language, read.StartedAt) with { Greeted = true } : read.WithoutWords();
            return seal.Close(SessionJson.Write(left), conversationId, RowKind.Session);
        }
        catch (UnreadableSessionException)
        {
            return null;
        }
    }
}
