using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>
/// Questions about the talk itself, put before the open one and never kept as an answer: "start again, are you sure?". While one
/// waits, every answer stays as it is, and afterwards the open question is put again.
/// </summary>
internal static class SideQuestions
{
    public static readonly Question ConfirmRestart = YesNo("confirm_restart");
    public static readonly Question ConfirmErase = YesNo("confirm_erase");
    public static readonly Question ConfirmWithdraw = YesNo("confirm_withdraw");

    /// <summary>"Shall I put your answers together for the person you talk to?"</summary>
    public static readonly Question PassSummaryOn = YesNo("pass_summary_on");

    /// <summary>"Shall I ask you later whether you were seen?"</summary>
    public static readonly Question OfferContact = YesNo("offer_contact");

    /// <summary>"When shall I remind you?"</summary>
    public static readonly Question RemindWhen = Choice("remind_when", "tomorrow", "three_days", "one_week", "two_weeks", "never");

    /// <summary>"Is anything new or worse since then?", with the signs that cannot wait: the safety screen of everyone who comes back.</summary>
    public static readonly Question SinceThen = Choice("since_then", "nothing_new", "something") with { AllowsUnsure = true, Skip = SkipMeaning.Unsure };

    public static readonly Question Seen = Choice("seen", "yes", "booked", "no");

    /// <summary>"What did they say?", in the person's own words.</summary>
    public static readonly Question SeenSaid = Choice("seen_said") with { Kind = QuestionKind.Words };

    public static readonly Question NotSeenWhy = Choice("not_seen_why", "no_appointment", "cost", "no_time", "better", "afraid", "other");

    public static readonly ImmutableArray<Question> All =
        [ConfirmRestart, ConfirmErase, ConfirmWithdraw, PassSummaryOn, OfferContact, RemindWhen, SinceThen, Seen, SeenSaid, NotSeenWhy];

    /// <summary>Offers and confirmations give way to whatever else is said; what is asked of someone who comes back does not.</summary>
    private static readonly ImmutableArray<Question> GivingWay = [ConfirmRestart, ConfirmErase, ConfirmWithdraw, PassSummaryOn, OfferContact, RemindWhen];

    public static bool Has(Question question) => All.Any(one => one.Id == question.Id);

    public static bool GivesWay(Question question) => GivingWay.Any(one => one.Id == question.Id);

    public static Question? Open(Session session) => session.Side is { } side ? All.FirstOrDefault(one => one.Id.Value == side) : null;

    public static void Put(Talk talk, Question question) => talk.Session = talk.Session with { Side = question.Id.Value, Misses = 0 };

    private static Question YesNo(string id) => Choice(id) with { Kind = QuestionKind.YesNo };

    private static Question Choice(string id, params ImmutableArray<string> options) => new(
        id, QuestionKind.Choice, options, [], Condition.Always,
        AllowsUnsure: false, AllowsPreferNot: false, SkipMeaning.Pass, MarksUnsure: null, Exact: true);
}
