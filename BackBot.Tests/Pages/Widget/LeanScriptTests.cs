using BackBot.Pages.Widget;

namespace BackBot.Tests.Pages.Widget;

public class LeanScriptTests
{
    [Theory]
    [InlineData("// why\nconst a = 1;\n", "const a = 1;\n")]
    [InlineData("  const a = 1; // why\r\n\r\n", "const a = 1; // why\n")]
    [InlineData("/** What it is. */\nlet b;\n/**\n * @param {string} c\n */\nlet c;\n", "let b;\nlet c;\n")]
    [InlineData("export const S = /* css */`\n  /* small */\n  a { b: c; }\n`;\n", "export const S = /* css */`\na { b: c; }\n`;\n")]
    [InlineData("/* a */ go();\n", "/* a */ go();\n")]
    [InlineData("const url = 'https://x';\n", "const url = 'https://x';\n")]
    public void Of_CommentsAndIndentation_AreLeftOut(string script, string lean) => Assert.Equal(lean, LeanScript.Of(script));
}
