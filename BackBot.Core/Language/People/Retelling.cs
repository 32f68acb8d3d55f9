using System.Collections.Immutable;
using System.Text;

namespace BackBot.Language.People;

/// <summary>
/// A message as the person it speaks of would tell it: "my mum can't feel when she wipes" becomes "i can't feel when i
/// wipe", so that every reader and listener made for the first person reads it as well as the person's own words.
/// </summary>
/// <remarks>Immutable. Knows for every stretch of its text the words that were typed.</remarks>
public sealed class Retelling
{
    private readonly Utterance typed;
    private readonly PeopleLexicon lexicon;
    private readonly ImmutableArray<(TextSpan Told, TextSpan Typed)> pieces;
    private readonly ImmutableArray<Who> who;

    private Retelling(Utterance typed, PeopleLexicon lexicon, Build build)
    {
        (this.typed, this.lexicon) = (typed, lexicon);
        (pieces, who) = (build.Pieces.ToImmutable(), [.. build.Who]);
        Utterance = Utterance.Of(build.Text.ToString());
        (Word, Pronoun, Age) = (build.Word, build.Pronoun, build.Age);
    }

    private enum Who
    {
        Nobody,
        Writer,
        Other,
    }

    public Utterance Utterance { get; }

    /// <summary>The word that names the other person, such as "mum"; empty if none does.</summary>
    public string Word { get; }

    /// <summary>How the message speaks of the other person; null if it speaks of none.</summary>
    public Pronoun? Pronoun { get; }

    /// <summary>The age told with the name: "my 9 year old".</summary>
    public int? Age { get; }

    public bool SpeaksOfOther => Pronoun is not null;

    /// <summary>Retells a message.</summary>
    /// <param name="about">The word for the person asked about; null while nobody is. Other people stay other people.</param>
    /// <param name="asThey">The person asked about is called "they".</param>
    /// <param name="keepsWriter">The writer's own "I" stays as it is: for short answers such as "I don't know".</param>
    public static Retelling Of(Utterance typed, PeopleLexicon lexicon, string? about = null, bool asThey = false, bool keepsWriter = false)
    {
        var build = new Build(typed, lexicon, about, asThey, keepsWriter);
        build.Run();
        return new Retelling(typed, lexicon, build);
    }

    /// <summary>The typed words behind a stretch of the retold text.</summary>
    public TextSpan Typed(TextSpan told)
    {
        TextSpan? cover = null;
        foreach (var (from, to) in pieces)
            if (from.Start < told.End && told.Start < from.End) cover = cover is { } sofar ? TextSpan.Cover(sofar, to) : to;
        return cover ?? new TextSpan(0, 0);
    }

    /// <summary>Typed words that speak of the other person and not of the writer.</summary>
    public bool IsOfOther(TextSpan span)
    {
        var inside = Inside(span).ToList();
        return inside.Exists(at => who[at] == Who.Other) && !inside.Exists(at => who[at] == Who.Writer);
    }

    /// <summary>What the other person says of the writer: "my husband says | i can't feel it"; null if nothing.</summary>
    public Utterance? SaidOfWriter(TextSpan span)
    {
        var inside = Inside(span).ToList();
        int last = inside.FindLastIndex(at => who[at] == Who.Other);
        if (last < 0 || last + 1 >= inside.Count || !inside.Skip(last + 1).Any(at => who[at] == Who.Writer)) return null;
        if (lexicon.Saying.At(typed.Tokens, inside[last + 1], out _) == 0) return null;
        int start = typed.Tokens[inside[last + 1]].Span.Start;
        return Utterance.Of(typed.Text[start..span.End]);
    }

    /// <summary>Typed words that tell of a death, or of an illness of the past: "my brother died of an aneurysm".</summary>
    public bool IsHistory(TextSpan span, string concept)
    {
        var inside = Inside(span).ToList();
        if (inside.Count == 0) return false;
        var (from, to) = (inside[0], inside[^1] + 1);
        while (from > 0 && typed.Tokens[from - 1].Clause == typed.Tokens[from].Clause) from--;
        while (to < typed.Tokens.Length && typed.Tokens[to].Clause == typed.Tokens[to - 1].Clause) to++;
        if (lexicon.Died.IsIn(typed.Tokens, from, to)) return true;
        return lexicon.IsHistoryOf(concept) && lexicon.Had.IsIn(typed.Tokens, from, to) && !lexicon.Recent.IsIn(typed.Tokens, from, to);
    }

