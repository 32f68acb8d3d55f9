namespace BackBot.Tests.Content.Readability;

/// <summary>Words divided by hand, by the rules of the Ortografía: diphthongs, hiatus, mute and sounding u.</summary>
public class SpanishSyllablesTests
{
    [Theory]
    [InlineData(1, "a y muy hoy ley pie bien más sin con dos tres guion dio fue vio pues cual seis diez")]
    [InlineData(2, "país oír día río tía frío leer creer caer peor ahí raíz baúl aún hacia agua fuerza siente pierna cuello hueso quiere " +
        "puede nuevo miedo hielo aire causa siete suave suelo deuda viaje guerra seguir alguien cuerpo ciudad ruido fiebre también búho")]
    [InlineData(3, "cuidado oído ahora caída paciente ciática vejiga cadera médico músculo espalda construido cohete toalla teatro poema " +
        "línea reúne prohíbe sangrado ayuda apoyo cigüeña pingüino vergüenza hígado riñones izquierda hospital diarrea resfriado")]
    [InlineData(4, "averigüe todavía energía aéreo quirófano medicina vehículo hormigueo emergencia ejercicio movimiento embarazo cirugía " +
        "estómago ambulancia poesía leíamos debilidad")]
    [InlineData(5, "farmacéutico temperatura zoología medicamento universidad fisioterapia respiratorio caeríamos")]
    [InlineData(6, "inmediatamente adormecimiento fisioterapeuta responsabilidad")]
    public void Count_WordsByHand_IsAsDivided(int syllables, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, syllables), (word, SpanishSyllables.Count(word))));
}
