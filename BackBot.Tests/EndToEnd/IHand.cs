namespace BackBot.Tests.EndToEnd;

/// <summary>How a visitor acts: by real events of a mouse or of a keyboard, never through script.</summary>
public interface IHand
{
    Task OpenChat();

    Task Choose(string option);

    Task Tick(IReadOnlyList<string> items);

    Task Rate(int value);

    /// <summary>Answers every group of a form.</summary>
    Task Fill(IReadOnlyList<(string Question, string Option)> answers);

    Task Say(string text);
}
