namespace BackBot.Tests.Content.Readability;

/// <summary>Words counted by hand, with a dictionary where in doubt; where it allows two counts, the larger.</summary>
public class EnglishSyllablesTests
{
    [Theory]
    [InlineData(1, "a the I back pain walk help legs through strength stretch knees eyes clothes hour fire breath ache bones makes times " +
        "changed walked called eased moved tried you've don't can't that's let's I'll we're caused weighed goes does height should drive")]
    [InlineData(2, "every people being science quiet diet going doing trying saying doctor muscle muscles changes wanted needed started " +
        "settled answer illness bladder movement safely careful careless something someone doesn't isn't haven't couldn't maybe feeling " +
        "between bottom tingling weakness minute playing beyond player language client able table gentle trouble business evening easy " +
        "heavy sooner create visit it'll self-help")]
    [InlineData(3, "hospital area idea really medicine exercise infection several different general family average serious various previous " +
        "easier earlier heavier usual actual department ambulance pharmacist video everyone another already nobody however position pregnancy")]
    [InlineData(4, "emergency sciatica comfortable temperature experience information diagnosis situation usually operation community " +
        "ability material society reality January")]
    [InlineData(5, "immediately university individual inability constitutional examination")]
    [InlineData(6, "responsibility physiotherapist physiotherapy")]
    public void Count_WordsByHand_IsAsSpoken(int syllables, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, syllables), (word, EnglishSyllables.Count(word))));
}
