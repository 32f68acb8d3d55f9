using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackBot.Benchmarks.Limit;

/// <summary>
/// The least that any such service must do for a turn: bind the route, parse the activity, count in its conversation and answer the
/// same activity. What BackBot costs beyond this is its own.
/// </summary>
public static class LimitServer
{
    /// <param name="args"><c>--urls U</c>; default http://localhost:3979.</param>
    public static int Run(string[] args)
    {
        int at = Array.IndexOf(args, "--urls");
        if (at >= 0 && at + 1 >= args.Length)
        {
            Console.Error.WriteLine("limit --urls U");
            return 2;
        }
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(at >= 0 ? args[at + 1] : "http://localhost:3979");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, LimitJson.Default));
        var app = builder.Build();
        Map(app);
        app.Run();
        return 0;
    }

    private static void Map(WebApplication app)
    {
        var counts = new ConcurrentDictionary<string, int>();
        app.MapPost("/v3/directline/conversations/{conversation}/activities", (string conversation, LimitActivity activity) =>
        {
            int count = counts.AddOrUpdate(conversation, 1, static (_, before) => before + 1);
            return Results.Json(activity with { Id = $"{conversation}|{count:D7}" }, LimitJson.Default.LimitActivity);
        });
        app.MapGet("/health", () => Results.Text("ok"));
    }
}

/// <summary>The part of an activity that a turn cannot do without.</summary>
public sealed record LimitActivity(string? Type, string? Id, string? Text, string? Locale, LimitAccount? From);

/// <summary>Who sent it.</summary>
public sealed record LimitAccount(string? Id, string? Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LimitActivity))]
internal sealed partial class LimitJson : JsonSerializerContext;
