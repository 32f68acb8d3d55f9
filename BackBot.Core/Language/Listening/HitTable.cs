namespace BackBot.Language.Listening;

/// <summary>All hits in one message, by class. Kept and used again by its thread, so that listening allocates next to nothing.</summary>
/// <remarks>Not safe for use by several threads; each has its own.</remarks>
internal sealed class HitTable
{
    /// <summary>The most hits kept of one class: a message of one word repeated a thousand times must not cost its square.</summary>
    private const int MostOfAClass = 24;

    private int[] first = [];
    private int[] last = [];
    private int[] count = [];
    private int[] stamp = [];
    private Hit[] hits = new Hit[128];
    private int epoch;
    private int used;

    public ref Hit this[int hit] => ref hits[hit];

    public void Clear(int classCount)
    {
        used = 0;
        epoch++;
        if (first.Length >= classCount && epoch < int.MaxValue) return;
        first = new int[classCount];
        last = new int[classCount];
        count = new int[classCount];
        stamp = new int[classCount];
        epoch = 1;
    }

    /// <summary>The first hit of the class, or −1; go on with <see cref="Hit.Next"/>.</summary>
    public int First(int ofClass) => stamp[ofClass] == epoch ? first[ofClass] : -1;

    public bool Any(int ofClass) => stamp[ofClass] == epoch;

    public void Add(int ofClass, int start, int end, int left = -1, int right = -1)
    {
        bool fresh = stamp[ofClass] != epoch;
        if (!fresh && (count[ofClass] >= MostOfAClass || Has(ofClass, start, end, left, right))) return;
        if (used == hits.Length) Array.Resize(ref hits, used * 2);
        hits[used] = new Hit(start, end, left, right, -1);
        if (fresh)
        {
            stamp[ofClass] = epoch;
            first[ofClass] = used;
            count[ofClass] = 0;
        }
        else
        {
            hits[last[ofClass]].Next = used;
        }
        last[ofClass] = used++;
        count[ofClass]++;
    }

    /// <remarks>The same words put together another way are another hit: one reading may be denied and the other not.</remarks>
    private bool Has(int ofClass, int start, int end, int left, int right)
    {
        for (int h = first[ofClass]; h >= 0; h = hits[h].Next)
            if (hits[h].Start == start && hits[h].End == end && hits[h].Left == left && hits[h].Right == right) return true;
        return false;
    }
}
