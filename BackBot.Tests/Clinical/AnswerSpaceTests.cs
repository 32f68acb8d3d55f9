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
    public void Person_OfChoices_HasThoseAnswersAndTheReverse()
    {
        var person = Answers.None.With("chest", Answer.No).With("pain_0_10", Answer.Of(6.0));
        Assert.Equal(person, Space.Person([2, 0, 0, 1]));
        Assert.Equal([2, 0, 0, 1], Space.Choices(person));
    }
}
