using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Tests.Language.Listening;

public sealed class RedFlagListenerTests
{
    [Theory]
    [InlineData("en", "I can't feel when I wipe", "ce_saddle")]
    [InlineData("en", "cant feel when i wipe but my bladder's fine", "ce_saddle")]
    [InlineData("en", "no, I can't feel when I wipe", "ce_saddle")]
    [InlineData("en", "no i cant feel when i wipe", "ce_saddle")]
    [InlineData("en", "4 weeks, and I can't feel when I wipe", "ce_saddle")]
    [InlineData("en", "not sure if I can feel it when I wipe", "ce_saddle")]
    [InlineData("en", "my back has hurt for years and now I can't feel when I wipe", "ce_saddle")]
    [InlineData("en", "is it normal that I can't feel when I wipe?", "ce_saddle")]
    [InlineData("en", "no fever but my groin is numb", "ce_saddle")]
    [InlineData("en", "numness between my legs", "ce_saddle")]
    [InlineData("en", "my bladdar is leaking", "ce_bladder")]
    [InlineData("en", "never had this before, both feet tingling", "ce_both_legs")]
    [InlineData("en", "can't sleep because both legs are tingling", "ce_both_legs")]
    [InlineData("en", "I can't feel my legs", "ce_both_legs")]
    [InlineData("en", "can I exercise if I can't feel when I pee?", "ce_bladder")]
    [InlineData("en", "my girlfriend does everything and it stays soft", "ce_sexual")]
    [InlineData("en", "cancer of the bowel", "cancer")]
    [InlineData("es", "no noto cuando me limpio", "ce_saddle")]
    [InlineData("es", "no, no puedo orinar", "ce_bladder")]
    [InlineData("es", "no duermo por el hormigueo en las dos piernas", "ce_both_legs")]
    [InlineData("es", "no tengo fiebre pero no noto cuando me limpio", "ce_saddle")]
    [InlineData("es", "llevo años con ciática y ahora tengo dormida la entrepierna", "ce_saddle")]
    public void Listen_SymptomAmongOtherWords_IsPresent(string language, string text, string only) =>
        Assert.Equal([only], Listening.Raised(language, text));

    [Theory]
    [InlineData("en", "no numbness, bladder fine")]
    [InlineData("en", "no numbness, tingling or weakness in both legs")]
    [InlineData("en", "I don't have any numbness between my legs")]
    [InlineData("en", "no trouble peeing and no leaks")]
    [InlineData("en", "never had cancer or a fever")]
    [InlineData("en", "my groin is not numb")]
    [InlineData("en", "numb between the legs? no")]
    [InlineData("en", "denies chest pain")]
    [InlineData("en", "without any weakness in my legs")]
    [InlineData("en", "I haven't lost weight or had night sweats")]
    [InlineData("en", "nor any pain in both legs")]
    [InlineData("es", "no tengo la entrepierna dormida")]
    [InlineData("es", "ni fiebre ni escalofríos")]
    [InlineData("es", "sin dolor en las dos piernas")]
    [InlineData("es", "nunca he tenido cáncer")]
    [InlineData("es", "no me he caído de ninguna escalera")]
    [InlineData("es", "no tengo problemas para orinar")]
    [InlineData("es", "tampoco tengo dolor en el pecho")]
    public void Listen_Denied_RaisesNothing(string language, string text) =>
        Assert.Empty(Listening.Raised(language, text));

    [Theory]
    [InlineData("en", "no numbness down below", HeardStanding.Denied)]
    [InlineData("en", "my sister has pain in both legs", HeardStanding.SomeoneElse)]
    [InlineData("en", "what if it spreads to both legs?", HeardStanding.Hypothetical)]
    [InlineData("en", "If both legs go numb, should I go to hospital?", HeardStanding.Hypothetical)]
    [InlineData("en", "is it cancer?", HeardStanding.Hypothetical)]
    [InlineData("en", "they X-rayed me after the crash and nothing was broken", HeardStanding.Unchanged)]
    [InlineData("en", "legs weak after squats yesterday", HeardStanding.Unchanged)]
    [InlineData("en", "car crash in 2009", HeardStanding.Unchanged)]
    [InlineData("es", "a mi hermano se le durmieron los genitales", HeardStanding.SomeoneElse)]
    [InlineData("es", "no tengo fiebre", HeardStanding.Denied)]
    public void Listen_NotPresent_TellsHowItIsMeant(string language, string text, HeardStanding standing) =>
        Assert.Contains(Listening.Hear(language, text), heard => heard.Standing == standing);

