using System.ComponentModel.DataAnnotations;

namespace BackBot.Operations;

/// <summary>What BackBot speaks from (<c>Content:…</c>).</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>A folder that replaces the whole of <c>dialogs/</c>. The default is none: the content that travels with the program.</summary>
    public string? Folder { get; set; }

    /// <summary>
    /// The kill switch. False leaves emergency and "see a clinician" text only: no exercise, no plan, no self-care. It can be
    /// changed in <c>appsettings.json</c> while the service runs. The default is true.
    /// </summary>
    public bool AdviceEnabled { get; set; } = true;

    /// <summary>How often the folder is looked at for a change, in seconds. A change is in force after two looks. The default is 2.</summary>
    [Range(1, 3600, ErrorMessage = "Content:LookSeconds must be from 1 to 3600.")]
    public int LookSeconds { get; set; } = 2;
}
