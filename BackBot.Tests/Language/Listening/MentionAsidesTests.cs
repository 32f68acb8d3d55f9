using BackBot.Content;
using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Tests.Language.Listening;

/// <summary>What is volunteered in passing: a pregnancy, a pain that travels, and asides that answer no question.</summary>
public sealed class MentionAsidesTests
{
    private static readonly Dictionary<string, HeardLexicon> Lexicons = new() { ["en"] = Shipped("en"), ["es"] = Shipped("es") };

    [Theory]
    [InlineData("es", "estoy embarazada de 7 meses", "pregnant.yes")]
    [InlineData("es", "estoy embarazada", "pregnant.yes")]
    [InlineData("es", "tengo 28 semanas de embarazo", "pregnant.yes")]
    [InlineData("es", "voy en el séptimo mes de embarazo", "pregnant.yes")]
    [InlineData("es", "espero un bebé", "pregnant.yes")]
    [InlineData("es", "no estoy embarazada", "")]
    [InlineData("es", "creo que estoy embarazada", "")]
    [InlineData("es", "mi esposa está embarazada", "")]
    [InlineData("es", "podría estar embarazada", "")]
    [InlineData("es", "después del embarazo me duele", "")]
    [InlineData("es", "estuve embarazada hace 3 años", "")]
    [InlineData("es", "no sé si estoy embarazada", "")]
    [InlineData("es", "¿puedo tomar ibuprofeno si estoy embarazada?", "")]
    [InlineData("en", "I'm 28 weeks pregnant", "pregnant.yes")]
    [InlineData("en", "I'm pregnant", "pregnant.yes")]
    [InlineData("en", "28 weeks pregnant with back ache", "pregnant.yes")]
    [InlineData("en", "I'm expecting a baby in March", "pregnant.yes")]
    [InlineData("en", "expecting our second", "pregnant.yes")]
    [InlineData("en", "6 months pregnant", "pregnant.yes")]
    [InlineData("en", "not pregnant", "")]
    [InlineData("en", "I might be pregnant", "")]
    [InlineData("en", "my wife is pregnant", "")]
    [InlineData("en", "since my pregnancy my back hurts", "cause.pregnancy")]
    [InlineData("en", "I wasn't expecting it to last", "")]
    [InlineData("en", "I'm expecting a call from the physio", "")]
    [InlineData("es", "no tengo seguro", "topic.paying_for_care")]
    [InlineData("es", "no tengo dinero para el doctor", "topic.paying_for_care")]
    [InlineData("es", "no tengo para pagar un doctor", "topic.paying_for_care")]
    [InlineData("es", "no me alcanza para ir al médico", "topic.paying_for_care")]
    [InlineData("es", "no cuento con seguro médico", "topic.paying_for_care")]
    [InlineData("es", "el doctor es muy caro", "topic.paying_for_care")]
    [InlineData("es", "tengo seguro", "")]
    [InlineData("es", "no estoy seguro", "")]
    [InlineData("es", "no estoy seguro de dónde me duele", "")]
    [InlineData("en", "I can't afford a doctor", "topic.paying_for_care")]
    [InlineData("en", "no insurance", "topic.paying_for_care")]
    [InlineData("en", "I don't have insurance", "topic.paying_for_care")]
    [InlineData("en", "I'm uninsured", "topic.paying_for_care")]
    [InlineData("en", "I have no money for a doctor", "topic.paying_for_care")]
    [InlineData("en", "I have insurance", "")]
    [InlineData("es", "gracias", "aside.thanks")]
    [InlineData("es", "muchas gracias", "aside.thanks")]
    [InlineData("es", "adiós", "aside.thanks")]
    [InlineData("es", "mil gracias, hasta luego", "aside.thanks")]
    [InlineData("es", "bien, gracias a dios", "")]
    [InlineData("es", "gracias a la pastilla duermo", "")]
    [InlineData("en", "thanks", "aside.thanks")]
    [InlineData("en", "thank you so much", "aside.thanks")]
    [InlineData("en", "bye", "aside.thanks")]
    [InlineData("en", "ok thanks", "aside.thanks")]
    [InlineData("en", "no thanks", "")]
    [InlineData("en", "thanks to the tablets I sleep", "")]
    [InlineData("en", "no thank you", "")]
    [InlineData("es", "no gracias", "")]
    [InlineData("en", "can I go to work?", "")]
    [InlineData("en", "should I stay off work?", "")]
    [InlineData("en", "is it ok to work with this?", "")]
    [InlineData("es", "¿puedo ir a trabajar?", "")]
    [InlineData("es", "¿puedo trabajar así?", "")]
    [InlineData("es", "¿debo faltar al trabajo?", "")]
    [InlineData("es", "no puedo trabajar", "")]
    [InlineData("en", "I can't work", "")]
    [InlineData("en", "I go to work every day", "")]
    [InlineData("es", "el dolor se me va a la pierna", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("es", "me baja por la pierna", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("es", "se me va por la pierna hasta el pie", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("es", "me corre por la pierna", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("es", "me corre el dolor hasta el pie", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("es", "se me va la pierna", "leg_symptoms.weakness")]
    [InlineData("en", "it goes down my leg", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("en", "the pain goes into my leg", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("en", "pain runs down my leg to my foot", "leg_symptoms.one_leg_pain where.leg")]
    [InlineData("en", "I'm expecting and my back hurts", "pregnant.yes")]
    [InlineData("en", "I think I'm pregnant", "")]
    [InlineData("en", "is this stretch safe if I'm pregnant", "")]
    [InlineData("en", "I'm pregnant and it goes down my left leg", "leg_symptoms.one_leg_pain pregnant.yes where.leg")]
    [InlineData("es", "estoy embarazada y me baja por la pierna", "leg_symptoms.one_leg_pain pregnant.yes where.leg")]
    [InlineData("es", "estoy embarazada y no tengo seguro", "pregnant.yes topic.paying_for_care")]
    [InlineData("en", "it only goes down to my hip", "")]
    [InlineData("en", "both legs, it goes down both legs", "")]
    [InlineData("es", "se me va por las dos piernas", "leg_symptoms.both_legs")]
    [InlineData("es", "no me baja a la pierna", "leg_symptoms.none")]
    [InlineData("en", "it doesn't go down my leg", "leg_symptoms.none")]
    [InlineData("en", "when can I go back to work?", "")]
    [InlineData("es", "¿cuándo puedo volver al trabajo?", "")]
    [InlineData("es", "no puedo ir al doctor porque no tengo dinero", "topic.paying_for_care")]
    [InlineData("en", "no money for a doctor right now", "topic.paying_for_care")]
    [InlineData("en", "I can't pay for physio", "topic.paying_for_care")]
    [InlineData("en", "bye then", "aside.thanks")]
    [InlineData("es", "ok gracias", "aside.thanks")]
    [InlineData("es", "me puedo parar y trabajar bien", "")]
    [InlineData("en", "I can work fine", "")]
    [InlineData("en", "my mattress was too expensive", "")]
    public void Find_Story_TakesWhatIsSaidAndNothingElse(string language, string text, string mentions) =>
        Assert.Equal(mentions, string.Join(' ', MentionListener.Find(Utterance.Of(text), Lexicons[language])
            .Select(m => $"{m.Question}.{m.Option}").Distinct().Order(StringComparer.Ordinal)));

    private static HeardLexicon Shipped(string language)
    {
        string name = $"dialogs/{language}/mentions.yaml";
        using var stream = typeof(MentionListener).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return ListenerReader.Read(reader.ReadToEnd(), name);
    }
}
