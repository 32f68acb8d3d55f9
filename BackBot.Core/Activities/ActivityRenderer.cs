using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>Turns a reply into the activity that says it, as <c>docs/wire.md</c> fixes it.</summary>
/// <remarks>Pure and stateless.</remarks>
public static class ActivityRenderer
{
    /// <summary>Renders one reply.</summary>
    /// <param name="place">Conversation, number and time the activity takes.</param>
    /// <param name="language">Language the reply is written in.</param>
    /// <param name="replyToId">Id of the message it answers; null for a greeting.</param>
    /// <param name="keep">Where the browser may keep the way back; null if nowhere.</param>
    public static Activity Render(Reply reply, ActivityPlace place, string language, string? replyToId, BrowserMemory? keep = null) => new()
    {
        Type = "message",
        Id = place.Id,
        Timestamp = place.Stamp,
        From = ChannelAccount.Bot,
        Conversation = new ConversationAccount(place.ConversationId),
        ReplyToId = replyToId,
        Locale = language,
        TextFormat = "plain",
        InputHint = reply.Prompt is null ? "acceptingInput" : "expectingInput",
        Text = InWords(reply),
        SuggestedActions = reply.Prompt is { } prompt ? Buttons(prompt) : null,
        ChannelData = new BackBotChannelData(new BackBotMessage(
            reply.Text,
            reply.Prompt is null ? null : Whole(reply.Prompt),
            reply.Card is null ? null : CardData.Of(reply.Card),
            keep)),
    };

    /// <summary>The whole message in words: what any client can show, whatever it knows of prompts and cards.</summary>
    public static string InWords(Reply reply)
    {
        string card = reply.Card is null ? "" : CardWords.Of(reply.Card);
        string prompt = reply.Prompt is null ? "" : PromptWords.Of(reply.Prompt);
        return string.Join('\n', new[] { card, reply.Text, prompt }.Where(part => part.Length > 0));
    }

    private static SuggestedActions? Buttons(Prompt prompt)
    {
        var choices = prompt.Choices.OrNone();
        return choices.IsEmpty ? null : new SuggestedActions(choices.Select(choice => Button(prompt.Question, choice)).ToImmutableArray());
    }

    private static SuggestedAction Button(string question, PromptChoice choice) =>
        new("messageBack", choice.Label, choice.Label, choice.Label, new ChoiceValue(question, choice.Option));

    private static Prompt Whole(Prompt prompt) => prompt with
    {
        Choices = prompt.Choices.OrNone(),
        Items = prompt.Items.OrNone(),
        Groups = [.. prompt.Groups.OrNone().Select(group => group with { Choices = group.Choices.OrNone() })],
    };
}
