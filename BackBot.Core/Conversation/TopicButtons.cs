using System.Collections.Immutable;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>The buttons under which topics are offered: some topics, the groups, or one page of a group.</summary>
internal static class TopicButtons
{
    /// <summary>What stands for the question in a prompt of topics: pressing one answers no question of the interview.</summary>
    public const string Question = "topics";

    public const string List = "list";
    public const string GoOn = "go_on";
    private const string PageMark = "-";

    /// <summary>With "more" and "go on" that makes eight, as many as fit on a phone.</summary>
    private const int PageSize = 6;

    /// <summary>True for names that a button has already.</summary>
    public static bool IsReserved(string id) => id is List or GoOn;

    /// <summary>Offers topics as buttons, with a way back to the open question or, after the end, to the whole list.</summary>
    public static void Offer(Talk talk, string text, IEnumerable<string> topics, bool isOpen) =>
        Put(talk, text, topics.Select(id => new PromptChoice(id, TitleOf(talk, id))), isOpen ? null : List, isOpen);

    /// <summary>The groups of what can be asked.</summary>
    public static void OfferGroups(Talk talk, string text, bool isOpen) =>
        Put(talk, text, talk.Content.Topics.Groups.Select(group => new PromptChoice(group, talk.Language.Topics.Groups[group])), null, isOpen);

    /// <summary>One page of a group. False if no group is meant.</summary>
    public static bool OfferPage(Talk talk, string option, bool isOpen)
    {
        string[] parts = option.Split(PageMark, 2);
        if (!talk.Content.Topics.Groups.Contains(parts[0])) return false;
        int page = parts.Length > 1 && int.TryParse(parts[1], out int wanted) ? wanted : 0;
        var rest = talk.Content.Topics.In(parts[0]).Skip(Math.Clamp(page, 0, 99) * PageSize).ToList();
        var shown = rest.Take(PageSize).Select(topic => new PromptChoice(topic.Id, TitleOf(talk, topic.Id)));
        if (rest.Count > PageSize) shown = shown.Append(new PromptChoice($"{parts[0]}{PageMark}{page + 1}", talk.Sentence("topics_next")));
        Put(talk, talk.Language.Topics.Groups[parts[0]], shown, isOpen ? null : List, isOpen);
        return true;
    }

    /// <summary>The button that a typed text names, by its place or its label; null if it names none.</summary>
    /// <remarks>A "no" or "neither" turns the topics down: it must never count as a "no" to the question that waits behind them.</remarks>
    public static string? Typed(Talk talk, Utterance utterance, ImmutableList<string> offered)
    {
        if (offered.IsEmpty || utterance.IsEmpty) return null;
        var options = offered.Select(id => new ChoiceOption(id, LabelOf(talk, id), [])).ToImmutableArray();
        return ChoiceReader.ReadOne(utterance, talk.Language.Lexicon, options, guess: false) switch
        {
            Recognition<string>.Value value => value.Result,
            Recognition<string>.NotUnderstood { Reason: "none_of_these" } => GoOn,
            _ => YesNoReader.Read(utterance, talk.Language.Lexicon) is Recognition<bool>.Value { Result: false } ? GoOn : null,
        };
    }

    private static void Put(Talk talk, string text, IEnumerable<PromptChoice> choices, string? more, bool isOpen)
    {
        var all = choices.ToList();
        if (more is not null) all.Add(new PromptChoice(more, talk.Sentence("topics_list")));
        if (isOpen) all.Add(new PromptChoice(GoOn, talk.Sentence("topics_go_on")));
        talk.Session = talk.Session with { Offered = [.. all.Select(choice => choice.Option)] };
        talk.Say(new Reply(text, new Prompt(Question, PromptControl.Buttons, [.. all], [], [])));
    }

    private static string LabelOf(Talk talk, string option) => option switch
    {
        List => talk.Sentence("topics_list"),
        GoOn => talk.Sentence("topics_go_on"),
        _ when talk.Language.Topics.Groups.TryGetValue(option, out string? group) => group,
        _ when talk.Language.Topics.Texts.ContainsKey(option) => TitleOf(talk, option),
        _ => talk.Sentence("topics_next"),
    };

    private static string TitleOf(Talk talk, string id) => talk.Language.Topics.Texts[id].Title;
}
