using System.Collections.Immutable;

namespace BackBot.Papers.FactCheck;

/// <summary>Texts of files that have no section of their own, as they stand: nothing that a person may read goes unsigned.</summary>
static class FurtherBlocks
{
    private static readonly string[] WithASection = ["questions.yaml", "advice.yaml", "dispositions.yaml", "sentences.yaml", "countries.yaml"];

    public static IEnumerable<Block> Of(FactCheckContext context) => context.Texts
        .Where(text => !WithASection.Contains(Path.GetFileName(text.File))).GroupBy(text => text.File)
        .Select(file => new Block.Table(
            $"{context.Words["further_caption"]} {file.Key}", [context.Words["key"], context.Words["text"]],
            [.. file.Select(text => ImmutableArray.Create(text.Path, text.Text))]));
}
