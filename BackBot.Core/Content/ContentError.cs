namespace BackBot.Content;

/// <summary>Something in the content that is wrong, and where.</summary>
/// <param name="File">Path within the content folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 if the whole file is meant.</param>
/// <param name="Message">What is wrong and, where one is near, the name that was probably meant.</param>
public sealed record ContentError(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
