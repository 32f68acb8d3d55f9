using System.Security.Cryptography;

namespace BackBot.Channels.DirectLine;

/// <summary>Draws ids that nobody can guess.</summary>
static class Ids
{
    public static string NewConversation() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The prefix is the protocol's for a user that a token names.</summary>
    public static string NewUser() => $"dl_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}";
}
