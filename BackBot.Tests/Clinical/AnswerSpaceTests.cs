using BackBot.Clinical;
using BackBot.Clinical.Proof;
using static BackBot.Tests.Clinical.ToyBook;

namespace BackBot.Tests.Clinical;

/// <summary>Which answers a question can have in a proof.</summary>
public class AnswerSpaceTests
{
    [Fact]
    public void Questions_OfEachKind_HaveEveryAnswerAndNoneAtAll()
    {
        Answer?[] silent = [Answer.Unsure, Answer.PreferNot, Answer.Skipped];
        Same([null, Answer.Yes, Answer.No, .. silent], AskedQuestion.YesNo("a"));
        Same([null, Answer.Of("x"), Answer.Of("y"), .. silent], AskedQuestion.OneOf("a", ["x", "y", "x"]));
        Same([null, new Answer.Options([]), Answer.Of("x"), Answer.Of("y"), new Answer.Options(["x", "y"]), .. silent], AskedQuestion.AnyOf("a", ["x", "y", "y"]));
        Same([null, Answer.Of(2.0), Answer.Of(3.0), .. silent], AskedQuestion.Whole("a", 2, 3));
        Same([null], AskedQuestion.Never("a"));

        static void Same(Answer?[] expected, AskedQuestion question) => Assert.True(expected.SequenceEqual(question.Answers), string.Join(", ", question.Answers));
    }

    [Fact]
    public void Measured_HasEachBoundAndOneNumberBetween()
    {
        double[] numbers = [.. AskedQuestion.Measured("a", [12, 6, 12, -3]).Answers.OfType<Answer.Number>().Select(number => number.Value)];
        Assert.Equal([0, 3, 6, 9, 12, 13], numbers);
        Assert.Equal([0, 1], AskedQuestion.Measured("a", []).Answers.OfType<Answer.Number>().Select(number => number.Value));
        Assert.Equal([Answer.Unsure, Answer.PreferNot, Answer.Skipped], AskedQuestion.Measured("a", [6]).Answers.TakeLast(3));
    }

    [Fact]
    public void AnyOf_ThreeOptions_IsEverySubsetTheSmallestFirst()
    {
        var subsets = AskedQuestion.AnyOf("a", ["x", "y", "z"]).Answers.OfType<Answer.Options>().Select(options => string.Concat(options.Chosen)).ToList();
        Assert.Equal(["", "x", "y", "z", "xy", "xz", "yz", "xyz"], subsets);
    }

    [Fact]
    public void Size_IsTheProduct() => Assert.Equal(6 * 7 * 8 * 7, Space.Size);

    [Fact]
    public void Of_ABook_HasWhatItsRulesAndTheCodeLookAt()
    {
        var book = Of(
            Giving("advice", All(Is("job", "desk"), Is("grade", "maintain")), "walk"), Graded("graded", Grade.SameDay, new Condition.AtLeast("weeks_off", 3)));
        var asked = new List<(string, double[])>();
        var space = AnswerSpace.Of(
            (name, bounds) =>
            {
                asked.Add((name, [.. bounds]));
                return name is "job" or "weeks_off" or "chest" ? AskedQuestion.YesNo(name) : null;
            },
            book);

        Assert.Equal("weeks_off", space.Questions[0].Id);
        Assert.Equal("job", space.Questions[1].Id);
        Assert.Null(space.PlaceOf("grade"));
        Assert.Equal(0, space.PlaceOf("weeks_off"));
        Assert.Equal(6 * 6 * 6, space.Size);
        Assert.Empty(KnownQuestions.Required.Except(space.Questions.Select(question => question.Id)));
        Assert.Equal([3.0], asked.Single(one => one.Item1 == "weeks_off").Item2);
        Assert.Equal([6.0], asked.Single(one => one.Item1 == "episode_weeks").Item2);
        Assert.Equal(asked.Count, space.Questions.Length);
    }

    [Fact]
    public void Of_TwoBooks_HasTheQuestionsAndBoundsOfBoth()
    {
        var bounds = new List<double>();
        var space = AnswerSpace.Of(
            (name, drawn) =>
            {
                if (name == "pain_0_10") bounds.AddRange(drawn);
                return name == "pain_0_10" ? AskedQuestion.Whole(name, 0, 10) : null;
            },
            Of(Graded("one", Grade.SameDay, All(new Condition.AtLeast("pain_0_10", 7), Is("job", "desk")))),
            Of(Giving("given", Is("sport", "yes"), "walk"), Graded("two", Grade.SameDay, new Condition.AtMost("pain_0_10", 3))));
        Assert.Equal(["pain_0_10", "job", "sport"], space.Questions.Take(3).Select(question => question.Id));
        Assert.Equal([7.0, 3.0], bounds);
        Assert.Equal(15, space.Size);
        Assert.Null(Assert.Single(space.Questions[space.PlaceOf("sport")!.Value].Answers));
        Assert.Equal(space.Questions.Length, space.Questions.Select(question => question.Id).Distinct().Count());
    }

    [Fact]
    public void Person_OfChoices_HasThoseAnswersAndTheReverse()
    {
        var person = Answers.None.With("chest", Answer.No).With("pain_0_10", Answer.Of(6.0));
        Assert.Equal(person, Space.Person([2, 0, 0, 1]));
        Assert.Equal([2, 0, 0, 1], Space.Choices(person));
    }
}
