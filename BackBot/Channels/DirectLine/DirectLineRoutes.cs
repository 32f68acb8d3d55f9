using BackBot.Operations;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace BackBot.Channels.DirectLine;

/// <summary>The endpoints of Direct Line 3.0.</summary>
static class DirectLineRoutes
{
    public const string Base = "/v3/directline";

    public static void AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddChecked<DirectLineOptions>(configuration, DirectLineOptions.Section);
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidation>();
        services.AddSingleton<Tokens>().AddSingleton<AllowedOrigins>().AddSingleton<Authorization>().AddSingleton<Participants>();
        services.AddSingleton<TokenEndpoints>().AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>();
        services.AddSingleton<UploadEndpoint>().AddSingleton<StreamEndpoint>().AddSingleton<ApologyAnswer>();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<AllowedOrigins>((cors, origins) => cors.AddDefaultPolicy(policy => Policy(policy, origins)));
    }

    public static void MapDirectLine(this WebApplication app)
    {
        var services = app.Services;
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var routes = app.MapGroup(Base);
        routes.MapPost("/tokens/generate", tokens.Generate);
        routes.MapPost("/tokens/refresh", tokens.Refresh);
        routes.MapPost("/tokens/resume", tokens.Resume);
        routes.MapPost("/conversations", conversations.Start);
        routes.MapGet("/conversations/{conversationId}", conversations.Reconnect);
        routes.MapPost("/conversations/{conversationId}/activities", activities.Post);
        routes.MapGet("/conversations/{conversationId}/activities", activities.Poll);
        routes.MapPost("/conversations/{conversationId}/upload", services.GetRequiredService<UploadEndpoint>().Take);
        routes.MapGet("/conversations/{conversationId}/stream", services.GetRequiredService<StreamEndpoint>().Open);
        routes.MapGet("/session/getsessionid", SessionId);
    }

    /// <summary>Lets pages of other sites call Direct Line, where they may.</summary>
    public static void UseDirectLineCors(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Base), branch => branch.UseCors());

    // "x-requested-with" is sent by every stock client; a list without it breaks them all.
    private static void Policy(CorsPolicyBuilder policy, AllowedOrigins origins) => policy
        .SetIsOriginAllowed(origins.Contains)
        .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
        .WithMethods("GET", "POST", "OPTIONS")
        .WithExposedHeaders("Retry-After")
        .AllowCredentials()
        .SetPreflightMaxAge(TimeSpan.FromHours(2));

    private static Task SessionId(HttpContext context) => context.Response.Write(
        StatusCodes.Status200OK, new SessionAnswer(Ids.NewConversation()), DirectLineJson.Default.SessionAnswer);
}
