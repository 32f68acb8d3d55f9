using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackBot.Conversation;
using BackBot.Operations;

namespace BackBot.Pages.Site;

/// <summary>Privacy and terms, from the content. A line that needs something nobody set, such as a telephone number, is left out.</summary>
/// <remarks>Pure.</remarks>
static partial class PolicyPage
{
    private const string NoCountrysNumber = "112";

    public static string Of(BotContent content, string language, string id, ClinicOptions clinic, RetentionOptions retention)
    {
        var words = content.Language(language).Pages;
        var page = words.Pages[id];
        var known = Known(content, words, clinic, retention);
        var main = new StringBuilder("<main class=\"text\">\n<nav><a href=\"").Append(language == "es" ? "/es.html" : "/").Append("\">").Append(SitePage.Encoder.Encode(words.Home)).Append("</a>");
        foreach (string other in content.Languages.Keys.Where(tag => tag != language).Order(StringComparer.Ordinal))
            main.Append(CultureInfo.InvariantCulture, $" <a href=\"?lang={other}\" lang=\"{other}\" hreflang=\"{other}\">").Append(SitePage.Encoder.Encode(NameOf(other))).Append("</a>");
        main.Append("</nav>\n<h1>").Append(SitePage.Encoder.Encode(page.Title)).Append("</h1>\n<p class=\"lead\">").Append(SitePage.Encoder.Encode(page.Lead)).Append("</p>\n");
        if (!words.IsReviewed) main.Append("<p class=\"mark\" data-testid=\"not-reviewed\">").Append(SitePage.Encoder.Encode(words.NotReviewed)).Append("</p>\n");
        foreach (var section in page.Sections)
        {
            main.Append("<section><h2>").Append(SitePage.Encoder.Encode(section.Title)).Append("</h2>");
            foreach (string line in section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Filled(line, known)).OfType<string>())
                main.Append("<p>").Append(SitePage.Encoder.Encode(line)).Append("</p>");
            main.Append("</section>\n");
        }
        return SitePage.Of(language, page.Title, main.Append("</main>").ToString());
    }

    private static Dictionary<string, string?> Known(BotContent content, PageWords words, ClinicOptions clinic, RetentionOptions retention) => new(StringComparer.Ordinal)
    {
        ["{clinic}"] = string.IsNullOrEmpty(clinic.Name) ? words.Clinic : clinic.Name,
        ["{phone}"] = string.IsNullOrEmpty(clinic.Phone) ? null : clinic.Phone,
        ["{emergency_number}"] = clinic.Country is { } code && content.Countries.TryGetValue(code.ToUpperInvariant(), out var country) ? country.Emergency : NoCountrysNumber,
        ["{talk_hours}"] = retention.Talk.ToString(CultureInfo.InvariantCulture),
        ["{plan_days}"] = retention.Plans.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Filled(string line, Dictionary<string, string?> known)
    {
        bool isWhole = Placeholder().Matches(line).All(match => known.GetValueOrDefault(match.Value) is not null);
        return isWhole ? Placeholder().Replace(line, match => known[match.Value]!) : null;
    }

    private static string NameOf(string language)
    {
        string name = CultureInfo.GetCultureInfo(language).NativeName;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Placeholder();
}
