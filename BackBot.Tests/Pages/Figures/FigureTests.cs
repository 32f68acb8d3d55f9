using System.Xml.Linq;
using BackBot.Clinical.Exercises;
using BackBot.Pages.Figures;

namespace BackBot.Tests.Pages.Figures;

public class FigureTests
{
    private static readonly ExerciseLibrary Library = TestContent.Shipped.Exercises;

    public static TheoryData<string> Exercises() => [.. Library.Exercises.Select(exercise => exercise.Id)];

    [Fact]
    public void Library_HasThirtyExercisesInEveryGroup()
    {
        Assert.True(Library.Exercises.Length >= 30, $"{Library.Exercises.Length} exercises");
        Assert.All(Library.Groups, group => Assert.NotEmpty(Library.In(group)));
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Draw_Each_IsSvgWithoutScriptAndWithItsWords(string id)
    {
        foreach (var language in TestContent.Shipped.Languages.Values)
        {
            var words = language.Exercises.Texts[id];
            var panels = Figure.Draw("x", Library.Find(id)!.Picture, words.Poses);
            Assert.Equal(words.Poses.Length, panels.Length);
            Assert.All(panels.Zip(words.Poses), pair =>
            {
                var svg = XElement.Parse(pair.First.Svg);
                Assert.Equal(("img", pair.Second), (svg.Attribute("role")!.Value, svg.Attribute("aria-label")!.Value));
                Assert.All(svg.Descendants(), shape => Assert.Equal("path", shape.Name.LocalName));
                Assert.DoesNotContain("NaN", pair.First.Svg, StringComparison.Ordinal);
            });
            Assert.Empty(panels[0].Css);
        }
    }

    /// <summary>Nothing sinks into the floor or floats above it, in any pose or on the way.</summary>
    [Theory]
    [MemberData(nameof(Exercises))]
    public void Posing_Each_StandsOnTheFloor(string id)
    {
        var picture = Library.Find(id)!.Picture;
        float seat = (float)picture.Props.Where(prop => prop.Kind == "step").Select(prop => prop.Height).DefaultIfEmpty(0).Max();
        foreach (var body in Posing.All(picture)) Assert.InRange(body.Lowest, -9, seat + 9);
    }

    /// <summary>Bones keep their length, so that a pose that cannot be held is seen.</summary>
    [Theory]
    [MemberData(nameof(Exercises))]
    public void Posing_Each_KeepsTheLengthOfItsBones(string id)
    {
        foreach (var body in Posing.All(Library.Find(id)!.Picture))
            foreach (string side in new[] { "left_", "right_" })
            {
                Assert.Equal(Build.Thigh, (body[side + "hip"] - body[side + "knee"]).Length(), 0.5f);
                Assert.Equal(Build.Shank, (body[side + "knee"] - body[side + "ankle"]).Length(), 0.5f);
                Assert.Equal(Build.UpperArm, (body[side + "shoulder"] - body[side + "elbow"]).Length(), 0.5f);
                Assert.Equal(Build.Forearm, (body[side + "elbow"] - body[side + "hand"]).Length(), 0.5f);
            }
    }

    [Fact]
    public void Posing_Standing_IsAnUprightBodyOnItsFeet()
    {
        var body = Posing.All(new Picture(0, 0, null, [], [], [], [Pose.Standing]))[0];
        Assert.Equal(0, body.Lowest, 0.01f);
        Assert.InRange(body["head"].Y, 140, 170);
        Assert.Equal(body["left_toe"].Y, body["right_toe"].Y, 0.01f);
    }

    [Fact]
    public void Movement_IsForThoseWhoWantItOnly()
    {
        var panels = Figure.Draw("x", Library.Find("bridge")!.Picture, ["a", "b"]);
        Assert.Contains("prefers-reduced-motion:no-preference", panels[1].Css, StringComparison.Ordinal);
        Assert.All(panels[1].Css.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("@media screen and (prefers-reduced-motion:no-preference)", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Sheet_OfEachLanguage_ShowsEveryExercise()
    {
        foreach (var language in TestContent.Shipped.Languages.Values)
        {
            string sheet = ContactSheet.Of(Library, language);
            Assert.All(Library.Exercises, exercise => Assert.Contains($"id=\"{exercise.Id}\"", sheet, StringComparison.Ordinal));
            Assert.DoesNotContain("<script", sheet, StringComparison.Ordinal);
            Assert.DoesNotContain("http", sheet.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }
}
