using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>
/// Someone who answers whatever is asked by its buttons: as a line such as <c>cancer=yes status=new pain_0_10=6</c> says, and
/// where it says nothing, like a person of 45 with mild old pain and no danger sign.
/// </summary>
sealed class Interviewee
{
    private const int MostTurns = 60;

    private static readonly ImmutableDictionary<string, string> Calm = Parse(
        "consent=yes age=45 where=low_back episode_weeks=20 status=stable pain_0_10=3 leg_symptoms=none red_flag_change=new "
        + "leg_weakness_course=steady_one_side stand_straight=yes diagnosis=weak_muscles_nonspecific cause=lifting pain_timing=comes_in_waves "
        + "exercise_response=eases direction=neither fitness=moderate weight=healthy job=on_feet_moving distress=not_at_all "
        + "fear_of_movement=not_at_all goal=skip check_answers=correct heard_confirm=new");

    private readonly ImmutableDictionary<string, string> answers;
    private readonly string opening;
    private readonly TestTalk talk;

    public Interviewee(string line, string language = "en", string? opening = null)
    {
        answers = Calm.SetItems(Parse(line));
        this.opening = opening ?? (language == "es" ? "me duele" : "it hurts");
        talk = new TestTalk(language).Join();
    }

    /// <summary>The grade told last; null if none was.</summary>
    public Grade? Told { get; private set; }

    /// <summary>Every question put, in order.</summary>
    public List<string> Asked { get; } = [];

    public Answers Answers => talk.Session.Effective();

    public Card.Advice? Page { get; private set; }

    /// <summary>What the last disposition said.</summary>
    public string CardText { get; private set; } = "";

    /// <summary>A part of a form that is left open on the card, and its answer when it is asked alone.</summary>
    public (string Question, string Option)? Alone { get; init; }

    /// <summary>A question that is answered by typing.</summary>
    public (string Question, string Words)? Typed { get; init; }

    /// <summary>Answers until nothing is asked any more.</summary>
    public Interviewee ToTheEnd()
    {
        for (int turn = 0; turn < MostTurns && talk.Replies.LastOrDefault(reply => reply.Prompt is not null)?.Prompt is { } prompt; turn++)
        {
            Asked.Add(prompt.Question);
            Answer(prompt);
            Told = talk.Disposition?.Grade ?? Told;
            Page = talk.Advice ?? Page;
            if (talk.Disposition is { } card) CardText = string.Join('\n', card.Paragraphs);
        }
        return this;
    }

    private void Answer(Prompt prompt)
    {
        if (Typed is { } typed && prompt.Question == typed.Question) talk.Say(typed.Words);
        else if (Alone is { } alone && prompt.Question == alone.Question) talk.Press(alone.Question, alone.Option);
        else if (prompt.Question == "opening" && !answers.ContainsKey("opening")) talk.Say(opening);
        else if (prompt.Control == PromptControl.Form && !answers.ContainsKey(prompt.Question))
            talk.Fill(prompt.Question, [.. prompt.Groups.Select(group => (group.Question, answers[group.Question])).Where(pair => pair.Item2 != "open")]);
        else if (answers.TryGetValue(prompt.Question, out string? said) && said != "open") talk.Press(prompt.Question, said.Split('+'));
        else if (prompt.Control == PromptControl.Checklist) talk.Press(prompt.Question, Ticks(prompt));
        else talk.Press(prompt.Question, "no");
    }

    /// <summary>The lines that are so; "not sure" where one is in doubt, and on the list that asks which, those lines.</summary>
    private string[] Ticks(Prompt list)
    {
        string wanted = list.Question.EndsWith("_unsure", StringComparison.Ordinal) ? "unsure" : "yes";
        string[] ticked = [.. list.Items.Select(item => item.Id).Where(id => answers.GetValueOrDefault(id) == wanted)];
        bool isInDoubt = wanted == "yes" && list.Items.Any(item => answers.GetValueOrDefault(item.Id) == "unsure");
        if (isInDoubt) return [.. ticked, "unsure"];
        return ticked.Length > 0 ? ticked : ["none"];
    }

    private static ImmutableDictionary<string, string> Parse(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).ToImmutableDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
