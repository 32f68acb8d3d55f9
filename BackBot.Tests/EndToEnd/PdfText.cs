using System.Globalization;
using System.IO.Compression;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace BackBot.Tests.EndToEnd;

/// <summary>Reads of a PDF as Chromium prints it how many pages it has, how large they are, and how large the print on them is.</summary>
sealed partial class PdfText
{
    private PdfText(int pages, Vector2 size, IReadOnlyDictionary<double, int> shown) => (Pages, Size, Shown) = (pages, size, shown);

    public int Pages { get; }

    /// <summary>Of a page, in points.</summary>
    public Vector2 Size { get; }

    /// <summary>Sizes of print in points, with how often text is shown in each.</summary>
    public IReadOnlyDictionary<double, int> Shown { get; }

    public static PdfText Read(byte[] pdf)
    {
        string text = Encoding.Latin1.GetString(pdf);
        var box = MediaBox().Match(text);
        var shown = new SortedDictionary<double, int>();
        foreach (Match found in Streams().Matches(text))
            if (Inflate(pdf, found.Groups[1].Index, found.Groups[1].Length) is { } content && content.Contains(" Tf", StringComparison.Ordinal)) Look(content, shown);
        return new PdfText(PageObject().Count(text), new Vector2(Number(box.Groups[1].Value), Number(box.Groups[2].Value)), shown);
    }

    /// <summary>Follows the matrices of a page's content, and notes the size of each text that is shown.</summary>
    private static void Look(string content, SortedDictionary<double, int> shown)
    {
        var (saved, matrix, text) = (new Stack<Matrix3x2>(), Matrix3x2.Identity, Matrix3x2.Identity);
        float size = 0;
        var operands = new List<string>();
        foreach (Match token in Tokens().Matches(content))
        {
            string word = token.Value;
            switch (word)
            {
                case "q": saved.Push(matrix); break;
                case "Q": matrix = saved.Count > 0 ? saved.Pop() : matrix; break;
                case "cm": matrix = Matrix(operands) * matrix; break;
                case "BT": text = Matrix3x2.Identity; break;
                case "Tm": text = Matrix(operands); break;
                case "Tf": size = Number(operands[^1]); break;
                case "Tj" or "TJ":
                    var whole = text * matrix;
                    double points = Math.Round(size * MathF.Sqrt(MathF.Abs(whole.GetDeterminant())), 1);
                    shown[points] = shown.GetValueOrDefault(points) + 1;
                    break;
                default:
                    operands.Add(word);
                    continue;
            }
            operands.Clear();
        }
    }

    private static Matrix3x2 Matrix(List<string> operands)
    {
        float[] six = [.. operands.TakeLast(6).Select(Number)];
        return new Matrix3x2(six[0], six[1], six[2], six[3], six[4], six[5]);
    }

    private static string? Inflate(byte[] pdf, int start, int length)
    {
        try
        {
            using var zip = new ZLibStream(new MemoryStream(pdf, start, length), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            zip.CopyTo(plain);
            return Encoding.Latin1.GetString(plain.ToArray());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static float Number(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"stream\r?\n(.*?)endstream", RegexOptions.Singleline)]
    private static partial Regex Streams();

    // Strings and arrays are one token; what they hold does not matter here.
    [GeneratedRegex(@"\[[^\]]*\]|\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|/[^\s/\[\]()<>]+|[-+.\d]+|[A-Za-z'""*]+[0-9]?")]
    private static partial Regex Tokens();
}
