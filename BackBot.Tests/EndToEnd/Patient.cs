namespace BackBot.Tests.EndToEnd;

/// <summary>A patient's answers by question id, and the talk that gives them one by one, whatever is asked and in whatever order.</summary>
public sealed class Patient
{
    private readonly Dictionary<string, string> answers;

    private Patient(Dictionary<string, string> answers) => this.answers = answers;

    /// <summary>New pain after lifting; no danger sign; every kind of control on the way.</summary>
    public static Patient WithNewPain(string language) => new(new(StringComparer.Ordinal)
    {
        ["consent"] = "yes",
        ["opening"] = language == "es" ? "Hola, vengo por mi espalda." : "Hello, it is about my back.",
        ["age"] = "41",
        ["where"] = "low_back",
        ["episode_weeks"] = "2",
        ["status"] = "new",
        ["pain_0_10"] = "5",
        ["leg_symptoms"] = "one_leg_pain",
        ["check_now"] = "none",
        ["check_body"] = "none",
        ["diagnosis"] = "none_told",
        ["cause"] = "lifting",
        ["pain_timing"] = "morning_worse sitting_worse",
        ["exercise_response"] = "eases",
        ["direction"] = "arching_eases bending_worse",
        ["about_you"] = "fitness=low weight=healthy job=desk",
        ["mood"] = "distress=a_little fear_of_movement=not_at_all",
        ["goal"] = language == "es" ? "Cargar a mi nieta." : "Pick up my granddaughter.",
        ["goal_now"] = "4",
        ["check_ready"] = "none",
        ["check_answers"] = "correct",
    });

    /// <summary>Answers until a certain question is open.</summary>
    public async Task TalkUntil(string question, ChatPage chat, IHand hand)
    {
        for (int turn = 0; turn < 2 * answers.Count; turn++)
        {
            var open = await chat.OpenQuestion();
            if (open.Question == question) return;
            await Answer(open, chat, hand);
        }
        Assert.Fail($"'{question}' was never asked");
    }

    /// <summary>Answers whatever is asked until the advice is there.</summary>
    /// <returns>The ids of the questions answered, and the kinds of control used.</returns>
    public async Task<(List<string> Questions, HashSet<string> Controls)> TalkToTheEnd(ChatPage chat, IHand hand)
    {
        var questions = new List<string>();
        var controls = new HashSet<string>(StringComparer.Ordinal);
        for (int turn = 0; turn < 2 * answers.Count; turn++)
        {
            await chat.Prompt.Or(chat.Advice).First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
            if (await chat.Advice.CountAsync() > 0) break;
            var open = await chat.OpenQuestion();
            questions.Add(open.Question);
            controls.Add(open.Control);
            await Answer(open, chat, hand);
        }
        await chat.Advice.WaitForAsync();
        return (questions, controls);
    }

    /// <summary>Answers the question that is open.</summary>
    public async Task Answer((string Question, string Control) open, ChatPage chat, IHand hand)
    {
        if (!answers.TryGetValue(open.Question, out string? answer))
            Assert.Fail($"'{open.Question}' was asked, and this patient knows no answer. So far:\n{string.Join('\n', await chat.Talk())}");
        await Give(answer, open.Control, isWayOut: await chat.Option(answer).CountAsync() > 0, hand);
    }

    /// <summary>The answer to a question; null if this patient knows none.</summary>
    public string? AnswerTo(string question) => answers.GetValueOrDefault(question);

    /// <summary>Gives an answer by the control that is there for it.</summary>
    /// <param name="isWayOut">The answer is a button beside the control.</param>
    public static Task Give(string answer, string control, bool isWayOut, IHand hand) =>
        control switch
        {
            "text" => hand.Say(answer),
            "scale" => hand.Rate(int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture)),
            "form" => hand.Fill([.. answer.Split(' ').Select(part => part.Split('=')).Select(part => (part[0], part[1]))]),
            "checklist" when !isWayOut => hand.Tick(answer.Split(' ')),
            _ => hand.Choose(answer),
        };
}
