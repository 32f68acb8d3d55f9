using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Finds the option whose very words a whole message is: a pressed button, a copied label.</summary>
internal static class WholeWording
{
    /// <returns>The place of the option; −1 if no option, or more than one, is worded so.</returns>
    public static int Find(Utterance utterance, ImmutableArray<ChoiceOption> options)
    {
        var said = Words.Fold(utterance.Text);
        int found = -1;
        for (int place = 0; place < options.Length; place++)
        {
            if (!IsWorded(options[place], said)) continue;
            if (found >= 0) return -1;
            found = place;
        }
        return found;
    }

    private static bool IsWorded(ChoiceOption option, ImmutableArray<string> said) =>
        Words.Fold(option.Label).SequenceEqual(said) || option.Says.Any(wording => Words.Fold(wording).SequenceEqual(said));
}
