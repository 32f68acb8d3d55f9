using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>Spells a term out, every way in turn, when the lexicon is loaded, so that reading a message needs only look-ups.</summary>
/// <remarks>
/// All spellings are written into one buffer: a lexicon has hundreds of thousands, and most only ever become a path of
/// the trie. Words are parted by single spaces. A spelling that can be made in two ways comes twice. Not safe for use by several threads.
/// </remarks>
public sealed class TermSpeller(TermSpeller.Use use)
{
    private char[] buffer = new char[256];

    /// <summary>Takes one spelling.</summary>
    /// <param name="spelling">Good until the next one.</param>
    public delegate void Use(ReadOnlySpan<char> spelling);

    /// <summary>Hands over every spelling, in the order of the choices.</summary>
    public void Spell(TermPart.OneOf term)
    {
        foreach (var choice in term.Choices) Walk(choice, 0, null, 0);
    }

    private void Walk(ImmutableArray<TermPart> parts, int at, Rest? rest, int length)
    {
        while (at == parts.Length)
        {
            if (rest is null)
            {
                Emit(length);
                return;
            }
            (parts, at, rest) = (rest.Parts, rest.At, rest.Outer);
        }
        switch (parts[at])
        {
            case TermPart.Plain plain:
                Walk(parts, at + 1, rest, Append(plain.Text, length));
                break;
            case TermPart.OneOf group:
                var behind = new Rest(parts, at + 1, rest);
                foreach (var choice in group.Choices) Walk(choice, 0, behind, length);
                break;
        }
    }

    private int Append(string text, int length)
    {
        if (length + text.Length > buffer.Length) Array.Resize(ref buffer, 2 * (length + text.Length));
        foreach (char letter in text)
            if (letter != ' ' || (length > 0 && buffer[length - 1] != ' ')) buffer[length++] = letter;
        return length;
    }

    private void Emit(int length)
    {
        if (length > 0 && buffer[length - 1] == ' ') length--;
        if (length > 0) use(buffer.AsSpan(0, length));
    }

    /// <summary>What comes behind a group.</summary>
    private sealed record Rest(ImmutableArray<TermPart> Parts, int At, Rest? Outer);
}
