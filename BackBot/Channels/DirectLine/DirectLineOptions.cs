using System.ComponentModel.DataAnnotations;

namespace BackBot.Channels.DirectLine;

/// <summary>Who may talk to BackBot from a website, and how (<c>DirectLine:…</c>).</summary>
public sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>
    /// Sites that may embed the chat, such as <c>https://www.clinic.example</c>. The service's own pages and pages on
    /// this machine always may. The default is none besides.
    /// </summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>A shared secret with which a backend gets tokens for its users. The default is none: no backend may.</summary>
    [MinLength(16, ErrorMessage = "DirectLine:Secret must have at least 16 characters; set a longer one or leave it out.")]
    public string? Secret { get; set; }

    /// <summary>How often an idle socket is kept open with an empty frame, in seconds. The default is 20.</summary>
    [Range(1, 55, ErrorMessage = "DirectLine:KeepAliveSeconds must be from 1 to 55; proxies close a socket that is silent for a minute.")]
    public int KeepAliveSeconds { get; set; } = 20;
}
