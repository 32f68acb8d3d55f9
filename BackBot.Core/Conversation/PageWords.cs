using System.Collections.Immutable;

namespace BackBot.Conversation;

/// <summary>The words of the standing pages in one language: privacy and terms.</summary>
/// <param name="Pages">By id, such as <c>privacy</c>.</param>
/// <param name="NotReviewed">Stands on top of each page until the file is signed.</param>
/// <param name="Home">The link back to the website.</param>
/// <param name="Clinic">Stands for <c>{clinic}</c> where no name is set.</param>
/// <param name="IsReviewed">Whether the file is signed.</param>
public sealed record PageWords(ImmutableDictionary<string, PageText> Pages, string NotReviewed, string Home, string Clinic, bool IsReviewed)
{
    public static PageWords None { get; } = new(ImmutableDictionary<string, PageText>.Empty, "", "", "", false);
}

/// <param name="Lead">What the page is for.</param>
public sealed record PageText(string Title, string Lead, ImmutableArray<PageSection> Sections);

/// <param name="Text">A paragraph a line; may hold placeholders in braces.</param>
public sealed record PageSection(string Title, string Text);
