using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Operations;

/// <summary>The content has faults; none of it is used.</summary>
public sealed class ContentRefusedException(IReadOnlyList<ContentError> errors)
    : Exception("The content has faults:" + string.Concat(errors.Select(error => "\n" + error)))
{
    public IReadOnlyList<ContentError> Errors { get; } = errors;
}

/// <summary>Loads the content to speak from, a folder or what travels with the program, and refuses what is faulty or not safe.</summary>
static class LoadedContent
{
    /// <exception cref="ContentRefusedException">Something in it is wrong.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static BotContent From(string? folder)
    {
        var load = ContentLoader.Load(Files(folder));
        var content = load.Content ?? throw new ContentRefusedException(load.Errors);
        // What travels with the program was proved when it was built.
        if (string.IsNullOrEmpty(folder)) return content;
        var broken = ContentProof.Of(content).Broken;
        return broken.IsEmpty ? content : throw new ContentRefusedException([.. broken.Select(ContentProof.Describe)]);
    }

    public static ContentFiles Files(string? folder) => string.IsNullOrEmpty(folder) ? ContentFiles.Embedded() : ContentFiles.FromFolder(folder);
}
