using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>What a calendar says of content: statements whose review is due, and signatures of a day that has not come.</summary>
/// <remarks>The day is handed in; the core has no clock.</remarks>
public static class ReviewDates
{
    /// <summary>A line for each finding, in the order of the files.</summary>
    public static IReadOnlyList<ContentError> Findings(ContentFiles files, DateOnly today)
    {
        var ignored = new List<ContentError>();
        return [.. files.ByPath.Keys.SelectMany(path => Dates(YamlFile.Open(files, path, ignored).Root?.Node)
            .Select(found => FindingOf(path, found, today)).OfType<ContentError>())];
    }

    private static ContentError? FindingOf(string path, (string Key, DateOnly Date, int Line, string Of) found, DateOnly today)
    {
        string date = found.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return found.Key switch
        {
            "review_by" when found.Date < today => new(path, found.Line, $"warning: the review of {found.Of} was due by {date}"),
            ReviewMarks.On when found.Date > today => new(path, found.Line, $"warning: signed on {date}, a day that has not come"),
            _ => null,
        };
    }

    private static IEnumerable<(string Key, DateOnly Date, int Line, string Of)> Dates(YamlNode? node, string of = "this file") => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => DatesUnder(map, pair.Key.ToString(), pair.Value, of)),
        YamlSequenceNode list => list.Children.SelectMany(item => Dates(item, of)),
        _ => [],
    };

    private static IEnumerable<(string Key, DateOnly Date, int Line, string Of)> DatesUnder(YamlMappingNode map, string key, YamlNode value, string of)
    {
        bool isDate = DateOnly.TryParseExact((value as YamlScalarNode)?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        if (isDate) return [(key, date, (int)value.Start.Line, map.Children.TryGetValue("id", out var id) ? $"'{id}'" : of)];
        return Dates(value, $"'{key}'");
    }
}
