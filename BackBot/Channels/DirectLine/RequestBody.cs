using System.Buffers;

namespace BackBot.Channels.DirectLine;

/// <summary>Reads the body of a request up to a limit.</summary>
static class RequestBody
{
    /// <summary>Many times what the longest message needs, in bytes.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>The body; null if it is longer than <see cref="Limit"/>.</summary>
    public static Task<ReadOnlyMemory<byte>?> ReadBody(this HttpRequest request) =>
        request.ContentLength > Limit
            ? Task.FromResult<ReadOnlyMemory<byte>?>(null)
            : ReadUpToLimit(request.Body, request.HttpContext.RequestAborted);

    public static async Task<ReadOnlyMemory<byte>?> ReadUpToLimit(Stream body, CancellationToken cancel)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        while (true)
        {
            int read = await body.ReadAsync(bytes.GetMemory(2048), cancel);
            if (read == 0) return bytes.WrittenMemory;
            bytes.Advance(read);
            if (bytes.WrittenCount > Limit) return null;
        }
    }

    public static Task WriteTooLarge(this HttpResponse response) => response.WriteError(
        StatusCodes.Status413PayloadTooLarge, DirectLineAnswers.BadArgument, $"The body is longer than {Limit} bytes. Send a shorter message.");
}