    /// <summary>The trouble told is the other person's, and none of it the writer's.</summary>
    public bool TellsTroubleOfOther()
    {
        if (!SpeaksOfOther || lexicon.InPassing.IsIn(typed.Tokens, 0, typed.Tokens.Length)) return false;
        bool other = false;
        var last = Who.Nobody;
        for (int at = 0; at < typed.Tokens.Length; at++)
        {
            if (who[at] != Who.Nobody) last = who[at];
            if (lexicon.Complaints.At(typed.Tokens, at, out _) == 0) continue;
            if (last == Who.Writer) return false;
            other |= last == Who.Other;
        }
        return other && (!lexicon.Had.IsIn(typed.Tokens, 0, typed.Tokens.Length) || lexicon.Recent.IsIn(typed.Tokens, 0, typed.Tokens.Length));
    }

    /// <summary>"I ask for my wife", in so many words.</summary>
    public bool AsksForOther()
    {
        for (int at = 0; at < typed.Tokens.Length; at++)
            if (lexicon.AskingFor.At(typed.Tokens, at, out _) is > 0 and var length && at + length < who.Length && who[at + length] == Who.Other) return true;
        return false;
    }

    /// <summary>"Can I ask for my wife?"</summary>
    public bool AsksLeave() => lexicon.MayAsk.IsIn(typed.Tokens, 0, typed.Tokens.Length);

    /// <summary>"My mother is 78. She fell yesterday.": a named person and nobody else, now, and not by the way.</summary>
    public bool TellsOfOtherOnly() => IsOfOtherAlone && Word.Length > 0 && !lexicon.Died.IsIn(typed.Tokens, 0, typed.Tokens.Length)
        && !lexicon.InPassing.IsIn(typed.Tokens, 0, typed.Tokens.Length)
        && (!lexicon.Had.IsIn(typed.Tokens, 0, typed.Tokens.Length) || lexicon.Recent.IsIn(typed.Tokens, 0, typed.Tokens.Length));

    /// <summary>"I'm 45", "my back": told of the one who writes.</summary>
    public static bool TellsOfSelf(Utterance typed, PeopleLexicon lexicon)
    {
        for (int at = 0; at < typed.Tokens.Length; at++)
        {
            if (lexicon.Asides.At(typed.Tokens, at, out _) is > 0 and var aside) at += aside - 1;
            else if (lexicon.OwnState.At(typed.Tokens, at, out _) > 0) return true;
        }
        return false;
    }

    /// <summary>Speaks of the other person, and with no word of the writer: "for my boy".</summary>
    public bool IsOfOtherAlone => who.Contains(Who.Other) && !who.Contains(Who.Writer);

    /// <summary>
    /// The message without the clauses that open with another person and tell of that one: "the same, my husband has it worse"
    /// becomes "the same". What that person says ("my wife says it is worse") stays. Null if nothing is left.
    /// </summary>
    public static Utterance? WithoutOthers(Utterance typed, PeopleLexicon lexicon)
    {
        var text = new StringBuilder();
        int kept = 0;
        for (int from = 0, to; from < typed.Tokens.Length; from = to)
        {
            to = from;
            while (to < typed.Tokens.Length && typed.Tokens[to].Clause == typed.Tokens[from].Clause) to++;
            if (lexicon.NameAt(typed.Tokens, from) is { } name && lexicon.Saying.At(typed.Tokens, from + name.Length, out _) == 0) continue;
            int end = to < typed.Tokens.Length ? typed.Tokens[to].Span.Start : typed.Text.Length;
            text.Append(typed.Text, typed.Tokens[from].Span.Start, end - typed.Tokens[from].Span.Start);
            kept += to - from;
        }
        return kept == typed.Tokens.Length ? typed : kept == 0 ? null : Utterance.Of(text.ToString());
    }

