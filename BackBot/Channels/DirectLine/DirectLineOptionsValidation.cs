using Microsoft.Extensions.Options;

namespace BackBot.Channels.DirectLine;

/// <summary>Refuses an origin that no browser would ever send.</summary>
public sealed class DirectLineOptionsValidation : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        string? wrong = options.AllowedOrigins.FirstOrDefault(origin => !IsOrigin(origin));
        return wrong is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"DirectLine:AllowedOrigins has '{wrong}', which is no origin; write scheme and host alone, such as https://www.clinic.example.");
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && string.Equals(text, uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
