using BackBot.Language;
using BackBot.Language.People;

namespace BackBot.Tests.Language.People;

/// <summary>A message told again by the person it speaks of.</summary>
public class RetellingTests
{
    [Theory]
    [InlineData("en", "my mum can't feel when she wipes", "i can't feel when i wipe")]
    [InlineData("en", "my elderly mother's leg gives way", "my leg gives way")]
    [InlineData("en", "my 9 year old's back hurts", "my back hurts")]
    [InlineData("en", "my husband says I can't pee", "i says she can't pee")]
    [InlineData("en", "I think he's numb", " im numb")]
    [InlineData("en", "the doctor said she thinks it's a disc", "the doctor said she thinks it's a disc")]
    [InlineData("es", "mi papá no puede orinar y le duele", "yo no puedo orinar y me duele")]
    [InlineData("es", "Mi mamá no siente cuando se limpia", "yo no siento cuando me limpio")]
    public void Utterance_OfAMessage_IsTheOtherPersonsTelling(string language, string typed, string told) =>
        Assert.Equal(told, Of(language, typed).Utterance.Text);

    [Theory]
    [InlineData("en", "my mum is 71", "mum", Pronoun.She)]
    [InlineData("en", "Dad hurt his back", "dad", Pronoun.He)]
    [InlineData("en", "my partner fell", "partner", Pronoun.They)]
    [InlineData("en", "my partner fell, she can't walk", "partner", Pronoun.She)]
    [InlineData("en", "he fell", "", Pronoun.He)]
    [InlineData("en", "my legs are numb, they tingle", "", null)]
    [InlineData("es", "a mi abuelita le duele", "abuelita", Pronoun.She)]
    [InlineData("es", "se me duerme el pie", "", null)]
    public void Person_OfAMessage_IsNamed(string language, string typed, string word, Pronoun? pronoun)
    {
        var told = Of(language, typed);
        Assert.Equal((word, pronoun), (told.Word, told.Pronoun));
    }

    [Theory]
    [InlineData("my 9 year old's back hurts", 9)]
    [InlineData("my 80-year-old mother fell", 80)]
    [InlineData("my son, 12, fell", null)]
    [InlineData("my dad is 80 and fell", 80)]
    public void Age_InTheName_IsRead(string typed, int? age) => Assert.Equal(age, Of("en", typed).Age);

    [Fact]
    public void Typed_OfAStretch_IsTheWordsAsTheyWereTyped()
    {
        const string typed = "Hello. My mum can't feel when she wipes!";
        var told = Of("en", typed);
        int start = told.Utterance.Text.IndexOf("when i wipe", StringComparison.Ordinal);
        Assert.Equal("when she wipes", told.Typed(new TextSpan(start, "when i wipe".Length)).Of(typed));
    }

    [Theory]
    [InlineData("my brother died of an aneurysm", true)]
    [InlineData("my dad had an aneurysm", true)]
    [InlineData("my dad had a tearing pain this morning", false)]
    [InlineData("my dad has an aneurysm", false)]
    public void History_OfAFamily_IsToldFromNow(string typed, bool history) =>
        Assert.Equal(history, Of("en", typed).IsHistory(new TextSpan(0, typed.Length), "vascular"));

    [Fact]
    public void About_AnotherPersonThanTheOneAskedAbout_StaysAnother()
    {
        var people = TestContent.Shipped.Languages["en"].People;
        Assert.Equal("my sister had cancer, i had none", Retelling.Of(Utterance.Of("her sister had cancer, my mother had none"), people, "mum").Utterance.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("my")]
    [InlineData("my 9")]
    [InlineData("my 9 year")]
    [InlineData("my my my mum's mum's")]
    [InlineData("\ud800 she \udfff")]
    public void Utterance_OfOddText_IsToldWithoutFault(string typed) => Assert.NotNull(Of("en", typed).Utterance);

    private static Retelling Of(string language, string typed) => Retelling.Of(Utterance.Of(typed), TestContent.Shipped.Languages[language].People);
}
