namespace BackBot.Tests.Conversation;

/// <summary>What must come of a message of somebody who asks for, or speaks of, another person.</summary>
public enum CarerTurn
{
    /// <summary>A danger of the other person: the emergency line, and whether it is so now.</summary>
    AskedIfNow,

    /// <summary>No danger: whom is it about?</summary>
    AskedAboutWhom,

    /// <summary>The talk about the other person begins at once.</summary>
    Opened,

    /// <summary>Somebody was named, and the talk goes on about the writer.</summary>
    InPassing,

    /// <summary>It is the writer who is in danger.</summary>
    WriterInDanger,
}

/// <summary>How carers write, in both languages.</summary>
static class CarerPhrases
{
    public static readonly (string Language, string Text, CarerTurn Turn)[] All =
    [
        ("en", "my mum can't feel when she wipes", CarerTurn.AskedIfNow),
        ("en", "my mum's back hurts and she can't pee since last night", CarerTurn.AskedIfNow),
        ("en", "my dad is 80 and fell off a ladder this morning", CarerTurn.AskedIfNow),
        ("en", "My husband has chest pain and his back hurts", CarerTurn.AskedIfNow),
        ("en", "my 9 year old's back hurts and he wets himself without feeling it", CarerTurn.AskedIfNow),
        ("en", "my wife is pregnant and bleeding heavily, her back is killing her", CarerTurn.AskedIfNow),
        ("en", "my brother wants to kill himself because of his back", CarerTurn.AskedIfNow),
        ("en", "grandma has a fever, is confused and her back hurts", CarerTurn.AskedIfNow),
        ("en", "he fainted and has a tearing pain in his back", CarerTurn.AskedIfNow),
        ("en", "I think my daughter has lost control of her bladder", CarerTurn.AskedIfNow),
        ("en", "my partner's legs are both numb since yesterday, she has sciatica", CarerTurn.AskedIfNow),
        ("en", "my elderly mother is numb between her legs", CarerTurn.AskedIfNow),
        ("en", "my husband has had back pain for three weeks", CarerTurn.AskedAboutWhom),
        ("en", "my 9 year old's back hurts", CarerTurn.AskedAboutWhom),
        ("en", "my mum has a bad back, what can she do", CarerTurn.AskedAboutWhom),
        ("en", "my son hurt his back playing football", CarerTurn.AskedAboutWhom),
        ("en", "asking for my wife: her back hurts and her leg is giving way", CarerTurn.Opened),
        ("en", "I'm asking on behalf of my father, he has sciatica", CarerTurn.Opened),
        ("en", "my mother had cancer", CarerTurn.InPassing),
        ("en", "my brother died of an aneurysm", CarerTurn.InPassing),
        ("en", "my dad had a heart attack at 60, my back just aches", CarerTurn.InPassing),
        ("en", "My wife is pregnant and my back hurts", CarerTurn.InPassing),
        ("en", "my mum has no numbness and her bladder is fine", CarerTurn.InPassing),
        ("en", "my sister has back pain too", CarerTurn.InPassing),
        ("en", "my husband says my bum is numb when I sit on the toilet", CarerTurn.WriterInDanger),
        ("en", "my wife thinks I can't feel when I pee", CarerTurn.WriterInDanger),
        ("en", "my daughter drove me here, I can't feel when I wipe", CarerTurn.WriterInDanger),
        ("es", "mi papá no puede orinar desde ayer y le duele la espalda", CarerTurn.AskedIfNow),
        ("es", "mi mamá no siente cuando se limpia", CarerTurn.AskedIfNow),
        ("es", "mi esposa está embarazada y sangra mucho, le duele la espalda", CarerTurn.AskedIfNow),
        ("es", "mi abuelo se cayó de una escalera esta mañana y le duele la espalda", CarerTurn.AskedIfNow),
        ("es", "mi hijo de 9 años se orina sin sentirlo y le duele la espalda", CarerTurn.AskedIfNow),
        ("es", "mi esposo tiene dolor de pecho y de espalda", CarerTurn.AskedIfNow),
        ("es", "mi hermano se quiere matar por el dolor de espalda", CarerTurn.AskedIfNow),
        ("es", "a mi mamá se le durmieron las dos piernas desde anoche", CarerTurn.AskedIfNow),
        ("es", "mi abuelita tiene fiebre y está confundida, le duele la espalda", CarerTurn.AskedIfNow),
        ("es", "ella se desmayó y tiene un dolor que desgarra en la espalda", CarerTurn.AskedIfNow),
        ("es", "creo que mi papá perdió el control de la orina", CarerTurn.AskedIfNow),
        ("es", "mi esposo lleva tres semanas con dolor de espalda", CarerTurn.AskedAboutWhom),
        ("es", "a mi hija de 9 años le duele la espalda", CarerTurn.AskedAboutWhom),
        ("es", "mi mamá está mala de la cintura, qué puede hacer", CarerTurn.AskedAboutWhom),
        ("es", "a mi suegro le duele la espalda por cargar", CarerTurn.AskedAboutWhom),
        ("es", "pregunto por mi esposa: le duele la espalda y se le dobla la pierna", CarerTurn.Opened),
        ("es", "es para mi papá, tiene ciática", CarerTurn.Opened),
        ("es", "mi mamá tuvo cáncer", CarerTurn.InPassing),
        ("es", "mi hermano murió de un aneurisma", CarerTurn.InPassing),
        ("es", "mi esposa está embarazada y a mí me duele la espalda", CarerTurn.InPassing),
        ("es", "a mi hermana también le duele la espalda", CarerTurn.InPassing),
        ("es", "mi mamá no tiene nada dormido y orina bien", CarerTurn.InPassing),
        ("es", "mi esposo dice que no siento cuando me limpio", CarerTurn.WriterInDanger),
        ("es", "mi hija me trajo, no puedo orinar desde ayer", CarerTurn.WriterInDanger),
        ("es", "mi esposa cree que tengo dormido entre las piernas desde ayer", CarerTurn.WriterInDanger),
    ];
}
