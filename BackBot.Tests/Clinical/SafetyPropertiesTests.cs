using BackBot.Clinical;
using BackBot.Clinical.MustHold;
using BackBot.Clinical.Proof;
using BackBot.Content;
using BackBot.Tests.Architecture;

namespace BackBot.Tests.Clinical;

/// <summary>The properties stand on their own: they know answers and outcomes, and nothing of the rules they judge.</summary>
public class SafetyPropertiesTests
{
    /// <summary>Of the whole of Clinical, all that a property may know.</summary>
    private static readonly Type[] Known =
        [typeof(Answers), typeof(Answer), typeof(Grade), typeof(GradeNames), typeof(ExerciseKind), typeof(QuestionId), typeof(KindOfPerson), typeof(KnownQuestions)];

    [Fact]
    public void Properties_Compiled_KnowNothingOfRulesOrTheFloor()
    {
        var properties = typeof(SafetyProperty).Assembly.GetTypes().Where(type => type.Namespace == typeof(SafetyProperty).Namespace).ToList();
        Assert.True(properties.Count > 8);
        var used = properties.SelectMany(type => TypeReferences.Members(type).SelectMany(TypeReferences.Types).Concat(TypeReferences.OfShape(type)))
            .Where(type => type.Namespace?.StartsWith("BackBot.", StringComparison.Ordinal) == true && type.Namespace != typeof(SafetyProperty).Namespace)
            .Select(Outermost).Distinct();
        Assert.Empty(used.Except(Known));
    }

    [Fact]
    public void Properties_AllTogether_HaveIdsOfTheirOwnAndASentence()
    {
        var ids = SafetyProperties.All.Select(property => property.Id).Concat(SafetyProperties.Changes.Select(change => change.Id)).ToList();
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(_[a-z0-9]+)*$", id));
        Assert.All(SafetyProperties.All, property => IsASentence(property.Says));
        Assert.All(SafetyProperties.Changes, change => IsASentence(change.Says));
    }

    /// <summary>Nothing is left out of it: no empty name, no place where a word should stand.</summary>
    private static void IsASentence(string says)
    {
        Assert.Matches("^[A-Z'].*[a-z'0-9]\\.$", says);
        Assert.DoesNotMatch(" [,.)]|  |''|\\(\\)", says);
        Assert.True(says.Split(' ').Length >= 4, says);
    }

    [Fact]
    public void Properties_AllTogether_LookAtQuestionsThatAreKnown()
    {
        var looked = SafetyProperties.All.SelectMany(property => property.For.LooksAt).Concat(SafetyProperties.Changes.Select(change => change.Question))
            .Concat(SafetyFloor.Lines.SelectMany(line => line.For.LooksAt));
        Assert.Empty(looked.Except(KnownQuestions.Required));
    }

    /// <summary>A predicate over a number may change its mind only where the space has a step.</summary>
    [Fact]
    public void Properties_OverWeeks_ChangeOnlyAtTheBoundOfTheSpace()
    {
        var kinds = SafetyProperties.All.Select(property => property.For).Concat(SafetyFloor.Lines.Select(line => line.For)).Concat(SafetyFloor.Referred)
            .Where(kind => kind.LooksAt.Contains(KnownQuestions.EpisodeWeeks)).ToList();
        Assert.NotEmpty(kinds);
        foreach (var kind in kinds)
            foreach (string status in new[] { "new", "worsening", "stable", "improving", "resolved" })
                foreach (string diagnosis in new[] { "none_told", "sciatica" })
                {
                    bool At(double weeks) => kind.Includes(Answers.None.With("status", Answer.Of(status)).With("diagnosis", Answer.Of(diagnosis))
                        .With(KnownQuestions.EpisodeWeeks, Answer.Of(weeks)));
                    for (double weeks = 0; weeks < SafetyFloor.NewEpisodeWeeks; weeks += 0.25) Assert.Equal(At(0), At(weeks));
                    for (double weeks = SafetyFloor.NewEpisodeWeeks; weeks < 16; weeks += 0.25) Assert.Equal(At(SafetyFloor.NewEpisodeWeeks), At(weeks));
                    foreach (double weeks in new[] { 26.0, 52, 104, 300 }) Assert.Equal(At(SafetyFloor.NewEpisodeWeeks), At(weeks));
                }
    }

    [Fact]
    public void Kind_WithATestThatReadsMore_SeesOnlyWhatItDeclares()
    {
        var kind = new KindOfPerson(["cancer"], answers => answers.Is("cancer", "yes") && !answers.Has("age"));
        Assert.True(kind.Includes(Answers.None.With("cancer", Answer.Yes).With("age", Answer.Of(50.0))));
    }

    /// <summary>
    /// The floor in code and the properties were written apart; they name the same people for "at once" and "today". Both read an unknown
    /// course as new, and so do the rules: nobody's grade rests on the floor alone.
    /// </summary>
    [Fact]
    [Trait("Category", "WholeSpace")]
    public void Properties_AndTheFloor_NameTheSamePeople()
    {
        var sets = new AnswerSets(ContentProof.SpaceOf(TestContent.Shipped));
        var people = new RuleBookSets(ToyBook.Of(), sets);
        var floor = Union(sets, SafetyFloor.Lines.Where(line => line.Grade == Grade.Emergency).Select(line => people.Of(line.For)));
        var stated = Union(sets, Stated(Grade.Emergency).Select(people.Of));
        Assert.True(sets.Except(stated, floor).IsEmpty, "a property asks for an emergency that the floor does not hold");
        Assert.True(sets.Except(floor, stated).IsEmpty, "the floor gives an emergency that no property asks for");
        foreach (var line in SafetyFloor.Lines.Where(line => line.Grade > Grade.Emergency))
            Assert.True(sets.Except(people.Of(line.For), Union(sets, Stated(line.Grade).Select(people.Of))).IsEmpty, "a line of the floor is no property");
    }

    private static IEnumerable<KindOfPerson> Stated(Grade grade) => SafetyProperties.All
        .Where(property => property.Expects is Expectation.AtMost most && most.Grade <= grade).Select(property => property.For);

    private static AnswerSet Union(AnswerSets sets, IEnumerable<AnswerSet> some) => some.Aggregate(AnswerSet.Nobody, sets.Or);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
