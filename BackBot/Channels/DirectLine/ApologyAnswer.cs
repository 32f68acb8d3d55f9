using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackBot.Activities;

namespace BackBot.Channels.DirectLine;

/// <summary>The answer while the data cannot be used: 503, with an apology and the emergency text as activities that a client can show.</summary>
/// <remarks>
/// Nothing is kept of it. It also goes to the sockets of the conversation that are open here, for clients that do not read the body of
/// an error; its id is the same each time a message is sent again, so nobody sees it twice.
/// </remarks>
sealed class ApologyAnswer(Func<IApology> apology, ConversationFeed feed, ContentLanguages languages, TimeProvider clock)
{
    private const string RetryAfterSeconds = "3";

    /// <summary>The apology as a JSON array of activities, in UTF-8, for a client to whom no error may be answered.</summary>
    public byte[] Activities(HttpContext context) => ActivityJson.Write(ActivitiesOf(context));

    public async Task Write(HttpContext context)
    {
        var activities = ActivitiesOf(context);
        byte[] json = ActivityJson.Write(activities);
        using var document = JsonDocument.Parse(json);
        if (context.Features.Get<TokenClaims>() is { } claims && context.Features.Get<PostedActivity>() is not null) feed.Show(claims.ConversationId, json);
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        await context.Response.Write(
            StatusCodes.Status503ServiceUnavailable,
            new ErrorAnswer(new ErrorDetail(DirectLineAnswers.ServiceUnavailable, activities[^1].Text ?? ""), document.RootElement),
            DirectLineJson.Default.ErrorAnswer);
    }

    private ImmutableArray<Activity> ActivitiesOf(HttpContext context)
    {
        var claims = context.Features.Get<TokenClaims>();
        var posted = context.Features.Get<PostedActivity>();
        var browser = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value);
        string wish = languages.Choose([claims?.Locale, posted?.Locale, .. browser]);
        var (language, replies) = apology().Apologise(wish, posted is { IsMessage: true } ? posted.Input : null, clock.GetUtcNow());
        var place = new ActivityPlace(claims?.ConversationId ?? "", 0, clock.GetUtcNow());
        return [.. replies.Select((reply, at) => ActivityRenderer.Render(reply, place, language, null) with
        {
            Id = $"{place.ConversationId}|sorry-{KeyOf(posted)}-{at}",
        })];
    }

    // Of a client's own id only a trace, so that whatever it holds cannot look like a number of the talk.
    private static string KeyOf(PostedActivity? posted) =>
        posted?.ClientActivityId is { } id ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 6)) : "start";
}
