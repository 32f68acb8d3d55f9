using System.ComponentModel.DataAnnotations;

namespace BackBot.Operations;

/// <summary>How long what people said and were told is kept (<c>Retention:…</c>).</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>What is said before consent is kept this long and no longer; no option lengthens it.</summary>
    public static readonly TimeSpan Held = TimeSpan.FromHours(1);

    /// <summary>Messages, in hours. What was chosen and counted stays, so that a talk can be taken up again. The default is 24.</summary>
    [Range(1, 720, ErrorMessage = "Retention:Talk must be from 1 to 720 hours.")]
    public int Talk { get; set; } = 24;

    /// <summary>Plans since they were used last, and records of what was told to whom and why, in days. The default is 180.</summary>
    [Range(1, 3650, ErrorMessage = "Retention:Plans must be from 1 to 3650 days.")]
    public int Plans { get; set; } = 180;
}
