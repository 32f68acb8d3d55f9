using System.Collections.Immutable;
using BackBot.Language;

namespace BackBot.Tests.Language;

public sealed class ChoiceReaderTests
{
    internal static readonly Dictionary<string, ImmutableArray<ChoiceOption>> Diagnoses = new()
    {
        ["en"] =
        [
            new("none_told", "Nobody has told me", ["no diagnosis", "nothing diagnosed"]),
            new("sciatica", "Sciatica", ["sciatic nerve", "trapped nerve"]),
            new("herniated_disc", "A slipped or herniated disc", ["slipped disc", "herniated disc", "disc", "disk"]),
            new("bulging_disc", "A bulging disc", ["bulging disc", "disc bulge"]),
            new("facet_syndrome", "Facet joint pain", ["facet", "facet joints"]),
            new("post_surgery", "After back surgery", ["surgery", "operation"]),
            new("other", "Something else", ["other"]),
        ],
        ["es"] =
        [
            new("none_told", "Nadie me ha dicho nada", ["sin diagnóstico"]),
            new("sciatica", "Ciática", ["nervio ciático"]),
            new("herniated_disc", "Hernia de disco", ["hernia discal", "disco herniado", "hernia", "disco"]),
            new("bulging_disc", "Disco abultado", ["protrusión"]),
            new("facet_syndrome", "Síndrome facetario", ["facetas", "facetario"]),
            new("post_surgery", "Después de una operación de espalda", ["operación", "cirugía"]),
            new("other", "Otra cosa", ["otro", "otra"]),
        ],
    };

