namespace BackBot.Language;

/// <summary>What a word or phrase of a lexicon is good for. The YAML key is the name in lower case with underscores.</summary>
public enum Cue
{
    /// <summary>Yes, whatever follows ("yes, when I sit").</summary>
    Yes,

    /// <summary>Yes only when nothing but an answer is said ("I do"; "si", which also means "if").</summary>
    YesAlone,

    /// <summary>Agreement that a "not" before it turns round ("true", "cierto").</summary>
    Agree,

    /// <summary>Certainty, which a "not" before it turns into doubt ("sure", "seguro").</summary>
    Certain,

    /// <summary>No, whatever follows ("nope").</summary>
    No,

    /// <summary>No only when nothing but an answer is said: "no feeling down there" is no "no".</summary>
    NoAlone,

    /// <summary>A raised hand: a no among signs, but no answer to a question about a symptom, where it may as well say "me".</summary>
    RaisedHand,

    /// <summary>Both at once ("yes and no").</summary>
    YesAndNo,

    Unsure,
    Decline,

    /// <summary>Turns round what follows ("not", "isn't").</summary>
    Negation,

    /// <summary>Looks like a negation and is a limit ("no more than").</summary>
    NotANegation,

    /// <summary>What was said before is taken back ("I mean", "mejor dicho").</summary>
    Correction,

    /// <summary>Another time than now ("yesterday").</summary>
    Past,

    /// <summary>A verb in the past right before a number ("was").</summary>
    PastVerb,

    Now,

    /// <summary>Words without weight ("please", "I think").</summary>
    Filler,

    /// <summary>Words that begin a new sentence when no comma was typed ("but", "because").</summary>
    ClauseOpener,

    /// <summary>Words that never identify an option ("the", "with").</summary>
    Stop,

    Approximately,
    LessThan,
    MoreThan,

    /// <summary>Joins the ends of a range ("to", "or").</summary>
    RangeJoin,

    And,
    OutOf,
    ScaleWord,
    PointWord,
    ScaleFrom,
    NoPain,
    WorstPain,

    /// <summary>Says how strong pain is without a number ("awful"): asked about, never turned into a figure.</summary>
    VaguePain,

    Percent,

    /// <summary>After a number, says that it counts something else ("kilos", "times").</summary>
    OtherUnit,

    Minus,
    AndAHalf,
    Half,

    /// <summary>"a" and "un" count as one, but only before a unit.</summary>
    OneArticle,

    /// <summary>Phrases whose number word counts nothing ("this one").</summary>
    NotANumber,

    /// <summary>Joins tens and units ("treinta y dos").</summary>
    TensJoin,

    /// <summary>Joins hundreds and the rest ("a hundred and two").</summary>
    HundredsJoin,

    Since,

    /// <summary>Between number and unit ("three long weeks").</summary>
    UnitAdjective,

    /// <summary>After a duration: that long before now ("ago").</summary>
    Ago,

    /// <summary>Before a weekday or month: it names a moment ("last", "on").</summary>
    DateAnchor,

    /// <summary>Before a month or year: its first days, or its last.</summary>
    EarlyPart,

    LatePart,

    Weekend,
    Gone,
    SinceAge,
    Ordinals,
    AgeSelf,
    AgeUnit,
    AgeNotYet,

    /// <summary>Next to an age: it is no whole number of years ("60-ish", "en mis 60").</summary>
    AgeApproximate,

    /// <summary>A decade of life ("sixties").</summary>
    AgeDecade,

    Born,
    OtherPerson,
    AllOfThem,
    NoneOfThem,
    Both,
    Except,

    /// <summary>Words around a position ("number", "option", "one").</summary>
    PositionWord,

    FirstFew,
    LastFew,

    /// <summary>Words for the complaint, as an anchor for a duration in a story.</summary>
    PainWord,

    /// <summary>Words for the strength of pain, as an anchor for a score in a story.</summary>
    PainScoreWord,

    /// <summary>Between a pain word and its number ("is a", "de").</summary>
    PainLink,

    /// <summary>Before a duration: how long something has lasted ("for", "desde hace").</summary>
    LastingFor,

    /// <summary>Between a duration and what lasted: "3 weeks of pain", "3 semanas de dolor".</summary>
    LengthOf,

    /// <summary>After a duration: it lasts until now ("now").</summary>
    StillNow,

    /// <summary>How pain begins ("started").</summary>
    Began,

    /// <summary>Parts what is told of one thing from what is told of another ("and", "but").</summary>
    Conjunction,

    /// <summary>How pain went on ("worse"): its duration is not the episode's, and casts doubt on another.</summary>
    ChangeOfCourse,

    /// <summary>A score at some times only ("at worst").</summary>
    AtTimes,

    /// <summary>Not the first bout: which one a duration belongs to is unclear.</summary>
    Again,

    /// <summary>This bout, whatever was before ("this time"): the duration beside it counts.</summary>
    ThisEpisode,

    /// <summary>Something other than this episode that a duration may belong to ("fracture", "surgery").</summary>
    OtherEvent,

    /// <summary>May follow the age that opens a story ("with", "male").</summary>
    AfterAge,
}
