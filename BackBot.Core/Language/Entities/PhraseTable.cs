using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>Phrases of one or more tokens with a meaning; all that stand at a place are given, the longest first.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(ImmutableArray<string> Forms, T Meaning)>> _byFirst = [];

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach (var (phrase, meaning) in phrases)
        {
            var forms = EntityText.Of(phrase).Tokens.Select(token => token.Form).ToImmutableArray();
            if (forms.IsEmpty) continue;
            if (!_byFirst.TryGetValue(forms[0], out var list)) _byFirst[forms[0]] = list = [];
            list.Add((forms, meaning));
        }
        foreach (var list in _byFirst.Values) list.Sort((one, other) => other.Forms.Length - one.Forms.Length);
    }

    /// <summary>The longest phrase at a place, or null.</summary>
    public (T Meaning, int End)? Match(EntityText text, int at)
    {
        if (at >= text.Count || !_byFirst.TryGetValue(text[at].Form, out var list)) return null;
        foreach (var (forms, meaning) in list)
            if (StandsAt(forms, text, at)) return (meaning, at + forms.Length);
        return null;
    }

    private static bool StandsAt(ImmutableArray<string> forms, EntityText text, int at)
    {
        if (at + forms.Length > text.Count) return false;
        for (int i = 1; i < forms.Length; i++)
            if (text[at + i].Form != forms[i]) return false;
        return true;
    }
}
