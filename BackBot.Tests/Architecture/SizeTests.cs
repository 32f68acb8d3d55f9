namespace BackBot.Tests.Architecture;

/// <summary>The size budget: files that are one idea, methods that fit a glance.</summary>
public class SizeTests
{
    private const int LongestFile = 400, LongestMethod = 60, MedianFile = 60, NineInTen = 200;

    private static IEnumerable<SourceFile> ProductFiles => Repository.Product.Concat(
        Repository.Texts.Where(file => file.IsUnder("BackBot/wwwroot") && file.Path.EndsWith(".js", StringComparison.Ordinal)));

    [Fact]
    public void ProductFiles_Each_AreWithinTheLimit() =>
        Assert.Empty(ProductFiles.Where(file => file.LineCount > LongestFile).Select(file => $"{file.Path}: {file.LineCount} lines"));

    [Fact]
    public void ProductMethods_Each_AreWithinTheLimit() => Assert.Empty(Repository.Product.SelectMany(TooLong));

    [Fact]
    public void ProductFiles_AsAWhole_AreSmall()
    {
        int[] lines = [.. Repository.Product.Select(file => file.LineCount)];
        Assert.InRange(CodeSize.Percentile(lines, 0.5), 1, MedianFile);
        Assert.InRange(CodeSize.Percentile(lines, 0.9), 1, NineInTen);
    }

    [Fact]
    public void Methods_OfAFile_AreMeasured()
    {
        const string Code = """
            namespace A;
            [Obsolete("x")]
            record B(int C)
            {
                private static readonly string[] names = ["a"];
                public int D { get; } = 1;

                public B(string e)
                    : this(0)
                {
                }

                public int F<T>(T g) => g switch
                {
                    null => 1,
                    _ => 2,
                };

                void H()
                {
                    if (true) { return; }
                    Act(() => { });
                }

                class I
                {
                    void J() { }
                }
            }
            """;
        Assert.Equal([("B", 4), ("F", 5), ("H", 5), ("J", 1)], CodeSize.Methods(new SourceFile("A.cs", Code)));
    }

    [Fact]
    public void ProductMethods_TooLong_AreFound()
    {
        string body = string.Concat(Enumerable.Repeat("        Act();\n", LongestMethod));
        Assert.Single(TooLong(new SourceFile("A.cs", $"class A\n{{\n    void B()\n    {{\n{body}    }}\n}}\n")));
    }

    [Fact]
    public void Percentile_OfAFew_IsTheOneAtItsPlace() => Assert.Equal((5, 9), (CodeSize.Percentile([9, 1, 5], 0.5), CodeSize.Percentile([9, 1, 5], 0.9)));

    private static IEnumerable<string> TooLong(SourceFile file) =>
        CodeSize.Methods(file).Where(method => method.Lines > LongestMethod).Select(method => $"{file.Path}: {method.Name} has {method.Lines} lines");
}
