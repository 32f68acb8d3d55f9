using BackBot.Pages.Widget;

namespace BackBot.Tests.Pages.Widget;

public class ModuleJoinTests
{
    [Fact]
    public void Of_ModulesThatNeedEachOther_StandBehindWhatTheyNeed()
    {
        string joined = Join(
            ("w/start.js", "import './a.js';\nexport { go } from './b/b.js';\n"),
            ("w/a.js", "export const A = 1;\n"),
            ("w/b/b.js", "import { A } from '../a.js';\nexport async function go() { return A; }\n"));
        Assert.Equal(["const A = 1;", "async function go() { return A; }", "export { go };"], joined.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Of_TheSameNameTwice_IsRefusedWithBothPlaces()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Join(
            ("start.js", "import './a.js';\nexport { go } from './b.js';\n"), ("a.js", "const LIMIT = 1;\n"), ("b.js", "const LIMIT = 2;\nexport function go() {}\n")));
        Assert.Equal("b.js and a.js both declare 'LIMIT'; joined into one they need different names.", fault.Message);
    }

    [Fact]
    public void Of_NamesInsideFunctions_MayBeTheSame() =>
        Assert.Contains("go", Join(("start.js", "import './a.js';\nexport { go } from './b.js';\n"), ("a.js", "function f() {\n  const x = 1;\n}\n"), ("b.js", "export function go() {\n  const x = 2;\n}\n")), StringComparison.Ordinal);

    private static string Join(params (string Path, string Text)[] modules) =>
        ModuleJoin.Of(modules[0].Path, path => modules.Single(module => module.Path == path).Text);
}
