using System.Security.Cryptography;
using System.Text;

namespace BackBot.Pages.Plans;

/// <summary>How the pages of plans are sent: kept by nobody on the way, named to nobody, and allowed to run nothing but what stands in them.</summary>
static class PlanAnswer
{
    public static Task Write(HttpContext context, int status, PageText page)
    {
        var response = context.Response;
        response.StatusCode = status;
        Prepare(response);
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src {(page.Script.Length > 0 ? Hash(page.Script) : "'none'")}; style-src {Hash(page.Style)}; img-src data:; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types plan";
        return response.WriteAsync(page.Html, context.RequestAborted);
    }

    public static Task WriteCalendar(HttpContext context, string calendar)
    {
        Prepare(context.Response);
        context.Response.ContentType = "text/calendar; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"backbot.ics\"";
        return context.Response.WriteAsync(calendar, context.RequestAborted);
    }

    public static void Redirect(HttpContext context, string path)
    {
        Prepare(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
    }

    public static void WriteNothing(HttpContext context)
    {
        Prepare(context.Response);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <summary>
    /// True for a form of a page of this service. Browsers say which site a request comes from; of those that do not, a foreign origin
    /// is refused. (A page without a referrer names its origin as "null".)
    /// </summary>
    public static bool IsOwnForm(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString(), origin = request.Headers.Origin.ToString();
        if (site.Length > 0) return site == "same-origin";
        return origin is "" or "null" || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && (uri.Authority == request.Host.Value || uri.Host == request.Host.Value));
    }

    private static void Prepare(HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
