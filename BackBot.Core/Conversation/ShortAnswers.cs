using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What people type in place of an option, and mean one: "yep" to "is it OK?", "since last week" to "is that new?".</summary>
internal static class ShortAnswers
{
    /// <summary>More words than this say more than yes or no.</summary>
    private const int LongestAgreement = 3;

    /// <summary>In weeks. A sign that began within this time is new; whether an older one has changed is for the person to say.</summary>
    private const double New = 6;

    /// <summary>Null if it means no option.</summary>
    public static Reading.Answered? Read(Talk talk, Question open, Utterance typed)
    {
        var lexicon = talk.Language.Lexicon;
        if (open.Id.Value == "consent" && typed.Tokens.Length <= LongestAgreement && YesNoReader.Read(typed, lexicon) is Recognition<bool>.Value agrees)
            return new Reading.Answered(open.Id, Answer.Of(agrees.Result ? "yes" : "no"));
        bool asksWhetherNew = open.Id == Interview.HeardConfirm.Id || open.Id.Value == KnownQuestions.RedFlagChange;
        if (asksWhetherNew && DurationReader.Read(typed, lexicon, talk.Today) is Recognition<ElapsedTime>.Value { Result.Weeks: <= New })
            return new Reading.Answered(open.Id, Answer.Of("new"));
        return null;
    }
}
