namespace BackBot.Conversation;

/// <summary>What whoever runs BackBot says of itself.</summary>
/// <param name="Country">ISO code such as <c>US</c>; null if not known.</param>
/// <param name="Name">Name of the clinic, shown in the referral; null for the country's usual words.</param>
/// <param name="Phone">Telephone number of the clinic.</param>
/// <param name="BookingUrl">Where to book, an <c>https</c> address.</param>
public sealed record ClinicSettings(string? Country = null, string? Name = null, string? Phone = null, string? BookingUrl = null)
{
    /// <summary>Whom people can talk to; null where only the clinic's name and number are known.</summary>
    public PersonContact? Person { get; init; }

    /// <summary>Where the service is reached from outside, without a slash at its end; null if links are to name the path alone.</summary>
    public string? PublicUrl { get; init; }
}

/// <summary>How a person at the clinic is reached.</summary>
/// <param name="Phone">Telephone number.</param>
/// <param name="Url">Page with a chat or a form, an <c>https</c> address.</param>
/// <param name="Teams">Sign-in name of a colleague or a shared account in Teams.</param>
/// <param name="Hours">When somebody is there; null for always.</param>
/// <param name="Zone">The clinic's time zone, in which the hours are meant.</param>
public sealed record PersonContact(string? Phone, string? Url, string? Teams, OpeningHours? Hours, TimeZoneInfo Zone);
