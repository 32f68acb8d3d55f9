using System.ComponentModel.DataAnnotations;

namespace BackBot.Operations;

/// <summary>The clinic whose website this is (<c>Clinic:…</c>): where BackBot sends people.</summary>
public sealed class ClinicOptions
{
    public const string Section = "Clinic";

    /// <summary>Two letters, ISO 3166-1; decides the emergency number. Without one people are told 112 "or your local emergency number".</summary>
    [RegularExpression("^[A-Za-z]{2}$", ErrorMessage = "Clinic:Country must be the two letters of a country, such as US, MX or GB.")]
    public string? Country { get; set; }

    /// <summary>Name as patients know it. The default is none.</summary>
    [MaxLength(100, ErrorMessage = "Clinic:Name is longer than 100 characters; use the short name patients know.")]
    public string? Name { get; set; }

    /// <summary>Telephone number for appointments. The default is none.</summary>
    [RegularExpression(@"^\+?[0-9 ().\-]{3,30}$", ErrorMessage = "Clinic:Phone must be a telephone number, such as +1 555 010 0199.")]
    public string? Phone { get; set; }

    /// <summary>Page where an appointment is booked. The default is none.</summary>
    [RegularExpression("^https://[^\\s\"<>]+$", ErrorMessage = "Clinic:BookingUrl must be an address that begins with https://.")]
    public string? BookingUrl { get; set; }
}
