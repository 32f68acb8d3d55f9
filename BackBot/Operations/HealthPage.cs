using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackBot.Channels;
using BackBot.Storage;

namespace BackBot.Operations;

/// <summary><c>/health</c>: which part of the service is ill, for monitoring. 200 if none is, else 503.</summary>
/// <remarks>
/// It tries the data each time. A load balancer should ask <c>/alive</c> instead: while the data are ill every process still gives the
/// emergency text, which nobody gets if all of them are taken out.
/// </remarks>
sealed class HealthPage(IStorageProbe probe, StorageHealth health, IServiceProvider services)
{
    public async Task Show(HttpContext context)
    {
        var fault = await Try(context.RequestAborted);
        var content = services.GetRequiredService<CurrentContent>().Content;
        var parts = new JsonObject
        {
            ["storage"] = fault is { } ill
                ? new JsonObject { ["status"] = "ill", ["fault"] = ill.ToString(), ["do"] = ill.Advice() }
                : new JsonObject { ["status"] = "ok" },
            ["content"] = new JsonObject { ["status"] = "ok", ["version"] = content.Version, ["reviewed"] = content.IsReviewed },
            ["conversations"] = new JsonObject { ["status"] = "ok", ["conflicts"] = services.GetRequiredService<ConversationService>().Conflicts },
        };
        context.Response.StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var answer = new JsonObject { ["status"] = fault is null ? "ok" : "ill", ["parts"] = parts };
        await context.Response.WriteAsync(JsonSerializer.Serialize(answer, HealthJson.Default.JsonObject), context.RequestAborted);
    }

    private async Task<StorageFault?> Try(CancellationToken cancel)
    {
        try
        {
            await probe.Probe(cancel);
            health.Good();
            return null;
        }
        catch (StorageUnavailableException fault)
        {
            health.Failed(fault.Fault);
            return fault.Fault;
        }
    }
}

[JsonSerializable(typeof(JsonObject))]
sealed partial class HealthJson : JsonSerializerContext;
