namespace BackBot.Language.Listening;

/// <summary>A class found in the message.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">Its last token.</param>
/// <param name="Left">The hit it was made of, or −1 where it is a term.</param>
/// <param name="Right">The other one, or −1.</param>
/// <param name="Next">The next hit of the same class, or −1.</param>
internal record struct Hit(int Start, int End, int Left, int Right, int Next);
