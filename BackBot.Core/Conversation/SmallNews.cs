using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>A correction after calm advice that leaves its grade as it is: a few lines say what changes, not the whole plan again.</summary>
internal static class SmallNews
{
    /// <summary>Told in this many lines at most; beyond that the whole plan is easier to read.</summary>
    private const int MostLines = 3;

    /// <summary>Tells what the news changes; false where the whole advice has to be told, or a question is open.</summary>
    /// <param name="before">The answers before the news.</param>
    /// <param name="wasTold">The disposition told last.</param>
    public static bool Tell(Talk talk, Answers before, string? wasTold)
    {
        if (wasTold is null || Dispositions.IsUrgent(wasTold) || OpenQuestion.Of(talk.Content, talk.Session).Question is not null) return false;
        var (old, now) = (Assessor.Assess(talk.Content.Rules, before), Assessor.Assess(talk.Content.Rules, talk.Session.Effective()));
        if (old.Grade != now.Grade || old.Referral != now.Referral || Dispositions.NameOf(talk, now) != wasTold) return false;
        var added = Texts(talk, now.Advice, old);
        var gone = Texts(talk, old.Advice, now);
        if (added.Count + gone.Count > MostLines) return false;
        talk.Session = talk.Session with { Told = wasTold };
        foreach (string text in added) talk.Say("news_adds", ("advice", text));
        foreach (string text in gone) talk.Say("news_drops", ("advice", text));
        talk.Say(added.Count + gone.Count == 0 ? "news_changes_nothing" : "news_rest_stands");
        return true;
    }

    private static List<string> Texts(Talk talk, IEnumerable<GivenAdvice> given, Assessment other) =>
        [.. given.Where(one => !other.Gives(one.Advice.Key)).Select(one => talk.Fill(talk.Advising.Advice[one.Advice.Key]))];
}
