using System.Globalization;
using BackBot.Content;

namespace BackBot.Operations;

/// <summary>Looks at a content folder now and then, and puts what changed into force.</summary>
/// <remarks>
/// A change is taken up at the second look that finds it the same: an editor, or a copy of many files, may still be writing at the first. What
/// was refused is not tried again until it changes. One look at a time.
/// </remarks>
sealed partial class ContentFolder(string folder, CurrentContent current, ILogger<ContentFolder> log)
{
    /// <summary>Of a refusal with many findings only so many are logged; <c>check</c> shows all.</summary>
    private const int MostFindings = 20;

    private string settled = Stamp(folder);
    private string last = "";
    private string? trouble;

    public void Look()
    {
        try
        {
            string seen = Stamp(folder);
            bool isCalm = seen == last;
            (last, trouble) = (seen, null);
            if (seen == settled || !isCalm) return;
            settled = seen;
            current.Replace(ContentFiles.FromFolder(folder));
            LogReplaced(current.Content.Version);
        }
        catch (ContentRefusedException refused)
        {
            LogRefused(string.Concat(refused.Errors.Take(MostFindings).Select(error => "\n" + error)));
        }
        catch (Exception fault)
        {
            // Whatever it is, the service lives on with the content it has. Said once, and looked at again next time.
            settled = last = "";
            if (trouble != fault.GetType().Name) LogUnreadable(fault.GetType().Name);
            trouble = fault.GetType().Name;
        }
    }

    /// <summary>Names, sizes and times of the files: changes when any of them is edited, added or removed.</summary>
    private static string Stamp(string folder) => string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*.yaml", SearchOption.AllDirectories)
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")).Order(StringComparer.Ordinal));

    [LoggerMessage(Level = LogLevel.Information, Message = "The content changed and is in force: version {Version}")]
    private partial void LogReplaced(string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content changed and was refused; the content before it stays in force.{Findings}")]
    private partial void LogRefused(string findings);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content folder cannot be read ({Kind}); the content in force stays.")]
    private partial void LogUnreadable(string kind);
}
