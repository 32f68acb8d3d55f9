namespace BackBot.Clinical.Proof;

/// <summary>Finds the person with the fewest answers in a diagram; among equals the one with the plainest.</summary>
/// <param name="branches">The question and the branches of a node; node 0 holds nobody, node 1 everybody.</param>
internal sealed class SmallestPerson(AnswerSpace space, Func<int, (int Place, int[] Next)> branches)
{
    /// <summary>One more answer outweighs any plainness.</summary>
    private const long OneAnswer = 1_000_000;
    private readonly Dictionary<int, (long Cost, int Choice)> cheapest = [];

    public Answers In(int node)
    {
        if (Cost(node) is null) throw new ArgumentException("Nobody is in this set.", nameof(node));
        int[] choices = new int[space.Questions.Length];
        while (node > 1)
        {
            var (place, next) = branches(node);
            choices[place] = cheapest[node].Choice;
            node = next[choices[place]];
        }
        return space.Person(choices);
    }

    private long? Cost(int node)
    {
        if (node <= 1) return node == 1 ? 0 : null;
        if (cheapest.TryGetValue(node, out var found)) return found.Cost;
        var (place, next) = branches(node);
        var best = Enumerable.Range(0, next.Length)
            .Select(choice => (Cost: Cost(next[choice]) + CostOf(space.Questions[place].Answers[choice]), Choice: choice))
            .Where(way => way.Cost is not null).MinBy(way => way.Cost);
        cheapest[node] = (best.Cost!.Value, best.Choice);
        return best.Cost;
    }

    /// <summary>Nothing said costs nothing; "yes" is plainer than several ticks, those plainer than doubt, doubt plainer than silence.</summary>
    private static long CostOf(Answer? answer) => answer switch
    {
        null => 0,
        Answer.Options { Chosen.Count: 1 } => OneAnswer,
        Answer.Options options => OneAnswer + 1 + options.Chosen.Count,
        Answer.Number => OneAnswer,
        Answer.DontKnow => OneAnswer + 100,
        _ => OneAnswer + 200,
    };
}
