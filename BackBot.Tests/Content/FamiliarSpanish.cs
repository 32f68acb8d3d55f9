using System.Text.RegularExpressions;

namespace BackBot.Tests.Content;

/// <summary>Finds Spanish that says <em>tú</em> or <em>vosotros</em> where BackBot says <em>usted</em>.</summary>
/// <remarks>
/// Forms that no form of <em>usted</em> shares. The present ends in -as and -es like half of all plurals, and the plain command is
/// the third person ("camina"), so of these the everyday verbs are listed and the rest is left to the reader.
/// </remarks>
static partial class FamiliarSpanish
{
    private const string Present =
        "eres|estás|tienes|puedes|quieres|sientes|debes|haces|vas|das|sabes|dices|necesitas|tomas|caminas|duermes|levantas|mueves|empiezas|piensas|" +
        "prefieres|escribes|eliges|vives|crees|ves|oyes|pones|sales|vienes|sigues|pides|comes|bebes|usas|llamas|hablas|cuentas|notas|trabajas|" +
        "respiras|descansas|mejoras|empeoras|aguantas|llevas|dejas|buscas|encuentras|estiras|doblas|cargas|agachas|acuestas|sientas|has|hayas|" +
        "seas|estés|tengas|puedas|quieras|vayas|hagas|digas|vuelvas|sepas|pongas|salgas|vengas|habías|tenías|podías|podrías|deberías|tendrías|" +
        "harías|quisieras|pudieras|tuvieras|hubieras|fueras|sois|estáis|tenéis|podéis|queréis|debéis|hacéis|vais|sabéis";

    /// <summary>Words that end like a past or future of tú and are none.</summary>
    private static readonly string[] Innocent =
        ["existe", "triste", "insiste", "consiste", "resiste", "persiste", "asiste", "desiste", "viste", "contraste", "desgaste", "gaste", "aplaste", "baste", "chiste",
         "más", "atrás", "detrás", "además", "demás", "jamás", "quizás", "compás", "gas", "través", "después", "estrés", "inglés", "revés", "mes", "tres", "pies", "interés", "estés", "francés"];

    public static IEnumerable<string> In(string text) => Form().Matches(text).Select(match => match.Value)
        .Where(word => !Innocent.Contains(word, StringComparer.OrdinalIgnoreCase) && !Adverb().IsMatch(word));

    [GeneratedRegex(
        @"(?<!\p{L})(?:" +
        // Pronouns and possessives.
        "tú|te|ti|contigo|tu|tus|tuyo|tuya|tuyos|tuyas|vos|os|vosotros|vosotras|vuestro|vuestra|vuestros|vuestras|" +
        Present +
        // Short commands, and commands with a pronoun: "siéntate", "dime", "cuéntamelo".
        "|haz|hazlo|ponlo|ponte|vete|dime|dímelo|dinos|cuéntame|cuéntamelo|escríbeme|llámame|avísame|mírame|pregúntame|elígelo|" +
        @"\p{L}*[áéíóú]\p{L}*te|" +
        // Past and future: "tomaste", "hiciste", "harás", "podrás".
        @"\p{L}+[ai]ste|\p{L}+ás|\p{L}+és" +
        @")(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"(?:mente|ente|ante)$|^\p{L}*éste$", RegexOptions.IgnoreCase)]
    private static partial Regex Adverb();
}
