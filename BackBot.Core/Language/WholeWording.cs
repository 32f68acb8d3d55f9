using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Finds the option whose very words a whole message is: a pressed button, a copied label.</summary>
internal static class WholeWording
{
    /// <returns>The place of the option; −1 if no option, or more than one, is worded so.</returns>
    public static int Find(Utterance utterance, Lexicon lexicon, ImmutableArray<ChoiceOption> options)
    {
        var said = Words.Of(utterance, lexicon, respell: false);
        int found = -1;
        for (int place = 0; place < options.Length; place++)
        {
            if (!IsWorded(options[place], said, lexicon)) continue;
            if (found >= 0) return -1;
            found = place;
        }
        return found;
    }

    private static bool IsWorded(ChoiceOption option, Words said, Lexicon lexicon)
    {
        if (IsSame(lexicon.FoldWording(option.Label), said)) return true;
        foreach (string wording in option.Says)
            if (IsSame(lexicon.FoldWording(wording), said)) return true;
        return false;
    }

    private static bool IsSame(ImmutableArray<string> forms, Words said)
    {
        if (forms.Length != said.Count) return false;
        for (int i = 0; i < forms.Length; i++)
            if (forms[i] != said[i].Form) return false;
        return true;
    }
}
