using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BackBot.Channels.DirectLine;

/// <summary>Writes the answers of Direct Line.</summary>
static class DirectLineAnswers
{
    public const string BadArgument = "BadArgument";
    public const string TokenExpired = "TokenExpired";
    public const string ServiceUnavailable = "ServiceUnavailable";

    public static async Task Write<T>(this HttpResponse response, int status, T answer, JsonTypeInfo<T> type)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(answer, type);
        await response.WriteJson(status, body);
    }

    public static Task WriteError(this HttpResponse response, int status, string code, string message) =>
        response.Write(status, new ErrorAnswer(new ErrorDetail(code, message)), DirectLineJson.Default.ErrorAnswer);

    public static async Task WriteJson(this HttpResponse response, int status, ReadOnlyMemory<byte> body)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(body, response.HttpContext.RequestAborted);
    }
}
