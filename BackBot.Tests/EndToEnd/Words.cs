using System.Text.RegularExpressions;
using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Tests.EndToEnd;

/// <summary>The sentences that tests look for, read from the content, so that a changed sentence breaks no test.</summary>
/// <remarks>Each is a pattern: what BackBot fills in may be anything.</remarks>
public sealed partial class Words
{
    private static readonly BotContent Content = ContentLoader.Load(ContentFiles.Embedded()).Content
        ?? throw new InvalidOperationException("The embedded content has faults; run `-- check`.");

    private readonly LanguageContent language;

    private Words(LanguageContent language) => this.language = language;

    public Regex Disclaimer => Pattern(language.Advice["disclaimer"]);

    public Regex Greeting => Pattern(language.Sentences["greeting"]);

    public string EmergencyTitle => language.Dispositions["emergency"].Title;

    public static Words In(string tag) => new(Content.Language(tag));

    /// <summary>How a question is put.</summary>
    public Regex Ask(string question) => Pattern(language.Questions[question].Ask);

    /// <summary>Whom to see and by when; for a grade that sends nobody, what is said where the pain is new.</summary>
    public Regex Referral(string grade)
    {
        string own = language.Dispositions[grade].Referral;
        return Pattern(own.Length > 0 ? own : language.Sentences["referral_under_six_weeks"]);
    }

    /// <summary>Browsers show line ends as separate paragraphs, without anything between them.</summary>
    private static Regex Pattern(string sentence) =>
        new(string.Join(".+?", Place().Split(sentence).Select(part => Regex.Replace(Regex.Escape(part), @"(\\n|\\r|\\ )+", @"\s*"))));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
