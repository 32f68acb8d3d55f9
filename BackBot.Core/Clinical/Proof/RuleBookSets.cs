using System.Collections.Immutable;

namespace BackBot.Clinical.Proof;

/// <summary>What a rule book makes of every person at once: who gets which grade, and who gets which advice.</summary>
/// <remarks>
/// Says of sets what <see cref="Assessor"/> says of one person, by way of the same conditions and the same floor. That the two agree is
/// tested; and whoever is found here is put before the <see cref="Assessor"/> before anyone is told.
/// </remarks>
public sealed class RuleBookSets
{
    private static readonly ImmutableArray<Grade> Grades = [.. Enum.GetValues<Grade>()];

    private readonly RuleBook book;
    private readonly AnswerSets sets;
    private readonly Dictionary<(Condition, Caution, Grade?), AnswerSet> conditions = [];
    private readonly Dictionary<KindOfPerson, AnswerSet> kinds = [];
    private readonly Dictionary<string, AnswerSet> given = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<Grade, AnswerSet> byRules;
    private readonly ImmutableDictionary<Grade, AnswerSet> told;

    public RuleBookSets(RuleBook book, AnswerSets sets)
    {
        (this.book, this.sets) = (book, sets);
        byRules = Grades.ToImmutableDictionary(grade => grade, FindByRules);
        told = Grades.ToImmutableDictionary(grade => grade, grade => sets.Or(byRules[grade], Floor(grade)));
    }

    public RuleBook Book => book;

    /// <summary>Whoever the rules alone give this grade or a more urgent one.</summary>
    public AnswerSet AtMostByRules(Grade grade) => byRules[grade];

    /// <summary>Whoever is told this grade or a more urgent one: by the rules, or by the floor in code.</summary>
    public AnswerSet AtMost(Grade grade) => told[grade];

    /// <summary>Whoever is told exactly this grade.</summary>
    public AnswerSet Told(Grade grade) => grade == Grade.Emergency ? told[grade] : sets.Except(told[grade], told[grade - 1]);

    /// <summary>Whoever is shown the referral sentence.</summary>
    public AnswerSet Referred => SafetyFloor.Referred.Aggregate(AtMost(Grade.RoutineReferral), (all, kind) => sets.Or(all, Of(kind)));

    /// <summary>Whoever is given this advice.</summary>
    public AnswerSet Given(string key)
    {
        if (given.TryGetValue(key, out var found)) return found;
        return given[key] = book.Advice.TryGetValue(key, out var advice)
            ? Any(Grades.Where(grade => Assessor.IsAllowed(advice, grade)).Select(grade => sets.And(Told(grade), Asked(advice, grade))))
            : AnswerSet.Nobody;
    }

    /// <summary>Whoever meets the condition of a rule without doubt: before there is a grade, and at the grade they are told.</summary>
    public AnswerSet Meets(Rule rule) => sets.Or(
        rule.Grade is null ? AnswerSet.Nobody : Of(rule.When, Caution.Plain, null),
        Any(Grades.Select(grade => sets.And(Told(grade), Of(rule.When, Caution.Plain, grade)))));

    public AnswerSet Of(KindOfPerson kind) => kinds.TryGetValue(kind, out var found) ? found : kinds[kind] = Enumerate(kind);

    /// <summary>Whoever meets a condition. The grade, where a rule looks at it, is fixed.</summary>
    public AnswerSet Of(Condition condition, Caution caution, Grade? grade)
    {
        // Most conditions do not look at the grade: for all six of them they are worked out once.
        if (!condition.Mentions.Any(mention => mention.Question.Value == Facts.GradeQuestion)) grade = null;
        if (conditions.TryGetValue((condition, caution, grade), out var found)) return found;
        return conditions[(condition, caution, grade)] = condition switch
        {
            Condition.All all => all.Parts.Aggregate(AnswerSet.Everybody, (set, part) => sets.And(set, Of(part, caution, grade))),
            Condition.Any any => Any(any.Parts.Select(part => Of(part, caution, grade))),
            Condition.Not not => sets.Not(Of(not.Part, Condition.Not.Under(caution), grade)),
            _ => Atom(condition, caution, grade),
        };
    }

    /// <summary>A condition that looks at one question: put to it answer by answer.</summary>
    private AnswerSet Atom(Condition atom, Caution caution, Grade? grade)
    {
        var questions = atom.Mentions.Select(mention => mention.Question).Distinct().ToList();
        bool Holds(Answers answers) => atom.Holds(book.FactsOf(answers, grade), caution);
        if (questions.Count > 1) throw new InvalidOperationException($"A condition of the kind {atom.GetType().Name} looks at more than one question.");
        if (questions.Count == 0 || sets.Space.PlaceOf(questions[0].Value) is not { } place)
            return Holds(Answers.None) ? AnswerSet.Everybody : AnswerSet.Nobody;
        return sets.Where(place, answer => Holds(answer is null ? Answers.None : Answers.None.With(questions[0], answer)));
    }

    private AnswerSet FindByRules(Grade grade)
    {
        if (grade == Grade.Maintain) return AnswerSet.Everybody;
        var graded = book.Rules.Where(rule => rule.Grade is not null && rule.When != Condition.Always).ToList();
        var plain = graded.Where(rule => rule.Grade <= grade).Select(rule => Of(rule.When, Caution.Plain, null));
        var cautious = graded.Where(rule => rule.Grade < grade).Select(rule => Of(rule.When, Caution.Cautious, null));
        var urgent = Any(plain.Concat(cautious));
        if (grade < Grade.SelfCareReview) return urgent;
        var maintained = Any(book.Rules.Where(rule => rule.Grade == Grade.Maintain).Select(rule => Of(rule.When, Caution.Plain, null)));
        return sets.Or(urgent, sets.Not(maintained));
    }

    private AnswerSet Floor(Grade grade) => Any(SafetyFloor.Lines.Where(line => line.Grade <= grade).Select(line => Of(line.For)));

    private AnswerSet Asked(AdviceKey advice, Grade grade)
    {
        var caution = Assessor.IsWarning(advice) ? Caution.Cautious : Caution.Plain;
        // A rule must fire cautiously to give anything; to give more than a warning it must fire plainly too.
        var asked = Any(book.Rules.Where(rule => rule.Advice.Contains(advice.Key))
            .Select(rule => sets.And(Of(rule.When, Caution.Cautious, grade), Of(rule.When, caution, grade))));
        var forbidden = Any(book.Rules.Where(rule => rule.Forbids.Contains(advice.Key)).Select(rule => Of(rule.When, Caution.Cautious, grade)));
        return sets.Except(asked, forbidden);
    }

    private AnswerSet Enumerate(KindOfPerson kind)
    {
        int[] places = [.. kind.LooksAt.Select(sets.Space.PlaceOf).OfType<int>().Distinct().Order()];
        return Enumerate(kind, places, 0, Answers.None);
    }

    private AnswerSet Enumerate(KindOfPerson kind, int[] places, int at, Answers answers)
    {
        if (at == places.Length) return kind.IncludesAsTold(answers) ? AnswerSet.Everybody : AnswerSet.Nobody;
        var question = sets.Space.Questions[places[at]];
        return sets.Split(places[at], question.Answers.Select(answer =>
            Enumerate(kind, places, at + 1, answer is null ? answers : answers.With(question.Id, answer))));
    }

    private AnswerSet Any(IEnumerable<AnswerSet> some) => some.Aggregate(AnswerSet.Nobody, sets.Or);
}
