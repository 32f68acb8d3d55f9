namespace BackBot.Channels.DirectLine;

/// <summary>The address under which a caller reached the service, without a slash at its end.</summary>
/// <remarks>A proxy that ends TLS says so; a page would refuse what is not secure. A caller that lies only misleads itself.</remarks>
static class ServiceAddress
{
    public static string Web(HttpRequest request) => Of(request, "http");

    public static string Socket(HttpRequest request) => Of(request, "ws");

    private static string Of(HttpRequest request, string scheme) =>
        $"{scheme}{(request.IsHttps || request.Headers["X-Forwarded-Proto"] == "https" ? "s" : "")}://{request.Host}{request.PathBase}";
}
