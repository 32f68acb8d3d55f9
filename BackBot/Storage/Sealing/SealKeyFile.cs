using System.Security.Cryptography;
using System.Text;

namespace BackBot.Storage.Sealing;

/// <summary>The keys of the data where none is configured: a file beside them, mode 0600, made at the first start.</summary>
/// <remarks>Whoever takes the whole folder has both; a key of the configuration is kept elsewhere.</remarks>
public static class SealKeyFile
{
    public const string Name = "storage.key";

    /// <exception cref="StorageException">The file is no key; the message says what to do.</exception>
    public static SealKeys Open(DataFolder folder)
    {
        string file = folder.File(Name);
        string text = folder.Try(() =>
        {
            // Whoever comes second finds the key of the first.
            if (!File.Exists(file)) PrivateFiles.TryCreate(file, Encoding.ASCII.GetBytes(New()));
            return File.ReadAllText(file);
        });
        try
        {
            return SealKeys.Parse(text);
        }
        catch (StorageException)
        {
            throw new StorageException($"{file} holds no keys. Restore it from a backup: without it what was said cannot be read.");
        }
    }

    /// <summary>A new key as it is written: Base64, a line.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(SealKeys.Length)) + "\n";
}
