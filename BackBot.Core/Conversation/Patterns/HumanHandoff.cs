namespace BackBot.Conversation.Patterns;

/// <summary>"Can I talk to a person?": who, when and how, and the summary with it if the person agrees.</summary>
internal static class HumanHandoff
{
    public static void Offer(Talk talk)
    {
        if (talk.Clinic.Person is not { } person)
        {
            talk.Say("talk_to_a_person");
            return;
        }
        string ways = string.Join(" · ", new[] { person.Phone, person.Url, person.Teams is null ? null : TeamsAddress(person.Teams, "") }.OfType<string>());
        bool isOpen = person.Hours?.IsOpen(talk.Now, person.Zone) ?? true;
        string hours = person.Hours is { } known ? known.InWords(talk.Culture, talk.Sentence("hours_to")) : "";
        talk.Say(isOpen ? "person_now" : "person_later", ("ways", ways), ("hours", hours));
        bool hasAnswers = talk.Session.Answers.All.Any(pair => pair.Question.Value != "consent");
        if (hasAnswers && !Topics.HasEmergency(talk)) SideQuestions.Put(talk, SideQuestions.PassSummaryOn);
    }

    public static void PassOn(Talk talk, bool agrees)
    {
        talk.Note(new Effect.HandOff(talk.Now, agrees));
        if (!agrees)
        {
            talk.Say("no_summary_passed_on");
            return;
        }
        string summary = ClinicianSummary.Of(talk);
        talk.Say("summary_to_pass_on");
        talk.Say(new Reply(summary));
        if (talk.Clinic.Person?.Teams is { } teams) talk.Say("summary_by_teams", ("url", TeamsAddress(teams, summary)));
    }

    /// <summary>Opens a chat with the clinic's contact, with the message written but not sent.</summary>
    private static string TeamsAddress(string contact, string message)
    {
        string address = "https://teams.microsoft.com/l/chat/0/0?users=" + Uri.EscapeDataString(contact);
        return message.Length == 0 ? address : address + "&message=" + Uri.EscapeDataString(message);
    }
}