    [Theory]
    [InlineData("2", "sciatica")]
    [InlineData("the second one", "sciatica")]
    [InlineData("read the second one", "sciatica")]
    [InlineData("number 3", "herniated_disc")]
    [InlineData("option 2 please", "sciatica")]
    [InlineData("the last one", "other")]
    [InlineData("herniated disc", "herniated_disc")]
    [InlineData("a bulging disc", "bulging_disc")]
    [InlineData("scaitica", "sciatica")]
    [InlineData("siatica", "sciatica")]
    [InlineData("not sciatica, a disc", "herniated_disc")]
    [InlineData("I was told years ago by my doctor that I have a slipped disc at L5", "herniated_disc")]
    [InlineData("sciatica or a disc", "ambiguous:sciatica|herniated_disc")]
    [InlineData("no idea", "unsure")]
    [InlineData("rather not say", "declined")]
    [InlineData("9", "?out_of_range")]
    [InlineData("none of these", "?none_of_these")]
    [InlineData("2 years ago", "?no_option")]
    [InlineData("my neighbour has a big garden", "?no_option")]
    [InlineData("facet", "facet_syndrome")]
    [InlineData("bulging", "bulging_disc")]
    [InlineData("the", "?no_option")]
    [InlineData("sciatica, sorry, facet", "facet_syndrome")]
    [InlineData("1 or 2", "ambiguous:none_told|sciatica")]
    [InlineData("herniated disk", "herniated_disc")]
    [InlineData("2nd", "sciatica")]
    [InlineData("not sciatica", "?denied")]
    [InlineData("I think it's number two", "sciatica")]
    [InlineData("second", "sciatica")]
    [InlineData("the 2nd one please", "sciatica")]
    [InlineData("two", "sciatica")]
    [InlineData("they said sciatica", "sciatica")]
    [InlineData("herniatd disc", "herniated_disc")]
    [InlineData("fasset joint", "facet_syndrome")]
    [InlineData("nobody told me", "none_told")]
    [InlineData("my back hurts", "?no_option")]
    [InlineData("it's not a disc", "?denied")]
    [InlineData("not a disc, sciatica", "sciatica")]
    [InlineData("I've had 3 injections", "?no_option")]
    [InlineData("0", "?out_of_range")]
    [InlineData("something else", "other")]
    [InlineData("other", "other")]
    [InlineData("I don't know, maybe sciatica", "sciatica")]
    [InlineData("sciatica, no, facet", "facet_syndrome")]
    public void One_English_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(ChoiceReader.ReadOne(Utterance.Of(text), Lexicons.English, Diagnoses["en"])));

    [Theory]
    [InlineData("1 and 3", "[none_told,herniated_disc]")]
    [InlineData("1,3", "[none_told,herniated_disc]")]
    [InlineData("1, 3", "[none_told,herniated_disc]")]
    [InlineData("2 3 5", "[sciatica,herniated_disc,facet_syndrome]")]
    [InlineData("1-3", "[none_told,sciatica,herniated_disc]")]
    [InlineData("all of them", "[none_told,sciatica,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    [InlineData("none of these", "[]")]
    [InlineData("no", "[]")]
    [InlineData("the first two", "[none_told,sciatica]")]
    [InlineData("sciatica and a bulging disc", "[sciatica,bulging_disc]")]
    [InlineData("sciatica but not a disc", "[sciatica]")]
    [InlineData("all except the first", "[sciatica,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    [InlineData("the first and the third", "[none_told,herniated_disc]")]
    [InlineData("not sure", "unsure")]
    [InlineData("both sciatica and facet joint pain", "[sciatica,facet_syndrome]")]
    [InlineData("the last two", "[post_surgery,other]")]
    [InlineData("1,2 and 5", "[none_told,sciatica,facet_syndrome]")]
    [InlineData("one and three", "[none_told,herniated_disc]")]
    [InlineData("first, second", "[none_told,sciatica]")]
    [InlineData("sciatica, surgery", "[sciatica,post_surgery]")]
    [InlineData("all", "[none_told,sciatica,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    [InlineData("none", "[]")]
    [InlineData("rather not say", "declined")]
    [InlineData("12", "?out_of_range")]
    [InlineData("everything but sciatica", "[none_told,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    public void Several_English_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(ChoiceReader.ReadSeveral(Utterance.Of(text), Lexicons.English, Diagnoses["en"])));

    [Theory]
    [InlineData("2", "sciatica")]
    [InlineData("la segunda", "sciatica")]
    [InlineData("lea la segunda", "sciatica")]
    [InlineData("la primera", "none_told")]
    [InlineData("la última", "other")]
    [InlineData("hernia", "herniated_disc")]
    [InlineData("ciatica", "sciatica")]
    [InlineData("siática", "sciatica")]
    [InlineData("no ciática, hernia", "herniated_disc")]
    [InlineData("el doctor me dijo hace años que tengo una hernia de disco en la L5", "herniated_disc")]
    [InlineData("ciática o hernia", "ambiguous:sciatica|herniated_disc")]
    [InlineData("ni idea", "unsure")]
    [InlineData("ninguna", "?none_of_these")]
    [InlineData("la número 3", "herniated_disc")]
    [InlineData("opción 3 por favor", "herniated_disc")]
    [InlineData("el nervio ciatico", "sciatica")]
    [InlineData("disco abultado", "bulging_disc")]
    [InlineData("operacion", "post_surgery")]
    [InlineData("creo que la dos", "sciatica")]
    [InlineData("segunda", "sciatica")]
    [InlineData("la 2 por favor", "sciatica")]
    [InlineData("me dijeron que es ciatica", "sciatica")]
    [InlineData("hernia de disko", "herniated_disc")]
    [InlineData("me duele la espalda", "?no_option")]
    [InlineData("no es hernia", "?denied")]
    [InlineData("otra cosa", "other")]
    [InlineData("no sé, quizás ciática", "sciatica")]
    [InlineData("20", "?out_of_range")]
    [InlineData("tengo 3 hijos", "?no_option")]
    public void One_Spanish_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(ChoiceReader.ReadOne(Utterance.Of(text), Lexicons.Spanish, Diagnoses["es"])));

    [Theory]
    [InlineData("1 y 3", "[none_told,herniated_disc]")]
    [InlineData("la 1 y la 3", "[none_told,herniated_disc]")]
    [InlineData("todas", "[none_told,sciatica,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    [InlineData("ninguna de las anteriores", "[]")]
    [InlineData("las dos primeras", "[none_told,sciatica]")]
    [InlineData("las primeras dos", "[none_told,sciatica]")]
    [InlineData("ciática y hernia", "[sciatica,herniated_disc]")]
    [InlineData("todas menos la primera", "[sciatica,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    [InlineData("ciática pero no hernia", "[sciatica]")]
    [InlineData("del 1 al 3", "[none_told,sciatica,herniated_disc]")]
    [InlineData("nada de eso", "[]")]
    [InlineData("uno y tres", "[none_told,herniated_disc]")]
    [InlineData("1, 2 y 5", "[none_told,sciatica,facet_syndrome]")]
    [InlineData("la primera y la tercera", "[none_told,herniated_disc]")]
    [InlineData("ninguna", "[]")]
    [InlineData("todo", "[none_told,sciatica,herniated_disc,bulging_disc,facet_syndrome,post_surgery,other]")]
    [InlineData("las últimas dos", "[post_surgery,other]")]
    [InlineData("prefiero no contestar", "declined")]
    public void Several_Spanish_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(ChoiceReader.ReadSeveral(Utterance.Of(text), Lexicons.Spanish, Diagnoses["es"])));
}
