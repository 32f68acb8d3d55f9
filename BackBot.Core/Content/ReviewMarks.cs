using System.Globalization;

namespace BackBot.Content;

/// <summary>
/// Whether a clinician has signed the content. Every content file carries <c>reviewed_by</c> and <c>reviewed_on</c>, both empty until
/// someone signs; a half signature is an error.
/// </summary>
internal static class ReviewMarks
{
    /// <summary>How the example patients talk is no content: nobody reads it but <c>evaluate</c>.</summary>
    private const string NotContent = "patients/";

    public const string By = "reviewed_by";
    public const string On = "reviewed_on";

    /// <summary>True if every file is signed. Reports marks that are missing, half set, or no date.</summary>
    public static bool AllSigned(ContentFiles files, List<ContentError> errors)
    {
        var unreadable = new List<ContentError>();
        var signed = files.ByPath.Keys.Where(path => !path.StartsWith(NotContent, StringComparison.Ordinal))
            .Select(path => YamlFile.Open(files, path, unreadable)).Where(file => file.Root is not null)
            .Select(file => IsSigned(file.Root!, file.Path, errors)).ToList();
        return signed.Count > 0 && signed.TrueForAll(one => one);
    }

    private static bool IsSigned(YamlMap root, string path, List<ContentError> errors)
    {
        void Report(string key, string message) => errors.Add(new ContentError(path, (int)(root[key]?.Start.Line ?? 1), message));
        foreach (string key in new[] { By, On })
            if (!root.Has(key)) Report(key, $"'{key}' is missing; write '{key}: null' until a clinician has signed this file");
        string? by = Blank(root.OptionalText(By)), on = Blank(root.OptionalText(On));
        if (by is not null && on is null && root.Has(On)) Report(By, $"'{By}' names a clinician, but '{On}' has no date");
        if (on is not null && by is null && root.Has(By)) Report(On, $"'{On}' has a date, but '{By}' names nobody");
        bool isDate = on is null || DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        if (!isDate) Report(On, $"'{on}' is not a date like 2027-11-30");
        return by is not null && on is not null && isDate;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
