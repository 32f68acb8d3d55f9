using BackBot.Conversation;

namespace BackBot.Storage;

static class SessionWords
{
    /// <summary>A stored session without the person's own words; null if it cannot be read.</summary>
    public static byte[]? Without(byte[] session)
    {
        try
        {
            return SessionJson.Write(SessionJson.Read(session).WithoutWords());
        }
        catch (UnreadableSessionException)
        {
            return null;
        }
    }
}
