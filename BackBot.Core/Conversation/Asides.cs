using BackBot.Language;
using BackBot.Language.Listening;

namespace BackBot.Conversation;

/// <summary>What people say beside the interview: thanks, no insurance, "can I work?". Answered in a sentence, then the talk goes on.</summary>
internal static class Asides
{
    /// <summary>How the mentions name an aside: <c>aside.thanks</c>, answered with the sentence <c>aside_thanks</c>.</summary>
    public const string Prefix = "aside";

    /// <summary>How the mentions name a topic that a statement calls for: <c>topic.paying_for_care</c> for "I have no insurance".</summary>
    public const string TopicPrefix = "topic";

    /// <summary>Courtesies are answered only when nothing else was said.</summary>
    private static readonly string[] Courtesies = ["thanks", "hello"];

    private const string AboutBot = "about_bot";

    /// <summary>"Are you a real person?": no question about backs, whatever words it shares with one.</summary>
    public static bool IsAboutBot(Talk talk, Utterance utterance) =>
        MentionListener.Find(utterance, talk.Language.Mentions).Any(mention => mention is { Question: Prefix, Option: AboutBot });

    /// <summary>Answers the asides in a message; true if there was any.</summary>
    /// <param name="withCourtesies">False where the message answered a question and needs no "you're welcome".</param>
    public static bool Answer(Talk talk, Utterance utterance, bool withCourtesies)
    {
        bool any = false;
        foreach (var mention in MentionListener.Find(utterance, talk.Language.Mentions).Where(mention => mention.Question == Prefix))
        {
            bool isCourtesy = Courtesies.Contains(mention.Option);
            if ((isCourtesy && !withCourtesies) || !talk.Language.Sentences.ContainsKey($"{Prefix}_{mention.Option}")) continue;
            talk.Say($"{Prefix}_{mention.Option}");
            any = true;
        }
        return any | CallsForTopic(talk, utterance);
    }

    private static bool CallsForTopic(Talk talk, Utterance utterance)
    {
        if (talk.Asked is { IsAnswerable: true }) return false;
        var called = MentionListener.Find(utterance, talk.Language.Mentions).Where(mention => mention.Question == TopicPrefix).Select(mention => mention.Option).ToList();
        // While advice is switched off, only what helps a person to be seen is told.
        if (called.Count == 0 || !(talk.Content.HasAdvice || talk.Content.Topics.Find(called[0])?.WhileUrgent == true)) return false;
        talk.Asked = new Inquiry([called[0]], [], utterance, false);
        return true;
    }
}
