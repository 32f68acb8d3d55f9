namespace BackBot.Language;

/// <summary>Reads the numbers that a person volunteers in a story: age, pain now, length of the episode.</summary>
/// <remarks>
/// Conservative by design: what is filled is not asked again, so a number counts only with words that tie it to its question, only as
/// it is spelt, and never when a second one competes with it. Pure; linear time.
/// </remarks>
public static class Statements
{
    public static VolunteeredNumbers Find(Utterance utterance, Lexicon lexicon, DateOnly today)
    {
        var words = Words.Of(utterance, lexicon, respell: false);
        var ages = StatedAge.Find(words, lexicon, today);
        return new VolunteeredNumbers(
            Only(ages, words),
            Only(StatedPain.Find(words, lexicon), words),
            Only(StatedEpisode.Find(words, lexicon, today, ages), words));
    }

    private static Recognition<T> Only<T>(List<Reading<T>> found, Words words) => found.Select(one => one.Value).Distinct().Count() == 1
        ? new Recognition<T>.Value(found[0].Value, words.Span(found[0].First, found[0].End))
        : new Recognition<T>.NotUnderstood("not_said");
}
