using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>
/// Questions whose answers are only counted: they are no part of the interview, wait for nobody, and leave no trace of who
/// answered. A button answers at any time; a bare word only right after the question.
/// </summary>
internal static class Polls
{
    /// <summary>Each is put at most once in a talk. The id is also what its count is called.</summary>
    public static readonly ImmutableArray<Question> All = [Of("helpful", "yes", "partly", "no")];

    public static Question Helpful => All[0];

    /// <summary>Puts a question, unless it was put before.</summary>
    public static void Ask(Talk talk, Question poll)
    {
        string id = poll.Id.Value;
        if (talk.Session.Said.Contains(Asked(id))) return;
        talk.Session = talk.Session with { Said = talk.Session.Said.Add(Asked(id)), Poll = id };
        var words = talk.Language.Of(poll);
        var choices = poll.Options.Select(option => new PromptChoice(option, words.Options[option].Label)).ToImmutableArray();
        talk.Say(new Reply(words.Ask, new Prompt(id, PromptControl.Buttons, choices, [], [])));
    }

    public static bool WasAsked(Talk talk, Question poll) => talk.Session.Said.Contains(Asked(poll.Id.Value));

    /// <summary>Takes a pressed button; true if it belonged to a question that was put in this talk.</summary>
    public static bool Press(Talk talk, InputValue value)
    {
        if (Find(value.Question) is not { } poll || !talk.Session.Said.Contains(Asked(poll.Id.Value))) return false;
        if (value.Options.Length != 1 || !poll.Options.Contains(value.Options[0])) return false;
        Count(talk, poll, value.Options[0]);
        return true;
    }

    /// <summary>Takes a bare word right after the question; true if it was an option and nothing more.</summary>
    public static bool Hear(Talk talk, Utterance utterance)
    {
        if (Find(talk.Poll) is not { } poll) return false;
        var read = ChoiceReader.ReadOne(utterance, talk.Language.Lexicon, TextReaders.OptionsOf(poll, talk.Language), guess: false);
        if (read is not Recognition<string>.Value chosen) return false;
        Count(talk, poll, chosen.Result);
        return true;
    }

    private static void Count(Talk talk, Question poll, string option)
    {
        string id = poll.Id.Value, given = $"given.{id}";
        if (!talk.Session.Said.Contains(given))
        {
            talk.Session = talk.Session with { Said = talk.Session.Said.Add(given) };
            var grade = Assessor.GradeOf(talk.Content.Rules, talk.Session.Effective());
            talk.Note(new Effect.Counted(talk.Now, id, option, grade, talk.Language.Tag, talk.Content.Version));
        }
        talk.Say($"{id}_{option}");
    }

    private static Question? Find(string? id) => All.FirstOrDefault(poll => poll.Id.Value == id);

    private static string Asked(string id) => $"asked.{id}";

    private static Question Of(string id, params string[] options) => new(
        id, QuestionKind.Choice, [.. options], [], Condition.Always,
        AllowsUnsure: false, AllowsPreferNot: false, SkipMeaning.Pass, MarksUnsure: null, Exact: true);
}
