using BackBot.Activities;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BackBot.Channels.DirectLine;

/// <summary>Takes a message with files: the message is answered, the files are thrown away unread.</summary>
sealed class UploadEndpoint(Authorization authorization, ActivityEndpoints activities)
{
    /// <summary>A few photographs, in bytes. Longer uploads are cut off with 413.</summary>
    private const long Limit = 32 * 1024 * 1024;

    public async Task Take(HttpContext context)
    {
        if (await authorization.Authorize(context) is not { } claims) return;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Limit;
        ActivityReading reading;
        try
        {
            reading = await Read(context.Request);
        }
        catch (Exception fault) when (fault is InvalidDataException || (fault is IOException && fault is not BadHttpRequestException))
        {
            reading = new ActivityReading.Refused("The upload is not well-formed multipart/form-data.");
        }
        await activities.Take(context, claims, reading);
    }

    private static async Task<ActivityReading> Read(HttpRequest request)
    {
        ActivityReading reading = new ActivityReading.Good(new PostedActivity("message", ""));
        if (Boundary(request) is { } boundary)
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
            {
                if (IsActivity(section)) reading = await ReadActivity(section, request.HttpContext.RequestAborted);
                else await section.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
            }
        }
        else
        {
            // The other documented form: the file alone is the body.
            await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
        }
        return reading is ActivityReading.Good(var activity) ? new ActivityReading.Good(activity with { HasFiles = true }) : reading;
    }

    private static async Task<ActivityReading> ReadActivity(MultipartSection section, CancellationToken cancel) =>
        await RequestBody.ReadUpToLimit(section.Body, cancel) is { } body
            ? ActivityReader.Read(body)
            : new ActivityReading.Refused($"The activity is longer than {RequestBody.Limit} bytes.");

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;

    private static bool IsActivity(MultipartSection section) =>
        section.ContentType?.StartsWith("application/vnd.microsoft.activity", StringComparison.OrdinalIgnoreCase) == true;
}
