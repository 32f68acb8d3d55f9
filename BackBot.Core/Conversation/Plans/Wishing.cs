using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Plans;

namespace BackBot.Conversation.Plans;

/// <summary>What the person has and likes, asked of those who want the plan to fit them better. Every one of its questions may be left out.</summary>
internal static class Wishing
{
    /// <summary>Kept while the wishes are asked for, so that their questions apply.</summary>
    public const string Question = "plan_wishes";

    public const string Asked = "asked";

    private const string Time = "plan_time", Things = "plan_things", Likes = "plan_likes";

    private static readonly string[] Questions = [Time, Things, Likes];

    /// <summary>"Make the plan fit me". False where there is no plan to fit.</summary>
    public static bool Begin(Talk talk)
    {
        if (talk.Session.Course.Plan is not { Kept.IsStopped: false }) return false;
        string? told = talk.Session.Told;
        foreach (string question in Questions) talk.Forget(question);
        talk.Answer(Question, Answer.Of(Asked));
        talk.Session = talk.Session with { Told = told };
        talk.Say("plan_wishes_begin");
        return true;
    }

    public static bool IsUnderWay(Session session) => session.Answers.Is(Question, Asked);

    /// <summary>All is asked: the week is made anew, and shown.</summary>
    public static void Conclude(Talk talk, Assessment assessment)
    {
        talk.Session = talk.Session with { Answers = talk.Session.Answers.Without(Question) };
        bool isOther = Planning.Fit(talk, assessment);
        // None of it is an answer that the advice hangs on: it is not told again.
        talk.Session = talk.Session with { Told = Dispositions.NameOf(talk, assessment) };
        if (isOther) Planning.Show(talk, "plan_fitted");
        else talk.Say("plan_fits_already");
    }

    /// <summary>"Cancel": what was said so far stays, the rest is not asked.</summary>
    public static void Leave(Talk talk) => talk.Session = talk.Session with { Answers = talk.Session.Answers.Without(Question), Misses = 0 };

    public static PlanWishes Of(Answers answers)
    {
        var things = answers[Things] is Answer.Options { Chosen: var chosen } ? chosen.Where(thing => thing is "band" or "weight" or "step") : [];
        string? likes = answers[Likes] is Answer.Options { Chosen: [var liked, ..] } ? liked : null;
        // Who would rather walk than train has two sessions, and longer walks on the days without.
        int sessions = answers.Is(Time, "little") || likes == "walking" ? PlanBounds.FewestSessions : PlanBounds.MostSessions;
        return new PlanWishes(things.ToImmutableSortedSet(StringComparer.Ordinal), sessions, likes switch { "stretching" => "stretch", "breathing" => "calm", _ => null });
    }
}
