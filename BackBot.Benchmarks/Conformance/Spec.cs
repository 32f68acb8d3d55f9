using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace BackBot.Benchmarks.Conformance;

/// <summary>One case of a recogniser specification: a text, the day it is read on, and what is in it.</summary>
/// <param name="File">Such as <c>English/Age</c>.</param>
/// <param name="Input">The text.</param>
/// <param name="Reference">The day it is read on.</param>
/// <param name="Results">What is expected, in the order of the text.</param>
public sealed record Spec(string File, string Input, DateTime Reference, ImmutableArray<SpecResult> Results)
{
    public string Language => File.Split('/')[0] == "Spanish" ? "es" : "en";

    public string Model => File.Split('/')[1];

    /// <summary>0 is the half that the readers were developed with, 1 the half that was first run when they were done.</summary>
    public int Half
    {
        get
        {
            uint hash = 2166136261;
            foreach (byte part in System.Text.Encoding.UTF8.GetBytes(Input)) hash = unchecked((hash ^ part) * 16777619);
            return (int)((hash >> 7) % 2);
        }
    }

    /// <summary>All cases of a folder with one folder a language.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="JsonException">A file is no specification.</exception>
    public static ImmutableArray<Spec> All(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           from spec in Read(Path.GetRelativePath(folder, path).Replace('\\', '/')[..^".json".Length], System.IO.File.ReadAllText(path))
           select spec,
    ];

    private static string File_(string path) => System.IO.File.ReadAllText(path);

    private static IEnumerable<Spec> Read(string file, string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var one in document.RootElement.EnumerateArray())
        {
            var reference = one.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var day)
                ? DateTime.Parse(day.GetString()!, CultureInfo.InvariantCulture)
                : new DateTime(2016, 11, 7);
            yield return new Spec(file.Contains('/') ? file : "English/" + file, one.GetProperty(nameof(Input)).GetString()!, reference,
                [.. one.GetProperty(nameof(Results)).EnumerateArray().Select(SpecResult.Of).OrderBy(result => result.Start)]);
        }
    }
}
