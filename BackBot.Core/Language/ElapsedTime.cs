namespace BackBot.Language;

/// <summary>How long something has lasted.</summary>
/// <param name="Weeks">Weeks, 0 or more; a day is 1/7. Of a range, the lower end: a short episode is the cautious reading.</param>
/// <param name="Approximate">True when the person named a range, a month or "ages" rather than a length.</param>
public sealed record ElapsedTime(double Weeks, bool Approximate);
