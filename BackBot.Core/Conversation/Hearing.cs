using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;
using BackBot.Language.Listening;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>A red flag told in a message.</summary>
/// <param name="Concept">What the listener heard.</param>
/// <param name="Words">The words as they were typed.</param>
internal sealed record Sign(string Concept, RedFlag Flag, string Words);

/// <summary>The danger signs in a message, sorted by whose they are.</summary>
/// <param name="OfSubject">Of the person the talk is about.</param>
/// <param name="OfOther">Of the other one: of somebody else while the talk is about the writer, of the writer while it is about somebody else.</param>
/// <param name="Unchanged">Said of the writer, while the talk is about the writer, as having been so for years, with no sign of the same kind told as present beside it.</param>
/// <remarks>
/// A message is heard twice: as typed, and as the person it speaks of would tell it. What is said as true, now, of the
/// teller in the first hearing is the writer's; what is so in the second one only is the other person's.
/// </remarks>
internal sealed record Hearing(ImmutableArray<Sign> OfSubject, ImmutableArray<Sign> OfOther, ImmutableArray<Sign> Unchanged)
{
    public static Hearing Of(Talk talk, Utterance typed)
    {
        var own = In(talk, typed, talk.Language);
        if (own.Any) return own.Hearing;
        // Where the language of the talk hears nothing, emergencies are heard in the others too, since people in need mix languages.
        // Lesser signs are not: words that two languages share would be misread.
        var foreign = talk.Content.Languages.Values.Where(language => language.Tag != talk.Language.Tag)
            .OrderBy(language => language.Tag, StringComparer.Ordinal).Select(language => In(talk, typed, language).Hearing).ToList();
        return new Hearing([.. foreign.SelectMany(one => one.OfSubject).Where(IsUrgent)], [.. foreign.SelectMany(one => one.OfOther).Where(IsUrgent)], []);
    }

    public static bool IsUrgent(Sign sign) => HeardOverlay.IsChanging(sign.Flag.Id) || sign.Flag.Id == "crisis";

    /// <summary>"Tengo 39", said when the age is asked, is no fever: a sign that is gone once the age is taken out of the message was the age.</summary>
    public Hearing WithoutAge(Talk talk, Utterance typed, Question? open)
    {
        if (OfSubject.IsEmpty || open?.Id.Value != "age" || AgeReader.Read(typed, talk.Language.Lexicon, talk.Today) is not Recognition<int>.Value age) return this;
        var rest = In(talk, Utterance.Of(typed.Text.Remove(age.Span.Start, age.Span.End - age.Span.Start)), talk.Language).Hearing;
        return this with { OfSubject = [.. OfSubject.Where(sign => rest.OfSubject.Any(other => other.Concept == sign.Concept))] };
    }

    private static (Hearing Hearing, bool Any) In(Talk talk, Utterance typed, LanguageContent language)
    {
        var subject = talk.Session.Subject;
        var story = Retelling.Of(typed, language.People, subject.IsWriter ? null : subject.Word, subject.IsThey);
        var heard = RedFlagListener.Listen(typed, language.Heard);
        bool isTold = story.SpeaksOfOther || !subject.IsWriter;
        var retold = isTold ? RedFlagListener.Listen(story.Utterance, language.Heard) : [];
        var plain = heard.Where(one => IsPresent(one) || IsSaidOfWriter(one, story, language)).Select(one => (one.Concept, one.Span)).ToList();
        var told = retold.Where(IsPresent).Select(one => (one.Concept, Span: story.Typed(one.Span))).ToList();
        var others = subject.IsWriter
            ? told.Where(one => !(FlagOf(talk, one.Concept) is { IsInFamily: true } && Has(plain, one.Concept)) && !story.IsHistory(one.Span, one.Concept) && (!Has(plain, one.Concept) || story.IsOfOther(one.Span))).ToList()
            : told;
        var writers = plain.Where(one => subject.IsWriter ? !Has(others, one.Concept) : !Has(told, one.Concept)).ToList();
        var (mine, theirs) = (SignsOf(talk, typed, writers), SignsOf(talk, typed, others));
        if (!subject.IsWriter) return (new Hearing(theirs, mine, []), !heard.IsEmpty || !retold.IsEmpty);
        var old = SignsOf(talk, typed, [.. heard.Where(one => one.IsLongStanding).Select(one => (one.Concept, one.Span))])
            .RemoveAll(sign => mine.Any(present => present.Flag.Id == sign.Flag.Id));
        return (new Hearing(mine, theirs, old), !heard.IsEmpty || !retold.IsEmpty);
    }

    private static bool IsPresent(Heard heard) => heard.Standing == HeardStanding.Present;

    /// <summary>"My husband says I can't feel it" is of the writer, though it begins with the husband.</summary>
    private static bool IsSaidOfWriter(Heard heard, Retelling story, LanguageContent language) =>
        heard.Standing == HeardStanding.SomeoneElse && story.SaidOfWriter(heard.Span) is { } said
        && RedFlagListener.Listen(said, language.Heard).Any(one => one.Concept == heard.Concept && IsPresent(one));

    private static bool Has(List<(string Concept, TextSpan Span)> heard, string concept) => heard.Exists(one => one.Concept == concept);

    private static ImmutableArray<Sign> SignsOf(Talk talk, Utterance typed, List<(string Concept, TextSpan Span)> heard) =>
        [.. heard.Select(one => FlagOf(talk, one.Concept) is { } flag ? new Sign(one.Concept, flag, one.Span.Of(typed.Text)) : null).OfType<Sign>()];

    internal static RedFlag? FlagOf(Talk talk, string concept) =>
        talk.Content.Rules.RedFlags.Values.FirstOrDefault(flag => flag.Heard.Contains(concept));
}
