using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>What the owner of the website would mind: errors in the console, breaches of the policy, calls to anyone else.</summary>
public sealed class HostWatch
{
    private readonly ConcurrentQueue<string> complaints = new();

    /// <param name="addresses">The hosts the page may call.</param>
    public HostWatch(IPage page, params Uri[] addresses)
    {
        // A breach of the Content-Security-Policy is an error in Chromium's console.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Enqueue($"console {message.Type}: {message.Text} {message.Location}");
        };
        page.PageError += (_, error) => complaints.Enqueue("exception: " + error);
        page.Request += (_, request) => Judge(request.Url, addresses);
        page.WebSocket += (_, socket) => Judge(socket.Url, addresses);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) complaints.Enqueue($"status {response.Status}: {response.Url}");
        };
    }

    public IReadOnlyCollection<string> Complaints => complaints;

    private void Judge(string url, Uri[] addresses)
    {
        var asked = new Uri(url);
        if (asked.Scheme is "data" or "blob") return;
        if (Array.TrueForAll(addresses, address => asked.Authority != address.Authority)) complaints.Enqueue("another host: " + url);
    }
}
