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

    /// <summary>Page where people reach a person, with a chat or a form. The default is none.</summary>
    [RegularExpression("^https://[^\\s\"<>]+$", ErrorMessage = "Clinic:PersonUrl must be an address that begins with https://.")]
    public string? PersonUrl { get; set; }

    /// <summary>Sign-in name in Teams of a colleague or a shared account who answers patients. The default is none.</summary>
    [EmailAddress(ErrorMessage = "Clinic:TeamsContact must be a sign-in name, such as frontdesk@clinic.example.")]
    public string? TeamsContact { get; set; }

    /// <summary>When somebody answers, such as <c>Mon-Fri 08:00-17:00, Sat 09:00-12:00</c>. The default is always.</summary>
    public string? Hours { get; set; }

    /// <summary>Time zone in which the hours are meant, such as <c>America/Mexico_City</c>. The default is UTC.</summary>
    public string? TimeZone { get; set; }
}
