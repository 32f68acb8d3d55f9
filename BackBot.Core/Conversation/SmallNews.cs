using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Something was put right after calm advice and its grade stays as it is: a few lines say what changes, not the whole advice again.</summary>
internal static class SmallNews
{
    /// <summary>Told in this many lines at most; beyond that the whole advice is easier to read.</summary>
    private const int MostLines = 3;

    /// <summary>Tells what is other than in the advice told last; false where the whole advice has to be told, or a question is open.</summary>
    public static bool Tell(Talk talk)
    {
        if (talk.Session.Course is not { Visit: null, Advised: { Keys.Length: > 0 } told } || Dispositions.IsUrgent(told.Name)) return false;
        if (OpenQuestion.Of(talk.Content, talk.Session).Question is not null) return false;
        var now = Assessor.Assess(talk.Content.Rules, talk.Session.Effective());
        if (Dispositions.NameOf(talk, now) != told.Name || now.Grade != told.Grade || now.Referral != told.Referral) return false;
        string[] before = told.Keys.Split(' ');
        var after = now.Advice.Select(given => given.Advice.Key).ToList();
        var added = after.Except(before).ToList();
        var gone = before.Except(after).Where(talk.Advising.Advice.ContainsKey).ToList();
        if (added.Count + gone.Count > MostLines) return false;
        talk.Session = talk.Session with { Told = told.Name, Course = talk.Session.Course with { Advised = told with { Keys = KeysOf(now) } } };
        foreach (string key in added) talk.Say("news_adds", ("advice", TextOf(talk, key)));
        foreach (string key in gone) talk.Say("news_drops", ("advice", TextOf(talk, key)));
        talk.Say(added.Count + gone.Count == 0 ? "news_changes_nothing" : "news_rest_stands");
        return true;
    }

    /// <summary>What an assessment advises, in its order.</summary>
    public static string KeysOf(Assessment assessment) => string.Join(' ', assessment.Advice.Select(given => given.Advice.Key));

    private static string TextOf(Talk talk, string key) => talk.Fill(talk.Advising.Advice[key]);
}
