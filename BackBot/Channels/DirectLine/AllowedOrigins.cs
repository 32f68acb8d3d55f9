using System.Collections.Frozen;
using System.Net;
using Microsoft.Extensions.Options;

namespace BackBot.Channels.DirectLine;

/// <summary>Which pages may talk to BackBot.</summary>
public sealed class AllowedOrigins(IOptions<DirectLineOptions> options)
{
    private readonly FrozenSet<string> named = options.Value.AllowedOrigins.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A page of another site, named by option, or any page on this machine.</summary>
    public bool Contains(string origin) =>
        named.Contains(origin) || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Scheme: "http" or "https" });

    /// <summary>
    /// True for an allowed page and for the service's own. A caller without an origin is no page of another site: a
    /// browser names the origin of every POST and of every socket.
    /// </summary>
    public bool Allow(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        return string.IsNullOrEmpty(origin) || IsOwn(origin, request) || Contains(origin);
    }

    /// <summary>True where a token may be had for nothing: an allowed page, or a program on this machine.</summary>
    public bool MayAskForToken(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        return string.IsNullOrEmpty(origin)
            ? request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            : Allow(request);
    }

    // Host and port alone: behind a proxy that ends TLS the service sees http where the page says https.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, HostAndPort(request.Host, uri.Scheme), StringComparison.OrdinalIgnoreCase);

    private static string HostAndPort(HostString host, string scheme) =>
        host.Port is { } port && port != (scheme == "https" ? 443 : 80) ? $"{host.Host}:{port}" : host.Host;
}
