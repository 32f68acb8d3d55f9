namespace BackBot.Channels;

/// <summary>What the service itself has to say to a person, beside the talk.</summary>
public interface IChannelSentences
{
    /// <summary>Files cannot be read.</summary>
    string CannotReadFiles(string language);

    /// <summary>Only the beginning of a very long message was read.</summary>
    /// <param name="limit">Number of characters that were read.</param>
    string OnlyReadTheBeginning(string language, int limit);
}
