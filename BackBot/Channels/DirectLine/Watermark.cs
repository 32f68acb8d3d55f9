using System.Globalization;

namespace BackBot.Channels.DirectLine;

/// <summary>How far a client has come: the number of the last activity it has.</summary>
static class Watermark
{
    /// <summary>
    /// Absent, empty, "-" and whatever is no number mean the whole talk: a client that gets too much sorts it out by the
    /// ids, one that gets too little shows a hole.
    /// </summary>
    public static long Of(HttpRequest request) =>
        long.TryParse(request.Query["watermark"], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