    /// <summary>"No, it is me".</summary>
    public static bool IsBackToWriter(Utterance typed, PeopleLexicon lexicon) => lexicon.BackToWriter.IsIn(typed.Tokens, 0, typed.Tokens.Length);

    private IEnumerable<int> Inside(TextSpan span)
    {
        for (int at = 0; at < typed.Tokens.Length; at++)
            if (typed.Tokens[at].Span.Start < span.End && span.Start < typed.Tokens[at].Span.End) yield return at;
    }

    private sealed class Build(Utterance typed, PeopleLexicon lexicon, string? about, bool asThey, bool keepsWriter)
    {
        private readonly ImmutableArray<Token> tokens = typed.Tokens;
        private int copied;

        public StringBuilder Text { get; } = new();

        public ImmutableArray<(TextSpan Told, TextSpan Typed)>.Builder Pieces { get; } = ImmutableArray.CreateBuilder<(TextSpan, TextSpan)>();

        public Who[] Who { get; } = new Who[typed.Tokens.Length];

        public string Word { get; private set; } = "";

        public Pronoun? Pronoun { get; private set; }

        public int? Age { get; private set; }

        public void Run()
        {
            bool isNamed = about is not null || Enumerable.Range(0, tokens.Length).Any(at => lexicon.NameAt(tokens, at) is not null);
            bool refers = isNamed || !lexicon.Bystanders.IsIn(tokens, 0, tokens.Length);
            for (int at = 0; at < tokens.Length;) at += Step(at, refers);
            Copy(typed.Text.Length);
        }

        private int Step(int at, bool refers)
        {
            if (lexicon.NameAt(tokens, at) is { } name && IsAsked(name))
            {
                Tell(at, name.Length, name.IsOwner ? lexicon.StandIn.Owner : lexicon.StandIn.Self, Retelling.Who.Other);
                Age ??= name.Age;
                if (Word.Length == 0) Word = name.Word;
                if (Pronoun is null or People.Pronoun.They) Pronoun = name.Kin?.Pronoun ?? People.Pronoun.They;
                return name.Length + VerbAfter(at + name.Length, name);
            }
            if (lexicon.Asides.At(tokens, at, out _) is > 0 and var aside) return Tell(at, aside, keepsWriter ? null : "", Retelling.Who.Nobody);
            var referring = asThey ? lexicon.ReferringThey : lexicon.Referring;
            if (refers && referring.At(tokens, at, out string? told) is > 0 and var length)
            {
                for (int i = at; i < at + length; i++) Notice(tokens[i].Form);
                return Tell(at, length, told!, Retelling.Who.Other);
            }
            if (lexicon.Writer.At(tokens, at, out _) is > 0 and var own) return Tell(at, own, keepsWriter ? null : lexicon.StandIn.Other, Retelling.Who.Writer);
            return Tell(at, 1, null, Retelling.Who.Nobody);
        }

        private void Notice(string form)
        {
            if ((Pronoun is null or People.Pronoun.They) && lexicon.Tells(form) is { } told) Pronoun = told;
        }

        /// <summary>In a talk about one person, the others that are named stay others.</summary>
        private bool IsAsked(PersonName name) => string.IsNullOrEmpty(about) || name.Word.Length == 0 || lexicon.IsSame(about, name.Word);

        private int VerbAfter(int at, PersonName name)
        {
            if (name.IsOwner || at >= tokens.Length) return 0;
            string verb = lexicon.AfterName(tokens[at].Form);
            return verb == tokens[at].Form ? 0 : Tell(at, 1, verb, Retelling.Who.Nobody);
        }

        /// <summary>Writes tokens as told; as they were typed where nothing else is told.</summary>
        private int Tell(int at, int length, string? told, Who person)
        {
            for (int i = at; i < at + length; i++) Who[i] = person;
            var span = TextSpan.Cover(tokens[at].Span, tokens[at + length - 1].Span);
            Copy(span.Start);
            int start = Text.Length;
            Text.Append(told ?? span.Of(typed.Text));
            Pieces.Add((new TextSpan(start, Text.Length - start), span));
            copied = span.End;
            return length;
        }

        private void Copy(int end)
        {
            if (end > copied) Text.Append(typed.Text, copied, end - copied);
            copied = Math.Max(copied, end);
        }
    }
}
