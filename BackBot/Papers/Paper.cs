using System.Collections.Immutable;

namespace BackBot.Papers;

/// <summary>A document for people to read, print and sign, before it is Markdown or HTML. Its texts are plain: the format escapes them.</summary>
/// <param name="Language">Language of the document; a line may be in another.</param>
sealed record Paper(string Language, string Title, ImmutableArray<Block> Blocks);

/// <summary>A part of a paper. Closed: the four below are all there are.</summary>
abstract record Block
{
    private Block()
    {
    }

    /// <param name="Level">2 for a section, 3 within one.</param>
    public sealed record Heading(int Level, string Text) : Block;

    public sealed record Paragraph(string Text) : Block;

    /// <summary>One thing to be judged: its name, and what is to be known of it.</summary>
    /// <param name="Id">Its name in the content files.</param>
    public sealed record Entry(string Id, string Title, ImmutableArray<Line> Lines) : Block;

    /// <param name="Caption">What the table holds, read out before it.</param>
    public sealed record Table(string Caption, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;
}

/// <param name="Url">Where it can be read; null if it has no address.</param>
/// <param name="Language">Null if it is that of the paper.</param>
sealed record Line(string Name, string Text, string? Url = null, string? Language = null);
