using System.Text;
using System.Text.RegularExpressions;

namespace BackBot.Pages.Widget;

/// <summary>Joins modules that import each other by relative paths into one module, each behind those that it needs.</summary>
/// <remarks>
/// It knows the few forms that the widget uses: <c>import … from</c>, <c>import</c> and <c>export … from</c> on lines of their own, and
/// <c>export</c> before a declaration. All share one scope then, so a name that two modules declare is refused.
/// </remarks>
sealed partial class ModuleJoin(Func<string, string> read)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> declared = new(StringComparer.Ordinal);
    private readonly StringBuilder joined = new();

    /// <summary>Joins.</summary>
    /// <param name="start">Path of the module that names what the whole exports.</param>
    /// <param name="read">Gives the text of a module by its path.</param>
    /// <exception cref="InvalidDataException">Two modules declare the same name.</exception>
    public static string Of(string start, Func<string, string> read)
    {
        var join = new ModuleJoin(read);
        join.Take(start);
        foreach (Match passedOn in PassedOn().Matches(read(start).ReplaceLineEndings("\n")))
            join.joined.Append("export ").Append(passedOn.Groups["names"].Value).Append(";\n");
        return join.joined.ToString();
    }

    private void Take(string path)
    {
        if (!taken.Add(path)) return;
        string text = read(path).ReplaceLineEndings("\n");
        foreach (Match needed in Needed().Matches(text)) Take(Beside(path, needed.Groups["path"].Value));
        string own = Exported().Replace(Needed().Replace(text, ""), "");
        foreach (Match declaration in Declaration().Matches(own)) Declare(declaration.Groups["name"].Value, path);
        joined.Append(own).Append('\n');
    }

    private void Declare(string name, string path)
    {
        if (!declared.TryAdd(name, path)) throw new InvalidDataException($"{path} and {declared[name]} both declare '{name}'; joined into one they need different names.");
    }

    private static string Beside(string path, string relative) => new Uri(new Uri("file:///" + path), relative).AbsolutePath[1..];

    [GeneratedRegex(@"^(?:import|export) ?(?:\{[^}]*\} from )?'(?<path>\.[^']+)';$", RegexOptions.Multiline)]
    private static partial Regex Needed();

    [GeneratedRegex(@"^export (?<names>\{[^}]*\}) from '[^']+';$", RegexOptions.Multiline)]
    private static partial Regex PassedOn();

    [GeneratedRegex("^export (?=[a-z])", RegexOptions.Multiline)]
    private static partial Regex Exported();

    [GeneratedRegex(@"^(?:async )?(?:function|class|const|let) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
