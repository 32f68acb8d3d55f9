namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>A patient's talk in Web Chat: whatever is asked is answered by the control that Web Chat shows for it.</summary>
public sealed class WebChatTalk(WebChatPage chat, Patient patient)
{
    private const int MostTurns = 40;

    /// <summary>Answers until the advice is there, or a certain question is open.</summary>
    /// <returns>The kinds of control used.</returns>
    public async Task<HashSet<string>> TalkUntil(string? question = null, Func<string, Task>? look = null)
    {
        var controls = new HashSet<string>(StringComparer.Ordinal);
        for (int answered = 0; answered < MostTurns; answered++)
        {
            if (await chat.NextPrompt(answered) is not { } prompt) return controls;
            string asked = (string)prompt["question"]!, control = (string)prompt["control"]!;
            if (look is not null) await look(asked);
            if (asked == question) return controls;
            string answer = patient.AnswerTo(asked) ?? throw new InvalidOperationException($"'{asked}' was asked, and this patient knows no answer.");
            bool isWayOut = prompt["choices"]!.AsArray().Any(choice => (string?)choice!["option"] == answer);
            await Patient.Give(answer, control, isWayOut, new WebChatHand(chat, prompt));
            controls.Add(control);
        }
        throw new InvalidOperationException("The talk did not come to its end.");
    }

    /// <summary>The ids of all that came in, as numbers: a gap, a repetition or a step back shows.</summary>
    public async Task<IEnumerable<int>> Numbers() =>
        (await chat.Incoming()).Select(activity => int.Parse(((string)activity["id"]!).Split('|')[1], System.Globalization.CultureInfo.InvariantCulture));
}
