namespace BackBot.Language;

/// <summary>How much a text says beside the value looked for.</summary>
internal static class Weight
{
    /// <summary>The number of words that are neither politeness nor small words.</summary>
    public static int Of(Words words, Lexicon lexicon)
    {
        int weight = 0;
        for (int at = 0; at < words.Count;)
        {
            int light = Math.Max(lexicon.Match(Cue.Filler, words, at), Math.Max(lexicon.Match(Cue.Stop, words, at), lexicon.Match(Cue.Approximately, words, at)));
            if (light == 0) weight++;
            at += Math.Max(1, light);
        }
        return weight;
    }
}
