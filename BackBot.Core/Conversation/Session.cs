using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;
using BackBot.Conversation.FollowUp;

namespace BackBot.Conversation;

/// <summary>Everything BackBot knows of one conversation. There is no step index: the open question follows from the answers.</summary>
/// <remarks>Immutable. Times are UTC.</remarks>
public sealed record Session
{
    /// <summary>Version of this shape, so that an older session can be read by newer code.</summary>
    public const int CurrentFormat = 1;

    public required string ConversationId { get; init; }

    /// <summary>BCP 47 tag of a content language, such as <c>en</c> or <c>es</c>.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public Answers Answers { get; init; } = Answers.None;

    /// <summary>Questions in the order they were answered, for "back".</summary>
    public ImmutableList<string> Trail { get; init; } = [];

    /// <summary>Red flags heard in the person's own words, with what became of each.</summary>
    public ImmutableList<HeardFlag> Heard { get; init; } = [];

    /// <summary>Words that answer a question otherwise than it was answered, until it is asked which is right.</summary>
    public ImmutableList<ContraryWords> Contrary { get; init; } = [];

    /// <summary>Whom the talk is about. All answers are of this person, and of no other.</summary>
    public Subject Subject { get; init; } = Subject.Writer;

    /// <summary>Somebody else a message spoke of, while it is being asked whether the talk is about that person.</summary>
    public Proposal? Proposed { get; init; }

    /// <summary>How often the open question was not understood in a row.</summary>
    public int Misses { get; init; }

    /// <summary>A question the person asked to change; asked next, whatever else is open.</summary>
    public string? Reopened { get; init; }

    /// <summary>The answers as they were before one was opened again, so that "cancel" leaves them so; null if none was.</summary>
    public Answers? Before { get; init; }

    /// <summary>A question about the talk itself that is put before the open one ("start again, are you sure?"); null if none is.</summary>
    public string? Side { get; init; }

    /// <summary>How it goes on after the first advice.</summary>
    public Course Course { get; init; } = Course.None;

    public bool Greeted { get; init; }

    /// <summary>What was typed before consent: no answer yet, kept an hour at most.</summary>
    public HeldText? Held { get; init; }

    /// <summary>Name of the disposition told last, null if none or if an answer changed since.</summary>
    public string? Told { get; init; }

    /// <summary>Topic buttons shown last, in order, so that "the second" means one of them; gone with the next message.</summary>
    public ImmutableList<string> Offered { get; init; } = [];

    /// <summary>Messages that are said once in a conversation, by key.</summary>
    public ImmutableSortedSet<string> Said { get; init; } = ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    /// <summary>Id of the counted question that was put with the last message, so that the next word may answer it; null if none.</summary>
    public string? Poll { get; init; }

    /// <summary>True if anything in it is in the person's own writing.</summary>
    public bool HoldsWords() =>
        Held is not null || Proposed is not null || Heard.Exists(heard => !heard.IsErased) || Contrary.Exists(contrary => contrary.Words.Length > 0)
        || Answers.All.Any(pair => pair.Answer is Answer.Words) || Before is not null || Course.Visit is { } visit && visit.Before.All.Any(pair => pair.Answer is Answer.Words);

    /// <summary>
    /// The same without a word in the person's own writing: what was chosen, counted and graded stays. A question answered in
    /// words counts as left out, so it is not asked again. The goal that was named stays, as the person was told.
    /// </summary>
    public Session WithoutWords()
    {
        var answers = WithoutWords(Answers);
        var sentences = Heard.Select(heard => heard.Words).Distinct(StringComparer.Ordinal).ToList();
        return this with
        {
            Held = null,
            Proposed = null,
            Answers = answers,
            Before = null,
            Course = Course.Visit is { } visit ? Course with { Visit = visit with { Before = WithoutWords(visit.Before) } } : Course,
            Contrary = [.. Contrary.Select(contrary => contrary with { Words = "" })],
            Heard = [.. Heard.Select(heard => heard.Erased(sentences.IndexOf(heard.Words) + 1))],
        };
    }

    private static Answers WithoutWords(Answers answers) => answers.All.Where(pair => pair.Answer is Answer.Words)
        .Aggregate(answers, (kept, pair) => kept.With(pair.Question, Answer.Skipped));

    public static Session New(string conversationId, string language, DateTimeOffset now) =>
        new() { ConversationId = conversationId, Language = language, StartedAt = now.ToUniversalTime() };
}

/// <summary>A red flag heard in text.</summary>
/// <param name="Concept">What the listener heard: the flag itself or a graver form of it.</param>
/// <param name="Flag">Red flag id.</param>
/// <param name="Words">The person's own words.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record HeardFlag(string Concept, string Flag, string Words, HeardOutcome Outcome)
{
    /// <summary>Begins the words of a sign whose real words were erased with the old talk.</summary>
    private const char ErasedMark = '§';

    /// <summary>True if the person's words are gone; what takes their place still tells one sentence from another.</summary>
    public bool IsErased => Words.StartsWith(ErasedMark);

    public HeardFlag Erased(int sentence) => this with { Words = string.Create(CultureInfo.InvariantCulture, $"{ErasedMark}{sentence}") };

    /// <summary>True if it was said of this sign that it is old and has not changed, unasked or asked.</summary>
    public bool IsToldOld => Outcome is HeardOutcome.ToldUnchanged or HeardOutcome.Unchanged;

    /// <summary>True while the words count: noted, asked about, or confirmed.</summary>
    public bool Stands => Outcome is HeardOutcome.Noted or HeardOutcome.Open or HeardOutcome.Confirmed;
}

public enum HeardOutcome
{
    /// <summary>Said back in passing, not asked about. Counts as yes.</summary>
    Noted,

    /// <summary>To be asked about, or asked and not yet answered. Counts as yes.</summary>
    Open,

    /// <summary>New or true.</summary>
    Confirmed,

    /// <summary>Old and unchanged.</summary>
    Unchanged,

    /// <summary>"That is not what I meant."</summary>
    Misread,

    /// <summary>Told as old and unchanged before it was asked about. Counts for nothing until its line is ticked; then that tick is the old state.</summary>
    ToldUnchanged,
}

/// <param name="At">When it was typed; not used an hour later, and erased with the next message.</param>
public sealed record HeldText(string Text, DateTimeOffset At);
