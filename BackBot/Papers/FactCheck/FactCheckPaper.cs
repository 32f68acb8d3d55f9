using System.Collections.Immutable;
using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Papers.FactCheck;

/// <summary>What a section needs to be written.</summary>
sealed record FactCheckContext(BotContent Content, LanguageContent Language, PaperWords Words, ImmutableArray<SpokenText> Texts)
{
    public ConditionWords Conditions { get; } = new(Language, Words);

    public Line Line(string name, string text) => new(Words[name], text);

    /// <summary>A line in the language in which rules and causes are written and signed.</summary>
    public Line LineInEnglish(string name, string text) => new(Words[name], text, null, Language.Tag == "en" ? null : "en");

    /// <summary>What the person sees, between quotation marks.</summary>
    public Line Quoted(string name, string text) => new(Words[name], $"“{text}”");

    public IEnumerable<Line> Sources(IEnumerable<string> ids) => ids.Select(id => Content.Rules.Sources[id])
        .Select(source => new Line(Words["source"], source.Name, source.Url.Length > 0 ? source.Url : null, Language.Tag == "en" ? null : "en"));
}

/// <summary>
/// Everything that BackBot asks, says and decides in one language, with its evidence and with boxes to sign. The same content gives
/// the same paper, byte for byte.
/// </summary>
static class FactCheckPaper
{
    public static Paper Of(BotContent content, LanguageContent language, ContentFiles files)
    {
        var context = new FactCheckContext(content, language, new PaperWords(language.Tag), [.. SpokenTexts.Of(files).Where(text => text.Language == language.Tag)]);
        var words = context.Words;
        (string Title, IEnumerable<Block> Blocks)[] sections =
        [
            (words["questions"], QuestionBlocks.Of(context)),
            (words["red_flags"], RuleBlocks.RedFlags(context)),
            (words["rules"], RuleBlocks.Rules(context)),
            (words["advice"], AdviceBlocks.Of(context)),
            (words["dispositions"], SpokenBlocks.Dispositions(context)),
            (words["sentences"], SpokenBlocks.Sentences(context)),
            (words["further"], FurtherBlocks.Of(context)),
            (words["countries"], SpokenBlocks.Countries(context)),
            (words["sources"], SpokenBlocks.Sources(context)),
        ];
        var blocks = Opening(context, FileReview.Of(files))
            .Concat(sections.Where(section => section.Blocks.Any()).SelectMany(section => section.Blocks.Prepend(new Block.Heading(2, section.Title)).Append(ToSign(words, section.Title))));
        return new Paper(language.Tag, words["title"], [.. blocks]);
    }

    private static IEnumerable<Block> Opening(FactCheckContext context, ImmutableArray<FileReview> reviews)
    {
        var words = context.Words;
        yield return new Block.Paragraph($"{words["version"]}: {context.Content.Version}. {words[context.Content.IsReviewed ? "signed" : "unsigned"]}.");
        yield return new Block.Paragraph(words["intro"]);
        if (words["english_only"] is { Length: > 0 } note) yield return new Block.Paragraph(note);
        yield return new Block.Heading(2, words["files"]);
        yield return new Block.Table(
            words["files_caption"], [words["file"], words["reviewed_by"], words["reviewed_on"]],
            [.. reviews.Select(review => ImmutableArray.Create(review.File, review.By.Length > 0 ? review.By : words["unsigned"], review.On))]);
    }

    private static Block.Table ToSign(PaperWords words, string section) => new(
        $"{words["sign"]}: {section}", [words["reader"], words["name"], words["role"], words["date"], words["verdict"], words["signature"]],
        [[words["first_reader"], "", "", "", "", ""], [words["second_reader"], "", "", "", "", ""]]);
}
