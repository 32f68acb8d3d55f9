namespace BackBot.Tests.Architecture;

public class CodeOnlyTests
{
    [Theory]
    [InlineData("a // Guid.NewGuid", "a")]
    [InlineData("a /* x\ny */ b", "a \n b")]
    [InlineData("a = \"x \\\" y\"; b", "a = ; b")]
    [InlineData("a = @\"x \"\" \\\"; b", "a = @ ; b")]
    [InlineData("a = \"\"\"x \"y\" z\"\"\"; b", "a = ; b")]
    [InlineData("a = '\"'; b", "a = ; b")]
    [InlineData("a = '\\''; b", "a = ; b")]
    public void Of_CommentsAndLiterals_LeavesTheCode(string text, string expected) =>
        Assert.Equal(Squeezed(expected), Squeezed(CodeOnly.Of(text)));

    [Fact]
    public void Of_AnyText_KeepsLengthAndLines()
    {
        const string Text = "/* a\nb */ \"c\n\" // d\ne";
        Assert.Equal(Text.Length, CodeOnly.Of(Text).Length);
        Assert.Equal(Text.Count(c => c == '\n'), CodeOnly.Of(Text).Count(c => c == '\n'));
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" \n", "\n", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal);
}
