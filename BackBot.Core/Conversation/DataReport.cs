namespace BackBot.Conversation;

/// <summary>"What do you know about me?": everything that is kept of the person, and for how long.</summary>
internal static class DataReport
{
    public static void Tell(Talk talk)
    {
        var (session, course) = (talk.Session, talk.Session.Course);
        talk.Say("what_is_kept");
        if (ReviewCard.Lines(talk) is { IsEmpty: false } lines)
            talk.Say(new Reply("", Card: new Card.Review(talk.Sentence("your_answers"), lines, talk.Sentence("change"))));
        else talk.Say("nothing_to_show");
        var parts = new List<string>();
        string[] words = [.. session.Heard.Where(heard => !heard.IsErased).Select(heard => "“" + heard.Words + "”").Distinct()];
        if (words.Length > 0) parts.Add(talk.Sentence("kept_words", ("words", string.Join(" · ", words))));
        if (!session.Subject.IsWriter) parts.Add(talk.Sentence("kept_about", ("who", talk.PersonName)));
        if (course.Goal is { } goal) parts.Add(talk.Sentence("progress_goal", ("goal", goal)));
        if (course.Advised is { } advised) parts.Add(talk.Sentence("kept_advice", ("date", talk.DateOf(advised.At))));
        if (course.Plan is { } plan) parts.Add(talk.Sentence(plan.Id is null ? "kept_plan" : "kept_plan_page", ("date", plan.Kept.Start.ToString(talk.Sentence("date_format"), talk.Culture))));
        if (talk.Input.Noted is { IsEmpty: false } noted) parts.Add(talk.Sentence("kept_noted", ("number", noted.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        foreach (var reminder in course.Reminders) parts.Add(talk.Sentence("kept_reminder", ("date", talk.DateOf(reminder.Due))));
        if (parts.Count > 0) talk.Say(new Reply(string.Join('\n', parts)));
        if (!course.Progress.IsEmpty) FollowUp.ProgressWords.Tell(talk);
        talk.Say("kept_ways_out");
    }
}
