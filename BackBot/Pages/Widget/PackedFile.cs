using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace BackBot.Pages.Widget;

/// <summary>A script ready to be sent: as it is and compressed as small as can be, with the hash that a page may pin it by.</summary>
/// <param name="Integrity">As the <c>integrity</c> attribute takes it.</param>
sealed record PackedFile(byte[] Plain, byte[] Brotli, byte[] Gzip, string Integrity)
{
    public static PackedFile Of(string text)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        return new PackedFile(
            plain,
            Through(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
            Through(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)),
            "sha256-" + Convert.ToBase64String(SHA256.HashData(plain)));
    }

    private static byte[] Through(byte[] plain, Func<Stream, Stream> compress)
    {
        using var packed = new MemoryStream();
        using (var stream = compress(packed)) stream.Write(plain);
        return packed.ToArray();
    }
}
