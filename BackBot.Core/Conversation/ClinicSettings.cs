namespace BackBot.Conversation;

/// <summary>What whoever runs BackBot says of itself.</summary>
/// <param name="Country">ISO code such as <c>US</c>; null if not known.</param>
/// <param name="Name">Name of the clinic, shown in the referral; null for the country's usual words.</param>
/// <param name="Phone">Telephone number of the clinic.</param>
/// <param name="BookingUrl">Where to book, an <c>https</c> address.</param>
public sealed record ClinicSettings(string? Country = null, string? Name = null, string? Phone = null, string? BookingUrl = null);