    [Theory]
    [InlineData("en", "I've taken the whole packet", "crisis_active")]
    [InlineData("en", "I wish I wouldn't wake up", "crisis_passive")]
    [InlineData("en", "my foot drags and gets weaker every day", "leg_weakness_growing")]
    [InlineData("en", "fever of 39 and confused", "infection_collapse")]
    [InlineData("en", "I'm pregnant and bleeding heavily", "pregnancy_heavy")]
    [InlineData("es", "me tomé todas las pastillas", "crisis_active")]
    [InlineData("es", "no quiero seguir viviendo", "crisis_passive")]
    [InlineData("es", "tengo la pierna cada vez más débil", "leg_weakness_growing")]
    [InlineData("es", "estoy embarazada y sangrando mucho", "pregnancy_heavy")]
    public void Listen_GraverForm_IsReportedByItsOwnConcept(string language, string text, string concept) =>
        Assert.Contains(Listening.Hear(language, text), heard => heard.Concept == concept && heard.Standing == HeardStanding.Present);

    [Theory]
    [InlineData("en", "I don't want to kill myself")]
    [InlineData("en", "I have no intention of killing myself")]
    [InlineData("en", "I don't want to die, I just want the pain gone")]
    [InlineData("es", "no quiero matarme")]
    [InlineData("es", "no tengo ganas de morir")]
    public void Listen_HarmNotWished_RaisesNothing(string language, string text) => Assert.Empty(Listening.Raised(language, text));

    [Theory]
    [InlineData("en", "I don't want to kill myself but I don't want to wake up either", "crisis_passive")]
    [InlineData("en", "I swallowed twenty tablets an hour ago", "crisis_active")]
    [InlineData("en", "there is no reason not to kill myself", "crisis_active")]
    [InlineData("es", "me tomé veinte pastillas", "crisis_active")]
    [InlineData("es", "mi pareja me pega", "crisis_active")]
    [InlineData("es", "ya no le veo sentido a nada", "crisis_passive")]
    [InlineData("es", "todos estarían mejor si yo no estuviera", "crisis_passive")]
    public void Listen_HarmWished_IsHeardAsWhatItIs(string language, string text, string concept) =>
        Assert.Contains(Listening.Hear(language, text), heard => heard.Concept == concept && heard.Standing == HeardStanding.Present);

    [Theory]
    [InlineData("es", "no siento bien ninguno de los dos pies", "ce_both_legs")]
    [InlineData("es", "me hormigueaban las dos piernas", "ce_both_legs")]
    [InlineData("es", "tengo entumecidísimas las dos piernas", "ce_both_legs")]
    [InlineData("en", "it all came back after the epidural but now my groin is numb", "ce_saddle")]
    public void Listen_OtherFormOfAWordOrADoubledNo_IsPresent(string language, string text, string family) =>
        Assert.Contains(family, Listening.Raised(language, text));

    [Theory]
    [InlineData("en", "I had numb privates after my epidural, it all came back")]
    [InlineData("es", "me toca revisión el lunes")]
    [InlineData("en", "I rated it five and that's a fact")]
    public void Listen_WordLikeAGraveOne_RaisesNothing(string language, string text) => Assert.Empty(Listening.Raised(language, text));

    [Fact]
    public void Listen_Present_QuotesTheClauseWithTheMeaning()
    {
        const string text = "Sore back, I can't feel when I wipe. Otherwise fine.";
        var heard = Assert.Single(Listening.Hear("en", text), h => h.Concept == "ce_saddle");
        Assert.Equal("I can't feel when I wipe", heard.Span.Of(text));
    }

    [Fact]
    public void Listen_LongMessageOfOneWord_StaysSmall()
    {
        string text = string.Join(' ', Enumerable.Repeat("numb groin no", 300));
        Assert.InRange(Listening.Hear("en", text).Length, 1, 20);
    }

    [Fact]
    public void Listen_RandomTextFromASeed_NeverThrowsAndSpansStayInside()
    {
        var random = new Random(20260302);
        string[] words = ["numb", "no", "groin", "\ud83d", "ñ", "can't", "39", "1e400", "9999999999999", "-", "?", ",", ".", "both", "legs", "\u202e", "dormida", "ni", "”", "''", "12.5.3"];
        for (int round = 0; round < 5000; round++)
        {
            int length = random.Next(0, 40);
            var text = new System.Text.StringBuilder();
            for (int i = 0; i < length; i++)
                text.Append(random.Next(4) == 0 ? ((char)random.Next(1, 0xFFFF)).ToString() : words[random.Next(words.Length)]).Append(random.Next(5) > 0 ? " " : "");
            string message = text.ToString();
            foreach (var heard in Listening.Hear(round % 2 == 0 ? "en" : "es", message))
                Assert.InRange(heard.Span.End, heard.Span.Start + 1, message.Length);
        }
    }

    [Fact]
    public void Listen_EmptyText_HearsNothing() =>
        Assert.True(RedFlagListener.Listen(Utterance.Of(" \n"), Listening.English).IsEmpty);
}
