using BackBot.Language;

namespace BackBot.Tests.Language;

public sealed class StatementsTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Theory]
    [InlineData("58, bad back for 3 weeks, pain 6", "58 6 3")]
    [InlineData("I'm 58 and my back has hurt for 3 weeks", "58 _ 3")]
    [InlineData("58 year old man with back pain since Monday", "58 _ 0.29")]
    [InlineData("58yo, sciatica for two months", "58 _ 8.7")]
    [InlineData("58F lower back pain 7/10", "58 7 _")]
    [InlineData("my back has hurt for 58 weeks", "_ _ 58")]
    [InlineData("I'm 8 out of 10", "_ 8 _")]
    [InlineData("I'm 45 weeks into this back pain", "_ _ _")]
    [InlineData("the pain is a 7", "_ 7 _")]
    [InlineData("pain was 9 yesterday but 4 today", "_ 4 _")]
    [InlineData("pain was 9/10 last week, now 4/10", "_ 4 _")]
    [InlineData("pain started two days ago", "_ _ 0.29")]
    [InlineData("it started 2 days ago lifting a box, my back", "_ _ 0.29")]
    [InlineData("hip fracture 2 years ago", "_ _ _")]
    [InlineData("slipped disc diagnosed in march", "_ _ _")]
    [InlineData("fusion 14 months ago", "_ _ _")]
    [InlineData("ten years of this back and it is worse for a week", "_ _ _")]
    [InlineData("back pain for ten years, worse for a week", "_ _ _")]
    [InlineData("I walk 20 minutes and my back hurts", "_ _ _")]
    [InlineData("looking after my 84 year old mum hurt my back", "_ _ _")]
    [InlineData("my son is 12 and I hurt my back lifting him", "_ _ _")]
    [InlineData("back pain 3 weeks now", "_ _ 3")]
    [InlineData("3 weeks of back pain, age 51", "51 _ 3")]
    [InlineData("34f, back pain 2 months", "34 _ 8.7")]
    [InlineData("back pain 2 months after the birth", "_ _ _")]
    [InlineData("pain for 10 days. I'm 30.", "30 _ 1.43")]
    [InlineData("pain for 10 days and I'm 30", "30 _ 1.43")]
    [InlineData("I'm 44 and a bit overweight", "44 _ _")]
    [InlineData("I'm 44 and a bit", "44 _ _")]
    [InlineData("I was 40 when my back started", "_ _ _")]
    [InlineData("pain at 5 every morning", "_ _ _")]
    [InlineData("pain 6 or 7", "_ _ _")]
    [InlineData("pain 6-7", "_ _ _")]
    [InlineData("in my 60s with a bad back", "_ _ _")]
    [InlineData("back pain for years", "_ _ _")]
    [InlineData("back pain for about six weeks", "_ _ _")]
    [InlineData("my back hurts, for 3 weeks now", "_ _ 3")]
    [InlineData("L5 pain", "_ _ _")]
    [InlineData("I do 3 sets of 10 and my back hurts", "_ _ _")]
    [InlineData("I have worked here for 10 years and my back hurts", "_ _ _")]
    [InlineData("nearly 60 with back pain", "_ _ _")]
    [InlineData("off work for 3 weeks with my back", "_ _ _")]
    [InlineData("my back is sore since the 10 mile run", "_ _ _")]
    [InlineData("im a 7", "_ _ _")]
    [InlineData("i am 34 and have had back pain since january 2019", "34 _ 372.14~")]
    [InlineData("took ibuprofen for 5 days for my back", "_ _ _")]
    [InlineData("my back went out 3 times in 2 weeks", "_ _ _")]
    [InlineData("30 weeks pregnant with back pain", "_ _ _")]
    [InlineData("I'm 30 weeks pregnant, back pain for 2 weeks", "_ _ 2")]
    [InlineData("no pain for 3 weeks", "_ _ _")]
    [InlineData("the pain lasted 3 weeks last year", "_ _ _")]
    [InlineData("my back hurts after 2 hours of sitting", "_ _ _")]
    [InlineData("slept badly for 3 nights because of my back", "_ _ _")]
    [InlineData("back pain, 35, started yesterday", "_ _ 0.14")]
    [InlineData("I have had this pain for 3 days, maybe 4", "_ _ 0.43~")]
    [InlineData("my mum had back pain for 10 years", "_ _ _")]
    [InlineData("my wife is 58 with back pain for 3 weeks", "_ _ _")]
    [InlineData("12 hours on the sofa and my back hurts", "_ _ _")]
    [InlineData("40 press ups a day", "_ _ _")]
    [InlineData("for 6 weeks i had back pain", "_ _ 6")]
    [InlineData("pain level 8 right now", "_ 8 _")]
    [InlineData("20 years, and it never stops", "_ _ _")]
    [InlineData("my back went this morning, it's about an 8", "_ _ _")]
    [InlineData("hi I'm 45 and a nurse, back pain on and off for 2 years", "45 _ 104.36")]
    [InlineData("my back has been killing me for a good 3 weeks", "_ _ _")]
    [InlineData("sciatica since 3 weeks", "_ _ 3")]
    [InlineData("3 months of back pain", "_ _ 13.04")]
    [InlineData("i have back pain and i am 67 i walk every day for 2 hours", "67 _ _")]
    [InlineData("I'm 6 ft 2 and 58", "_ _ _")]
    [InlineData("I'm 40 kilos overweight", "_ _ _")]
    [InlineData("back pain since I was 30", "_ _ _")]
    [InlineData("pain for 2 weeks after a fall 5 years ago", "_ _ _")]
    [InlineData("I had back pain for 6 weeks in 2019", "_ _ _")]
    [InlineData("pain lasts for 2 days then goes", "_ _ _")]
    [InlineData("every few weeks my back hurts for 3 days", "_ _ _")]
    [InlineData("my back hurts for 3 days every month", "_ _ _")]
    [InlineData("back pain, last one was 2 years ago", "_ _ _")]
    [InlineData("my back hurt for 2 weeks last summer and again since Monday", "_ _ _")]
    [InlineData("lasted 4 weeks the first time, back pain again now", "_ _ _")]
    [InlineData("10/10 pain", "_ 10 _")]
    [InlineData("pain went from 3 to 8", "_ _ _")]
    [InlineData("my pain is usually 3 but 8 today", "_ _ _")]
    [InlineData("pain 3 at rest, 8 when moving", "_ _ _")]
    [InlineData("worst pain 9", "_ _ _")]
    [InlineData("at worst 9/10 at best 3/10", "_ _ _")]
    [InlineData("worst 9/10", "_ _ _")]
    [InlineData("pain was 9/10", "_ _ _")]
    public void Story_English_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(Statements.Find(Utterance.Of(text), Lexicons.English, Today)));

    [Theory]
    [InlineData("58 años, dolor de espalda desde hace 3 semanas, un 6 de dolor", "_ 6 _")]
    [InlineData("tengo 58 años y me duele la espalda desde hace tres semanas", "58 _ 3")]
    [InlineData("tengo 58 años con dolor de espalda", "58 _ _")]
    [InlineData("llevo 3 semanas con dolor de espalda", "_ _ 3")]
    [InlineData("dolor de 8", "_ 8 _")]
    [InlineData("un 8 de dolor", "_ 8 _")]
    [InlineData("me duele un 7", "_ 7 _")]
    [InlineData("7/10 de dolor", "_ 7 _")]
    [InlineData("ayer tenía dolor de 9 y hoy de 4", "_ 4 _")]
    [InlineData("el dolor empezó hace dos días", "_ _ 0.29")]
    [InlineData("me operaron hace 2 años", "_ _ _")]
    [InlineData("me operaron de la espalda hace dos años", "_ _ _")]
    [InlineData("tengo dolor desde el lunes", "_ _ 0.29")]
    [InlineData("estoy de 7 meses con dolor de espalda", "_ _ _")]
    [InlineData("camino 20 minutos y me duele la espalda", "_ _ _")]
    [InlineData("mi mamá tiene 84 años y me duele la espalda de cargarla", "_ _ _")]
    [InlineData("mi hijo tiene 12 años y me lastimé la espalda", "_ _ _")]
    [InlineData("trabajo aquí desde hace 10 años y me duele la espalda", "_ _ _")]
    [InlineData("me duele desde hace años", "_ _ _")]
    [InlineData("diez años con dolor y peor desde hace una semana", "_ _ _")]
    [InlineData("llevo diez años con dolor, peor desde hace una semana", "_ _ _")]
    [InlineData("sesenta y tantos con lumbago", "_ _ _")]
    [InlineData("hace un mes me dio ciática", "_ _ 4.35")]
    [InlineData("tengo 45, me duele la cintura desde ayer", "45 _ 0.14")]
    [InlineData("me duele cada 3 horas", "_ _ _")]
    [InlineData("tomo ibuprofeno desde hace 5 días por la espalda", "_ _ _")]
    [InlineData("35 años de trabajar en la obra y me duele la espalda", "_ _ _")]
    [InlineData("mujer de 50 años con lumbago", "50 _ _")]
    [InlineData("62, lumbago fuerte", "62 _ _")]
    [InlineData("tengo 3 hijos y dolor de espalda", "_ _ _")]
    [InlineData("tengo 2 hernias y dolor de 6", "_ 6 _")]
    [InlineData("hernia en L4 L5 desde 2019 con dolor", "_ _ _")]
    [InlineData("no me duele desde hace 3 semanas", "_ _ _")]
    [InlineData("tengo dolor hace 15 días", "_ _ 2.14")]
    [InlineData("tengo 15 días con dolor de espalda", "_ _ 2.14")]
    [InlineData("58 años, dolor de 6", "_ 6 _")]
    [InlineData("tengo 45 y trabajo de albañil, dolor desde hace 2 años", "45 _ 104.36")]
    [InlineData("me duele desde que tenía 30 años", "_ _ _")]
    [InlineData("me dolió 6 semanas en 2019", "_ _ _")]
    [InlineData("cada mes me duele por 3 días", "_ _ _")]
    [InlineData("me duele por 3 días cada mes", "_ _ _")]
    [InlineData("el dolor me dura por 2 días y se va", "_ _ _")]
    [InlineData("la vez pasada me duró 3 semanas el dolor", "_ _ _")]
    [InlineData("dolor 9 en la peor noche", "_ _ _")]
    [InlineData("hace 2 años me caí y me duele", "_ _ _")]
    [InlineData("hace 10 años me dio ciática y ahora otra vez", "_ _ _")]
    public void Story_Spanish_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(Statements.Find(Utterance.Of(text), Lexicons.Spanish, Today)));

    [Fact]
    public void Openings_OfExamplePatients_FillNothingThatTheirAnswersContradict()
    {
        var wrong = ExamplePatients.All().SelectMany(patient => Contradictions(patient)).ToList();
        Assert.Empty(wrong);
    }

    [Fact]
    public void Openings_OfExamplePatients_FillWhatIsPlainlySaid() =>
        Assert.True(ExamplePatients.All().Sum(patient => Filled(patient)) >= 9);

    private static VolunteeredNumbers Find(ExamplePatients.Patient patient) =>
        Statements.Find(Utterance.Of(patient.Opening), patient.Language == "es" ? Lexicons.Spanish : Lexicons.English, Today);

    private static int Filled(ExamplePatients.Patient patient)
    {
        var found = Find(patient);
        return (found.Age is Recognition<int>.Value ? 1 : 0) + (found.PainNow is Recognition<int>.Value ? 1 : 0)
            + (found.Episode is Recognition<ElapsedTime>.Value ? 1 : 0);
    }

    private static IEnumerable<string> Contradictions(ExamplePatients.Patient patient)
    {
        var found = Find(patient);
        if (found.Age is Recognition<int>.Value age && age.Result != patient.Age) yield return $"{patient.Id} age {age.Result}";
        if (found.PainNow is Recognition<int>.Value pain && pain.Result != patient.Pain) yield return $"{patient.Id} pain {pain.Result}";
        if (found.Episode is Recognition<ElapsedTime>.Value { Result.Weeks: var weeks })
        {
            bool near = Math.Abs(weeks - patient.Weeks) <= Math.Max(2, 0.15 * patient.Weeks);
            bool sameSide = (weeks < 6) == (patient.Weeks < 6) && (weeks < 12) == (patient.Weeks < 12);
            if (!near || !sameSide) yield return $"{patient.Id} weeks {weeks}";
        }
    }
}
