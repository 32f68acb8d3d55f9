using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>Takes the words, combinations and concepts of a language in order and makes a <see cref="HeardLexicon"/> of them.</summary>
/// <remarks>
/// A name must be defined before it is used, so patterns can be matched in one pass. Every method throws
/// <see cref="FormatException"/> on bad content. Not safe for use by several threads.
/// </remarks>
public sealed class HeardLexiconBuilder
{
    private readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> spellings = new(StringComparer.Ordinal);
    private readonly TermTrie trie = new();
    private readonly List<PatternRule> rules = [];
    private readonly List<ConceptRule> concepts = [];
    private readonly List<string> ordinary = [];
    private readonly List<string> endings = [];
    private readonly List<ImmutableArray<string>> paradigms = [];
    private readonly List<ImmutableArray<string>> variants = [];
    private int classCount;

    /// <summary>The names defined so far, for "did you mean".</summary>
    public IEnumerable<string> Names => classes.Keys;

    /// <summary>Whether the name belongs to a class of cues, which every lexicon must have.</summary>
    public static bool IsCue(string name) => ListenerCues.Names.Contains(name, StringComparer.Ordinal);

    /// <summary>Defines a class by its terms.</summary>
    public void AddWords(string name, IEnumerable<string> ofClass)
    {
        int owner = Define(name);
        ImmutableArray<string> own = [.. ofClass.Select(Fold)];
        foreach (string term in own) AddTerm(term, owner);
        // Only now: a class cannot stand for itself.
        terms[name] = own;
    }

    /// <summary>Words that are never taken for a misspelling of another.</summary>
    public void AddOrdinary(IEnumerable<string> words) => ordinary.AddRange(words.Select(w => Utterance.Fold(w)));

    /// <summary>Endings that leave a word the same word ("s", "me"), tried where a word is unknown.</summary>
    public void AddEndings(IEnumerable<string> parts) => endings.AddRange(parts.Select(e => Utterance.Fold(e)));

    /// <summary>Endings of which a word takes one at a time ("-o", "-as", "-ando"; "-" is none): knowing one form, all are understood.</summary>
    public void AddParadigm(IEnumerable<string> parts) => paradigms.Add([.. parts.Select(e => Utterance.Fold(e.TrimStart('-')))]);

    /// <summary>As <see cref="AddParadigm"/>, but for words that are known too: number and gender, never person or time.</summary>
    public void AddVariants(IEnumerable<string> parts) => variants.Add([.. parts.Select(e => Utterance.Fold(e.TrimStart('-')))]);

    /// <summary>Defines a class by patterns over earlier classes. A class of cues, which has words already, gains the patterns.</summary>
    public void AddCombination(string name, IEnumerable<string> patterns)
    {
        int target = IsCue(name) ? ClassOf(name) : Define(name);
        foreach (string pattern in patterns) AddPattern(pattern, target);
    }

    /// <summary>Says which patterns report a concept, which standings cannot touch it and what explains it away.</summary>
    public void AddConcept(string concept, IEnumerable<string> patterns, IEnumerable<HeardStanding> immune, IEnumerable<string> explained)
    {
        int target = classCount++;
        foreach (string pattern in patterns) AddPattern(pattern, target);
        concepts.Add(new ConceptRule(target, concept, [.. immune], [.. explained.Select(ClassOf)]));
    }

    public HeardLexicon Build()
    {
        var cues = new ListenerCues(ClassOf);
        // A word is known once any term uses it; ordinary words are added so that they are not "corrected".
        int none = classCount++;
        foreach (string word in ordinary) trie.Add(word, none);
        var typos = new TypoIndex(trie.Words.Except(ordinary, StringComparer.Ordinal));
        var forms = new Inflections(trie.Numbers, paradigms);
        return new HeardLexicon(trie, typos, [.. rules], [.. concepts], cues, [.. endings.OrderByDescending(e => e.Length)], forms, new Inflections(trie.Numbers, variants), classCount);
    }

    private int Define(string name)
    {
        if (!classes.TryAdd(name, classCount)) throw new FormatException($"'{name}' is defined twice");
        return classCount++;
    }

    private int ClassOf(string name) =>
        classes.TryGetValue(name, out int id) ? id : throw new FormatException($"'{name}' is not defined");

    private void AddTerm(string term, int owner) =>
        new TermSpeller(spelling => trie.Add(spelling, owner)).Spell(TermGrammar.Parse(term, SpellingsOf));

    private static string Fold(string term) => Utterance.Fold(term);

    /// <summary>Spelt out once another term asks for them, which few do.</summary>
    private List<string> SpellingsOf(string name)
    {
        if (spellings.TryGetValue(name, out var known)) return known;
        if (!terms.TryGetValue(name, out var ofClass)) throw new FormatException($"'{name}' is not defined");
        var all = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        var speller = new TermSpeller(spelling => all.TryAdd(spelling.ToString(), true));
        foreach (string term in ofClass) speller.Spell(TermGrammar.Parse(term, SpellingsOf));
        return spellings[name] = [.. all.Keys];
    }

    private void AddPattern(string pattern, int target)
    {
        var (part, blockers) = PatternGrammar.Parse(pattern);
        ImmutableArray<int> blocking = [.. blockers.Select(ClassOf)];
        if (part is PatternPart.Joint joint) AddJoint(joint, target, blocking);
        else rules.Add(new PatternRule(target, Bond.Is, Compile(part), -1, 0, blocking));
    }

    private int Compile(PatternPart part)
    {
        switch (part)
        {
            case PatternPart.Class named:
                return ClassOf(named.Name);
            case PatternPart.Term term:
                int quoted = classCount++;
                AddTerm(Fold(term.Text), quoted);
                return quoted;
            default:
                int joined = classCount++;
                AddJoint((PatternPart.Joint)part, joined, []);
                return joined;
        }
    }

    private void AddJoint(PatternPart.Joint joint, int target, ImmutableArray<int> blocking)
    {
        int left = Compile(joint.Left), right = Compile(joint.Right);
        rules.Add(new PatternRule(target, joint.Bond, left, right, joint.Reach, blocking));
    }
}
