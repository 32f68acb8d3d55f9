using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Operations;
using BackBot.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace BackBot.Pages.Plans;

/// <summary><c>/plan/ID</c>: the page of a plan, its calendar files, noting what was done, and deleting it.</summary>
/// <remarks>
/// The id is the only key there is, so it goes into no log, no referrer and no answer but its own page. Ids that are malformed, unknown,
/// expired or deleted get one and the same answer.
/// </remarks>
sealed class PlanRoutes(KeptPlans plans, CurrentContent content, AdviceSwitch advice, ContentLanguages languages, TimeProvider clock)
{
    private const string Calendar = ".ics";
    private const int MostFormBytes = 16_384;

    public static void Map(WebApplication app)
    {
        var routes = ActivatorUtilities.CreateInstance<PlanRoutes>(app.Services);
        app.MapGet("/plan/{id}", (HttpContext context, string id) => routes.Guarded(context, () => id.EndsWith(Calendar, StringComparison.Ordinal) ? routes.Week(context, id[..^Calendar.Length]) : routes.Show(context, id)));
        app.MapGet("/plan/{id}/breaks.ics", (HttpContext context, string id) => routes.Guarded(context, () => routes.Breaks(context, id)));
        app.MapPost("/plan/{id}", (HttpContext context, string id) => routes.Guarded(context, () => routes.Note(context, id)));
        app.MapPost("/plan/{id}/delete", (HttpContext context, string id) => routes.Guarded(context, () => routes.Delete(context, id)));
        app.MapFallback("/plan/{**rest}", (HttpContext context) => routes.Gone(context));
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private async Task Show(HttpContext context, string id)
    {
        if (await Find(context, id) is not { } stored) return;
        var keptUntil = DateOnly.FromDateTime((stored.UsedAt + plans.KeptFor).UtcDateTime);
        var view = new PlanView(id, stored.Plan, stored.Plan.Week(content.Content.Exercises), stored.Days, content.Content.Language(stored.Language), Today, keptUntil);
        await PlanAnswer.Write(context, StatusCodes.Status200OK, PlanPage.Of(view));
    }

    private async Task Week(HttpContext context, string id)
    {
        if (await Find(context, id) is not { } stored) return;
        var language = content.Content.Language(stored.Language);
        if (stored.Plan.Week(content.Content.Exercises) is not { } week)
        {
            await Gone(context);
            return;
        }
        var view = new PlanView(id, stored.Plan, week, stored.Days, language, Today, Today);
        await PlanAnswer.WriteCalendar(context, PlanCalendar.Of(week, language.Exercises, NameOf(id), view.First, clock.GetUtcNow(), BreakCalendar.TimeOf(context.Request.Query["at"]), stored.Plan.Start));
    }

    private async Task Breaks(HttpContext context, string id)
    {
        if (await Find(context, id) is not { } stored) return;
        var asked = context.Request.Query;
        var start = DateOnly.TryParseExact(asked["start"].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > Today && day < Today.AddYears(1) ? day : Today;
        var wish = BreakCalendar.Read(asked["every"], asked["from"], asked["to"]);
        await PlanAnswer.WriteCalendar(context, BreakCalendar.Of(content.Content.Language(stored.Language).Exercises, NameOf(id), wish, start, clock.GetUtcNow()));
    }

    private async Task Note(HttpContext context, string id)
    {
        if (!PlanAnswer.IsOwnForm(context.Request) || await Form(context) is not { } form)
        {
            await Refuse(context, StatusCodes.Status403Forbidden, id);
            return;
        }
        if (await Find(context, id) is not { } stored) return;
        if (PlanNote.Read(form, stored.Plan, content.Content.Exercises, Today) is not { } day)
        {
            await Refuse(context, StatusCodes.Status400BadRequest, id);
            return;
        }
        if (!await plans.Note(id, day, context.RequestAborted)) await Gone(context);
        else if (context.Request.Headers.Accept == "text/plain") PlanAnswer.WriteNothing(context);
        else PlanAnswer.Redirect(context, $"/plan/{id}#d{day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
    }

    /// <summary>Deletes, and shows what is shown for whatever is not there. Possible at all times, whatever is switched off.</summary>
    private async Task Delete(HttpContext context, string id)
    {
        if (!PlanAnswer.IsOwnForm(context.Request))
        {
            await Refuse(context, StatusCodes.Status403Forbidden, id);
            return;
        }
        await plans.Delete(id, context.RequestAborted);
        if (KeptPlans.IsId(id)) PlanAnswer.Redirect(context, $"/plan/{id}");
        else await Gone(context);
    }

    /// <summary>The plan; null if it is not to be shown, which is then said.</summary>
    private async Task<StoredPlan?> Find(HttpContext context, string id)
    {
        if (!advice.IsOn)
        {
            await Say(context, StatusCodes.Status503ServiceUnavailable, "off");
            return null;
        }
        var stored = await plans.Find(id, context.RequestAborted);
        if (stored is null) await Gone(context);
        return stored;
    }

    private async Task Guarded(HttpContext context, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (StorageUnavailableException) when (!context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = "30";
            await Say(context, StatusCodes.Status503ServiceUnavailable, "away");
        }
    }

    private Task Gone(HttpContext context) => Say(context, StatusCodes.Status404NotFound, "gone");

    private Task Say(HttpContext context, int status, string what)
    {
        var language = Language(context);
        var words = language.Exercises.Plan;
        return PlanAnswer.Write(context, status, PlanPage.Notice(language.Tag, words[what], words[what + "_how"]));
    }

    private Task Refuse(HttpContext context, int status, string id)
    {
        var language = Language(context);
        var words = language.Exercises.Plan;
        string? back = KeptPlans.IsId(id) ? $"/plan/{id}" : null;
        return PlanAnswer.Write(context, status, PlanPage.Notice(language.Tag, words["refused"], words["refused_how"], back, words["back"]));
    }

    private LanguageContent Language(HttpContext context)
    {
        var asked = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value);
        return content.Content.Language(languages.Choose([.. asked]));
    }

    private static async Task<IFormCollection?> Form(HttpContext context)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength > MostFormBytes) return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MostFormBytes;
        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { ValueCountLimit = 64, BufferBodyLengthLimit = MostFormBytes }, context.RequestAborted);
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Names the plan in calendars, which people share: from it nobody finds the page.</summary>
    private static string NameOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("calendar:" + id)))[..24];
}
