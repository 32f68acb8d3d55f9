using System.Text.RegularExpressions;
using BackBot.Activities;
using BackBot.Channels.Terminal;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Evaluation;

/// <summary>What came of one patient's talk.</summary>
/// <param name="Grade">The first disposition given; null if there was none.</param>
/// <param name="Referral">A sentence that says whom to see was among the messages.</param>
/// <param name="Turns">The person's messages up to the first disposition.</param>
sealed record PatientResult(PatientCase Case, Grade? Grade, bool Referral, int Turns)
{
    public string Word => Grade switch
    {
        null => "UNDER",
        { } grade when grade == Case.Gold => "exact",
        { } grade when grade > Case.Acceptable.Max() => "UNDER",
        { } grade when grade < Case.Acceptable.Min() => "over",
        _ => "safe",
    };

    public bool MissesReferral => Case.ReferralRequired && !Referral;
}

/// <summary>Leads patients through the talk by the same turn function as every channel.</summary>
/// <param name="talk">Where every word of the talk is written; null for nowhere.</param>
sealed class PatientRun(
    RunTurn turn, BotContent content, IReadOnlyDictionary<string, Wordings> wordings, TextWriter? talk = null)
{
    private const int MostTurns = 60;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <exception cref="FormatException">There are no wordings for the patient's language.</exception>
    public PatientResult Run(PatientCase person)
    {
        if (!wordings.TryGetValue(person.Language, out var words)) throw new FormatException($"{person.Id}: there are no wordings for '{person.Language}'");
        var patient = new Patient(person, words);
        var result = turn(Session.New(person.Id, person.Language, Start), UserInput.Join, Start);
        bool referral = false;
        for (int turns = 1; turns <= MostTurns; turns++)
        {
            if (result.Replies.LastOrDefault(reply => reply.Prompt is not null) is not { } asked) break;
            string said = patient.Answer(asked);
            result = turn(result.Session, new UserInput(said), Start.AddSeconds(20 * turns));
            Show(said, result);
            referral |= result.Replies.Any(reply => HasReferral(reply, person.Language));
            if (result.Replies.Select(reply => reply.Card).OfType<Card.Disposition>().FirstOrDefault() is { } told)
                return new PatientResult(person, told.Grade, referral, turns);
        }
        return new PatientResult(person, null, referral, MostTurns);
    }

    private void Show(string said, TurnResult result)
    {
        talk?.WriteLine($"user: {said}");
        foreach (string line in result.Replies.SelectMany(TerminalWords.Lines)) talk?.WriteLine(line);
    }

    private bool HasReferral(Reply reply, string language)
    {
        string text = ActivityRenderer.InWords(reply);
        var spoken = content.Language(language);
        // A carer is told the same in other words.
        return spoken.AboutOther.Values.Append(spoken).SelectMany(words => words.Dispositions.Values.Select(told => told.Referral).Append(words.Sentences["referral_under_six_weeks"]))
            .Where(sentence => sentence.Length > 0).Any(sentence => Regex.IsMatch(text, Pattern(sentence), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    /// <summary>The sentence as it may stand in a message: its placeholders filled.</summary>
    private static string Pattern(string sentence) => string.Join(".{1,80}?", Regex.Split(sentence, @"\{[a-z_]+\}").Select(Regex.Escape));
}
