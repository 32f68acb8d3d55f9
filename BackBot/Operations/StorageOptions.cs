using System.ComponentModel.DataAnnotations;

namespace BackBot.Operations;

/// <summary>Where conversations are kept (<c>Storage:…</c>).</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Folder of the data and keys. The default is <c>backbot</c> in the local application data of the user.</summary>
    [Required(ErrorMessage = "Storage:Folder is empty; name a folder that this user may write, as --Storage:Folder=DIR.")]
    public string Folder { get; set; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "backbot");

    /// <summary>
    /// A PostgreSQL database that several processes share, as <c>Host=db;Database=backbot;Username=backbot;Password=…</c>; then no
    /// folder is used. The default is none.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// Key that seals what people said: 32 bytes in Base64. Several, parted by commas, are a rotation: the first seals, all open. The
    /// default is a key of its own, kept beside the data.
    /// </summary>
    public string? EncryptionKey { get; set; }
}
