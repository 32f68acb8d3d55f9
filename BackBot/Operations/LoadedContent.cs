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
    public static BotContent From(string? folder) => From(Files(folder));

    /// <summary>Reads, screens and proves.</summary>
    /// <exception cref="ContentRefusedException">Something in it is wrong.</exception>
    public static BotContent From(ContentFiles files)
    {
        var content = Read(files);
        var findings = ContentProof.Findings(ContentProof.Of(content), content, files);
        return findings.IsEmpty ? content : throw new ContentRefusedException(findings);
    }

    /// <summary>Reads and screens, without the proof.</summary>
    /// <exception cref="ContentRefusedException">Something in it is wrong.</exception>
    public static BotContent Read(ContentFiles files)
    {
        var load = ContentLoader.Load(files);
        return load.Content ?? throw new ContentRefusedException(load.Errors);
    }

    public static ContentFiles Files(string? folder) => string.IsNullOrEmpty(folder) ? ContentFiles.Embedded() : ContentFiles.FromFolder(folder);
}
