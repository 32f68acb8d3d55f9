using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>One turn in the making: the session as it changes, and the replies as they are said.</summary>
/// <remarks>Lives for one turn on one thread; what it holds is immutable.</remarks>
internal sealed class Talk(BotContent content, ClinicSettings clinic, Session session, DateTimeOffset now)
{
    /// <summary>"Within two weeks", in days.</summary>
    public const int DaysForRoutine = 14;

    /// <summary>In years; from here on a young person is taken for the one who writes.</summary>
    private const int YoungestWriter = 12;

    private readonly ImmutableArray<Reply>.Builder replies = ImmutableArray.CreateBuilder<Reply>();
    private readonly ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();

    public BotContent Content { get; } = content;

    public ClinicSettings Clinic { get; } = clinic;

    public DateTimeOffset Now { get; } = now;

    public Session Session { get; set; } = session;

    public LanguageContent Language => Content.Language(Session.Language).About(Session.Subject);

    /// <summary>The words in which advice is told. A small child does not write: an age under twelve was typed by a parent, who is told of "them".</summary>
    public LanguageContent Advising =>
        Session.Subject.IsWriter && Session.Effective().Number("age") < YoungestWriter ? Language.About(new Subject(Pronoun.They, "")) : Language;

    public CountryServices Country => Content.Country(Clinic.Country);

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>What came in with this turn.</summary>
    public UserInput Input { get; init; } = UserInput.Join;

    /// <summary>The person asked to see the plan: it is shown even if nothing in it changed.</summary>
    public bool ShowsPlan { get; set; }

    /// <summary>By when a person is to be seen, in days from today: what <c>{by_date}</c> says.</summary>
    public int DaysToBeSeen { get; set; } = DaysForRoutine;

    /// <summary>A disposition was told in this turn.</summary>
    public bool HasTold { get; set; }

    /// <summary>General questions in this message that are still to be answered, after what matters more.</summary>
    public Inquiry? Asked { get; set; }

    /// <summary>Set when the person took everything back: what was said before is erased with this turn.</summary>
    public bool ForgetsTalk { get; set; }

    /// <summary>The counted question that the message before put last, so that a bare word can answer it; null if none.</summary>
    public string? Poll { get; set; }

    /// <summary>How long nobody wrote before this turn.</summary>
    public TimeSpan Away { get; set; }

    /// <summary>Someone who was away was welcomed back in this turn.</summary>
    public bool IsWelcomed { get; set; }

    /// <summary>A question about the talk itself was answered in this turn, so nothing told before is to be said again.</summary>
    public bool HasSettledSide { get; set; }

    /// <summary>The person asked for the whole advice, so it is told whole.</summary>
    public bool WantsAll { get; set; }

    public TurnResult Result() => new(Session, replies.ToImmutable(), ForgetsTalk) { Effects = effects.ToImmutable() };

    public void Note(Effect effect) => effects.Add(effect);

    public void Say(Reply reply) => replies.Add(reply);

    public void Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => replies.Add(new Reply(Sentence(key, values)));

    /// <summary>Says a sentence the first time only.</summary>
    public void SayOnce(string key)
    {
        if (Session.Said.Contains(key)) return;
        Session = Session with { Said = Session.Said.Add(key) };
        Say(key);
    }

    public string Sentence(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        string text = Fill(Language.Sentences[key]);
        foreach (var (name, value) in values) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Fills what every text may hold: numbers and names of the place, the date to be seen by, the person's own figures.</summary>
    public string Fill(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal)) return text;
        text = Language.Carers.Fill(text.Replace("{person}", PersonName, StringComparison.Ordinal).Replace("{new_person}", NewPersonName, StringComparison.Ordinal), SpokenOf.Pronoun ?? Pronoun.They);
        return text
            .Replace("{emergency_number}", EmergencyName, StringComparison.Ordinal)
            .Replace("{urgent_service}", CountryName("urgent"), StringComparison.Ordinal)
            .Replace("{crisis_line}", CrisisLine, StringComparison.Ordinal)
            .Replace("{clinic}", Clinic.Name ?? CountryName("clinician"), StringComparison.Ordinal)
            .Replace("{by_date}", DateWords(Today.AddDays(DaysToBeSeen)), StringComparison.Ordinal)
            .Replace("{pain}", NumberWords("pain_0_10"), StringComparison.Ordinal)
            .Replace("{weeks}", NumberWords("episode_weeks"), StringComparison.Ordinal);
    }

    /// <summary>Keeps an answer. What was told before may no longer hold, so it is told anew.</summary>
    public void Answer(QuestionId question, Answer answer)
    {
        if (Equals(Session.Answers[question], answer)) return;
        Session = Session with { Answers = Session.Answers.With(question, answer), Told = StillTold };
    }

    public void Forget(QuestionId question)
    {
        if (!Session.Answers.Has(question)) return;
        Session = Session with { Answers = Session.Answers.Without(question), Told = StillTold };
    }

    public string CountryName(string what) =>
        Country.Names.TryGetValue(what, out var names) ? names.GetValueOrDefault(Language.Tag) ?? names[BotContent.DefaultLanguage] : "";

    /// <summary>An urgent instruction stands until another takes its place; calm advice is told anew after a change.</summary>
    private string? StillTold => Session.Told is { } told && Dispositions.IsUrgent(told) ? told : null;

    /// <summary>"your mum"; where no word of this language names the person, the person asked about.</summary>
    public string PersonName => Language.People.NameOf(SpokenOf.Word) ?? Language.Carers.Somebody;

    /// <summary>The one a message spoke of last: "your dad"; the writer's own word for "me".</summary>
    private string NewPersonName => Session.Proposed is not { Subject: { IsWriter: false } proposed }
        ? Language.Sentences["myself"]
        : Language.People.NameOf(proposed.Word) ?? Language.Carers.Somebody;

    /// <summary>The other person: the one the talk is about, or the one who was just spoken of.</summary>
    private Subject SpokenOf => Session.Subject.IsWriter && Session.Proposed is { } proposed ? proposed.Subject : Session.Subject;

    private string EmergencyName => $"{Country.Emergency} {CountryName("emergency_note")}".TrimEnd();

    private string CrisisLine =>
        CountryName("crisis_name") is var name && (Country.CrisisNumber.Length == 0 || name.Contains(Country.CrisisNumber, StringComparison.Ordinal))
            ? name
            : $"{name} {Country.CrisisNumber}";

    private string NumberWords(QuestionId question) =>
        Session.Effective().Number(question) is { } number ? Math.Round(number).ToString(Culture) : "?";

    /// <summary>A day on which surgeries are open: of a weekend, the Friday before.</summary>
    private static DateOnly Workday(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(-1),
        DayOfWeek.Sunday => date.AddDays(-2),
        _ => date,
    };

    private string DateWords(DateOnly date) => Workday(date).ToString(Language.Sentences["date_format"], Culture);

    /// <summary>A day in the words of the talk.</summary>
    public string DateOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime).ToString(Language.Sentences["date_format"], Culture);

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language.Tag);
}
