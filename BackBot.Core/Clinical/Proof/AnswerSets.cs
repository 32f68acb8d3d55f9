using System.Numerics;

namespace BackBot.Clinical.Proof;

/// <summary>
/// Sets of combinations of answers over a whole space, as decision diagrams: exact, without listing the combinations.
/// </summary>
/// <remarks>
/// A node asks one question and has one branch for each of its answers; the questions come in one fixed order. Two rules keep a
/// diagram small and make equal sets the same node. A question on whose answer nothing hangs has no node: that is the factoring,
/// all of its answers are judged in one step. And nodes with the same question and branches are one node: whatever was answered
/// before, if it can no longer be told apart it is looked at once. Both leave out nothing: <see cref="Count"/> gives back every combination.
/// One thread at a time.
/// </remarks>
public sealed class AnswerSets
{
    private readonly record struct Branches(int Place, int[] Next);

    private readonly AnswerSpace space;
    private readonly List<Branches> nodes;
    private readonly Dictionary<Branches, int> known = new(new SameBranches());
    private readonly Dictionary<(int If, int Then, int Else), int> chosen = [];
    private readonly Dictionary<(int Node, int Place, int Choice), int> fixedAt = [];
    private readonly Dictionary<int, BigInteger> counts = [];

    public AnswerSets(AnswerSpace space)
    {
        this.space = space;
        nodes = [new(space.Questions.Length, []), new(space.Questions.Length, [])];
    }

    public AnswerSpace Space => space;

    /// <summary>The combinations that differ in one question alone: those whose answer passes the test.</summary>
    public AnswerSet Where(int place, Func<Answer?, bool> test) =>
        new(Node(place, [.. space.Questions[place].Answers.Select(answer => test(answer) ? 1 : 0)]));

    /// <summary>One set for each answer of a question, joined: who gave the answer and is in its set.</summary>
    /// <param name="branches">For each answer of the question, a set that looks only at questions after this one.</param>
    public AnswerSet Split(int place, IEnumerable<AnswerSet> branches) => new(Node(place, [.. branches.Select(branch => branch.Node)]));

    public AnswerSet And(AnswerSet first, AnswerSet second) => new(Choose(first.Node, second.Node, 0));

    public AnswerSet Or(AnswerSet first, AnswerSet second) => new(Choose(first.Node, 1, second.Node));

    /// <summary>Who is in the first set and not in the second.</summary>
    public AnswerSet Except(AnswerSet first, AnswerSet second) => new(Choose(second.Node, 0, first.Node));

    public AnswerSet Not(AnswerSet set) => Except(AnswerSet.Everybody, set);

    /// <summary>Whoever would be in the set if they gave this answer, whatever they really gave.</summary>
    public AnswerSet If(AnswerSet set, int place, int choice) => new(Fix(set.Node, place, choice));

    public bool Contains(AnswerSet set, Answers answers) => Contains(set, space.Choices(answers));

    /// <param name="choices">For each question of the space, the index of its answer.</param>
    public bool Contains(AnswerSet set, ReadOnlySpan<int> choices)
    {
        int node = set.Node;
        while (node > 1) node = nodes[node].Next[choices[nodes[node].Place]];
        return node == 1;
    }

    /// <summary>How many combinations are in the set.</summary>
    public BigInteger Count(AnswerSet set) => Below(set.Node) * Open(0, nodes[set.Node].Place);

    /// <summary>The person in the set with the fewest answers; of those the one with the plainest answers.</summary>
    public Answers Smallest(AnswerSet set) => new SmallestPerson(space, node => (nodes[node].Place, nodes[node].Next)).In(set.Node);

    private BigInteger Below(int node)
    {
        if (node <= 1) return node;
        if (counts.TryGetValue(node, out var count)) return count;
        var (place, next) = nodes[node];
        foreach (int branch in next) count += Below(branch) * Open(place + 1, nodes[branch].Place);
        return counts[node] = count;
    }

    /// <summary>How many ways there are to answer the questions from one place to before another.</summary>
    private BigInteger Open(int from, int to)
    {
        var ways = BigInteger.One;
        for (int place = from; place < to; place++) ways *= space.Questions[place].Answers.Length;
        return ways;
    }

    /// <summary>Whoever is in the first set and in the second, or not in the first and in the third.</summary>
    private int Choose(int condition, int then, int otherwise)
    {
        if (condition <= 1) return condition == 1 ? then : otherwise;
        if (then == otherwise) return then;
        if (then == 1 && otherwise == 0) return condition;
        if (chosen.TryGetValue((condition, then, otherwise), out int found)) return found;
        int place = Math.Min(nodes[condition].Place, Math.Min(nodes[then].Place, nodes[otherwise].Place));
        int[] next = new int[space.Questions[place].Answers.Length];
        for (int choice = 0; choice < next.Length; choice++)
            next[choice] = Choose(Branch(condition, place, choice), Branch(then, place, choice), Branch(otherwise, place, choice));
        return chosen[(condition, then, otherwise)] = Node(place, next);
    }

    private int Branch(int node, int place, int choice) => nodes[node].Place == place ? nodes[node].Next[choice] : node;

    private int Fix(int node, int place, int choice)
    {
        if (nodes[node].Place > place) return node;
        if (nodes[node].Place == place) return nodes[node].Next[choice];
        if (fixedAt.TryGetValue((node, place, choice), out int found)) return found;
        return fixedAt[(node, place, choice)] = Node(nodes[node].Place, [.. nodes[node].Next.Select(branch => Fix(branch, place, choice))]);
    }

    private int Node(int place, int[] next)
    {
        if (Array.TrueForAll(next, branch => branch == next[0])) return next[0];
        var branches = new Branches(place, next);
        if (known.TryGetValue(branches, out int node)) return node;
        nodes.Add(branches);
        return known[branches] = nodes.Count - 1;
    }

    private sealed class SameBranches : IEqualityComparer<Branches>
    {
        public bool Equals(Branches one, Branches other) => one.Place == other.Place && one.Next.AsSpan().SequenceEqual(other.Next);

        public int GetHashCode(Branches branches)
        {
            var hash = default(HashCode);
            hash.Add(branches.Place);
            foreach (int branch in branches.Next) hash.Add(branch);
            return hash.ToHashCode();
        }
    }
}
