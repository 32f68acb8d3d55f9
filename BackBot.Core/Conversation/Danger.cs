using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Conversation;

/// <summary>
/// The safety listener of the turn: reads every typed message for red flags, whatever question is open, and keeps what
/// it heard in the person's own words.
/// </summary>
internal static class Danger
{
    /// <summary>What a message raised.</summary>
    /// <param name="Emergency">Something that cannot wait was heard: the instruction is given at once.</param>
    /// <param name="Crisis">Talk of not wanting to live, or of violence.</param>
    /// <param name="Noted">Flags newly noted in passing.</param>
    public sealed record Alarm(bool Emergency, bool Crisis, ImmutableArray<HeardFlag> Noted);

    /// <param name="talk">The talk; what was heard is kept in its session.</param>
    /// <param name="hearing">The signs in the message.</param>
    /// <param name="open">The question that the words answer.</param>
    /// <param name="isExamined">The message tells that a clinician has looked at the person since an accident.</param>
    public static Alarm Listen(Talk talk, Hearing hearing, Question? open, bool isExamined)
    {
        KeepUnchanged(talk, hearing);
        if (isExamined) TakeExamined(talk);
        var noted = ImmutableArray.CreateBuilder<HeardFlag>();
        bool emergency = false, crisis = false;
        foreach (var heard in hearing.OfSubject)
        {
            var flag = heard.Flag;
            if (IsAskedApart(open, flag.Id)) continue;
            string concept = isExamined && flag.Id == KnownQuestions.MajorTrauma ? HeardOverlay.ExaminedTrauma : heard.Concept;
            bool asks = HeardOverlay.IsChanging(flag.Id) && concept != HeardOverlay.ExaminedTrauma;
            crisis |= flag.Id == "crisis";
            emergency |= asks;
            var known = talk.Session.Heard.Find(other => other.Concept == concept);
            if (known is { Stands: true }) continue;
            var now = new HeardFlag(concept, flag.Id, heard.Words, asks ? HeardOutcome.Open : HeardOutcome.Noted);
            Keep(talk, known, now);
            if (!asks && flag.Id != "crisis") noted.Add(now);
        }
        emergency |= noted.Count > 0 && SafetyFloor.Of(talk.Session.Effective()) == Grade.Emergency;
        return new Alarm(emergency, crisis, noted.ToImmutable());
    }

    /// <summary>An old state told in passing raises nothing. It is kept, so that it need not be told again when its line is ticked.</summary>
    private static void KeepUnchanged(Talk talk, Hearing hearing)
    {
        foreach (var sign in hearing.Unchanged)
        {
            string flag = sign.Flag.Id;
            if (!HeardOverlay.IsChanging(flag) && flag != KnownQuestions.LegWeakness) continue;
            if (talk.Session.Heard.Exists(known => known.Flag == flag)) continue;
            talk.Session = talk.Session with { Heard = talk.Session.Heard.Add(new HeardFlag(sign.Concept, flag, sign.Words, HeardOutcome.ToldUnchanged)) };
        }
    }

    /// <summary>An accident that stands as an emergency, and now its check-up: what was asked, or would be, is answered.</summary>
    private static void TakeExamined(Talk talk)
    {
        if (!talk.Session.Effective().Is(KnownQuestions.MajorTrauma, "yes") || talk.Session.Answers[KnownQuestions.TraumaExamined] is Answer.Options) return;
        talk.Answer(KnownQuestions.TraumaExamined, Answer.Yes);
        talk.Session = talk.Session with
        {
            Heard = [.. talk.Session.Heard.Select(one => one is { Flag: KnownQuestions.MajorTrauma, Outcome: HeardOutcome.Open } ? one with { Outcome = HeardOutcome.Confirmed } : one)],
            Misses = 0,
        };
        talk.SayOnce("thanks_examined");
    }

    /// <summary>Told in answer to "is your body ready for exercise?", weak bones narrow the plan; they are no sudden break.</summary>
    private static bool IsAskedApart(Question? open, string flag) =>
        flag == "fragility" && open?.Id.Value is "check_ready" or "check_ready_unsure" or "bone_health";

    /// <summary>Says back what was noted and does not stop the talk.</summary>
    public static void SayNoted(Talk talk, Alarm alarm)
    {
        if (alarm.Noted.IsEmpty) return;
        talk.Say("noted_in_passing", ("words", string.Join("” … “", alarm.Noted.Select(noted => noted.Words).Distinct())));
    }

    /// <summary>The message speaks of danger signs only to say that they are not there.</summary>
    public static bool IsDenial(Talk talk, Utterance utterance)
    {
        var heard = RedFlagListener.Listen(utterance, talk.Language.Heard);
        return !heard.IsEmpty && heard.All(one => one.Standing == HeardStanding.Denied);
    }

    /// <summary>A line of a list named in words that speak of somebody else, or deny it, is not ticked.</summary>
    public static Reading WithoutOthers(Talk talk, Utterance utterance, Question question, Reading read)
    {
        if (question.Kind != QuestionKind.Checklist || read is not Reading.Answered answered) return read;
        var heard = RedFlagListener.Listen(utterance, talk.Language.Heard);
        if (heard.IsEmpty) return read;
        var present = heard.Where(one => one.Standing == HeardStanding.Present).Select(one => Hearing.FlagOf(talk, one.Concept)?.Id).ToHashSet();
        var others = heard.Where(one => one.Standing != HeardStanding.Present)
            .Select(one => Hearing.FlagOf(talk, one.Concept)?.Id).Where(flag => !present.Contains(flag)).ToHashSet();
        return new Reading.Answered([.. answered.Values.Select(value =>
            others.Contains(value.Question.Value) ? (value.Question, Answer.No) : value)]);
    }

    private static void Keep(Talk talk, HeardFlag? known, HeardFlag now)
    {
        var heard = talk.Session.Heard;
        heard = known is null ? heard.Add(now) : heard.Replace(known, now);
        talk.Session = talk.Session with { Heard = heard, Told = null };
    }
}
