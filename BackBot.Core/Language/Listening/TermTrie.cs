using System.Globalization;

namespace BackBot.Language.Listening;

/// <summary>Every term of every class, as paths of word numbers, so that one walk over the message finds them all.</summary>
/// <remarks>Built once, then only read; safe to share between threads.</remarks>
internal sealed class TermTrie
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<int>?> classes = [null];
    private readonly List<(int Word, double Low, double High)> ranges = [];

    /// <summary>The node at which every term begins.</summary>
    public const int Root = 0;

    public IEnumerable<string> Words => words.Keys;

    /// <summary>Every word with its number, from 0.</summary>
    public IReadOnlyCollection<KeyValuePair<string, int>> Numbers => words;

    public IReadOnlyList<(int Word, double Low, double High)> Ranges => ranges;

    /// <summary>Number of the word, or −1 where no term uses it.</summary>
    public int WordOf(string form) => words.TryGetValue(form, out int word) ? word : -1;

    /// <summary>As <see cref="WordOf(string)"/>, for a part of a word, without making a string of it.</summary>
    public int WordOf(ReadOnlySpan<char> form) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out int word) ? word : -1;

    /// <summary>The node behind the word, or −1.</summary>
    public int Next(int node, int word) => edges.TryGetValue(Key(node, word), out int next) ? next : -1;

    /// <summary>The classes of which a term ends at the node.</summary>
    public IReadOnlyList<int> ClassesAt(int node) => classes[node] ?? (IReadOnlyList<int>)[];

    /// <param name="term">Words with spaces between; <c>{65..110}</c> stands for any number from 65 to 110.</param>
    /// <param name="owner">The class that the term belongs to.</param>
    public void Add(ReadOnlySpan<char> term, int owner)
    {
        int node = Root;
        foreach (var range in term.Split(' '))
        {
            var part = term[range];
            int word = part[0] == '{' ? RangeWord(part.ToString()) : WordNumber(part);
            long key = Key(node, word);
            if (!edges.TryGetValue(key, out int next))
            {
                next = classes.Count;
                classes.Add(null);
                edges.Add(key, next);
            }
            node = next;
        }
        var owners = classes[node] ??= [];
        if (!owners.Contains(owner)) owners.Add(owner);
    }

    private int WordNumber(ReadOnlySpan<char> form)
    {
        int word = WordOf(form);
        if (word >= 0) return word;
        words.Add(form.ToString(), words.Count);
        return words.Count - 1;
    }

    private int RangeWord(string part)
    {
        string[] ends = part.Trim('{', '}').Split("..");
        if (ends.Length != 2
            || !double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double low)
            || !double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double high))
            throw new FormatException($"\"{part}\" is not a range of numbers; write {{65..110}}");
        int word = WordNumber(part);
        if (!ranges.Exists(range => range.Word == word)) ranges.Add((word, low, high));
        return word;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
