using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>A kind of person is told by the answers it declares, and by no other.</summary>
public class KindOfPersonTests
{
    [Fact]
    public void Includes_APerson_LooksAtTheDeclaredAnswersAlone()
    {
        var kind = new KindOfPerson(["cancer", "status"], answers => answers.Is("cancer", "yes") && !answers.Has("age"));
        Assert.Equal(new[] { "cancer", "status" }, kind.LooksAt);
        Assert.True(kind.Includes(People.Of("cancer=yes age=50")));
        Assert.False(kind.Includes(People.Of("cancer=no age=50")));
        Assert.False(kind.Includes(Answers.None));
    }

    [Fact]
    public void Anyone_IsWhoever()
    {
        Assert.True(KindOfPerson.Anyone.Includes(Answers.None));
        Assert.True(KindOfPerson.Anyone.Includes(People.Of("cancer=yes age=50")));
        Assert.Empty(KindOfPerson.Anyone.LooksAt);
    }
}
