using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Answers general questions with their sources. The one place where topics are told, so that it can be shut in one place:
/// while advice is switched off, none is told.</summary>
internal static class Topics
{
    private const string FlareUp = "flare_up";

    /// <summary>Answers what was asked beside the answer just given. True if it ended with buttons of its own, so that nothing else is asked.</summary>
    public static bool TellAsked(Talk talk)
    {
        if (talk.Asked is not { IsAnswerable: true } asked) return false;
        talk.Asked = null;
        if (HasEmergency(talk)) return false;
        if (!asked.Topics.IsEmpty)
        {
            foreach (string id in asked.Topics) Tell(talk, id);
            return false;
        }
        TopicButtons.Offer(talk, talk.Sentence("topic_which"), asked.Near, IsOpen(talk));
        return true;
    }

    /// <summary>A topic button: tells the topic or opens the list. True if the open question is to be put again.</summary>
    public static bool Press(Talk talk, string option)
    {
        bool isOpen = IsOpen(talk);
        if (HasEmergency(talk))
        {
            // After the end the instruction is given again anyway.
            if (isOpen) talk.Say("advice_stands");
            return true;
        }
        if (!talk.Content.HasAdvice)
        {
            talk.Say("topic_not_near");
            return isOpen;
        }
        if (talk.Content.Topics.Find(option) is not null)
        {
            Tell(talk, option);
            if (!isOpen) OfferRelated(talk, [option]);
            return isOpen;
        }
        if (option == TopicButtons.GoOn) return true;
        if (!TopicButtons.OfferPage(talk, option, isOpen)) OfferList(talk);
        return false;
    }

    /// <summary>"What can I ask?"</summary>
    public static void OfferList(Talk talk)
    {
        if (talk.Content.HasAdvice) TopicButtons.OfferGroups(talk, talk.Sentence("topics_offer"), IsOpen(talk));
        else talk.Say("topic_not_near");
    }

    /// <summary>After the end: answers, or says honestly that nothing is near and what can be asked.</summary>
    public static void AnswerFreely(Talk talk, Inquiry asked)
    {
        if (HasEmergency(talk)) talk.Say("advice_stands");
        else if (!asked.IsAnswerable && talk.Session.Told is { } told && Dispositions.IsUrgent(told)) SayItStands(talk, told);
        else if (!asked.Topics.IsEmpty)
        {
            foreach (string id in asked.Topics) Tell(talk, id);
            if (talk.Session.Told is { } urgent && Dispositions.IsUrgent(urgent)) SayItStands(talk, urgent);
            else OfferRelated(talk, asked.Topics);
        }
        else if (!asked.Near.IsEmpty) TopicButtons.Offer(talk, talk.Sentence("topic_which"), asked.Near, isOpen: false);
        else if (!talk.Content.HasAdvice) talk.Say("topic_not_near");
        else TopicButtons.OfferGroups(talk, talk.Sentence("topic_not_near"), isOpen: false);
    }

    /// <summary>To a question that nothing here answers, while one of the interview is open.</summary>
    public static void SayNothingNear(Talk talk) => talk.Say(HasEmergency(talk) ? "advice_stands" : "topic_not_near_now");

    private static void OfferRelated(Talk talk, IReadOnlyList<string> told)
    {
        var related = told.SelectMany(id => talk.Content.Topics.Find(id)!.Related).Distinct().Where(id => !told.Contains(id)).Take(4);
        TopicButtons.Offer(talk, talk.Sentence("topics_related"), related, isOpen: false);
    }

    private static void Tell(Talk talk, string id)
    {
        var (topic, text) = (talk.Content.Topics.Find(id)!, talk.Language.Topics.Texts[id]);
        var answers = talk.Session.Effective();
        var grade = Assessor.GradeOf(talk.Content.Rules, answers);
        if (!topic.WhileUrgent && grade <= Grade.UrgentDays)
        {
            talk.Say("topic_until_seen", ("title", text.Title));
            return;
        }
        bool apart = topic.Unless?.Holds(talk.Content.Rules.FactsOf(answers, grade), Caution.Plain) == true;
        var item = AdvicePage.Cited(talk, topic.Evidence, talk.Fill(apart ? text.Otherwise : text.Answer), Reservation(talk, topic, grade));
        talk.Say(new Reply("", Card: new Card.Advice(text.Title, [new AdviceSection(talk.Sentence("topic_known"), [item])], [])));
        // Whoever has a plan has a bad day planned in it.
        if (id == FlareUp && grade >= Grade.RoutineReferral && talk.Content.HasAdvice && talk.Session.Course.Plan is { } plan && Plans.PlanCard.BadDayOf(talk, plan) is { } card)
            talk.Say(new Reply("", Card: card));
    }

    /// <summary>What must be said with it: that the check comes first, or that someone should look before anything new.</summary>
    private static string Reservation(Talk talk, Topic topic, Grade grade)
    {
        if (topic.Exercise == ExerciseKind.None) return "";
        var (open, safetyDone) = OpenQuestion.Of(talk.Content, talk.Session);
        if (open is not null && !safetyDone) return talk.Sentence("topic_check_first");
        return topic.Exercise == ExerciseKind.New && grade == Grade.RoutineReferral ? talk.Sentence("topic_gentle_first") : "";
    }

    private static void SayItStands(Talk talk, string told) =>
        talk.Say(Dispositions.StandsKey(told, Assessor.GradeOf(talk.Content.Rules, talk.Session.Effective())));

    private static bool IsOpen(Talk talk) => OpenQuestion.Of(talk.Content, talk.Session).Question is not null;

    /// <summary>Nothing is told beside an emergency, or to someone in crisis.</summary>
    public static bool HasEmergency(Talk talk)
    {
        var answers = talk.Session.Effective();
        return answers.Is("crisis", "yes") || SafetyFloor.Of(answers) == Grade.Emergency || Assessor.GradeOf(talk.Content.Rules, answers) == Grade.Emergency;
    }
}
