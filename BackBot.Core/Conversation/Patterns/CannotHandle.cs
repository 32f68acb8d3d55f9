using BackBot.Language;

namespace BackBot.Conversation.Patterns;

/// <summary>What was typed fits nothing. First the question comes in other words, then with its buttons, then with a way past it or to a person.</summary>
internal static class CannotHandle
{
    /// <summary>The button that leads to a person, beside a question that was missed three times.</summary>
    public const string Person = "person";

    private const int ThirdStep = 3;

    /// <summary>True if the question was left behind, so that the next one is to be put.</summary>
    public static bool Take(Talk talk, Question open, Utterance? typed, TextSpan? near)
    {
        int misses = talk.Session.Misses + 1;
        talk.Session = talk.Session with { Misses = misses };
        bool canBeLeft = open.Id.Value is not ("consent" or "check_answers");
        if (misses > ThirdStep && canBeLeft)
        {
            talk.Say(talk.Content.Interview.IsOfSafety(open) ? "moved_on_carefully" : "moved_on");
            Answering.Apply(talk, open, ControlReader.Skipped(open));
            return true;
        }
        if (misses == ThirdStep && canBeLeft && !PersonQuestions.Has(open))
        {
            OfferWays(talk, open);
            return false;
        }
        if (typed is not null && near is { } span && misses == 1) talk.Say("word_for_number", ("words", span.Of(typed.Text)));
        else talk.Say(open.Kind == QuestionKind.Review ? "change_how" : misses == 1 ? "not_understood" : "not_understood_twice");
        Asking.Ask(talk, open, otherWords: true);
        return false;
    }

    /// <summary>The question stays open: whoever finds the words after all can still answer it.</summary>
    private static void OfferWays(Talk talk, Question open)
    {
        string skip = talk.Sentence(talk.Content.Interview.IsOfSafety(open) ? "skip_as_not_sure" : "skip");
        talk.Say("cannot_handle");
        Asking.Ask(talk, open, otherWords: true, new PromptChoice(ControlReader.Skip, skip), new PromptChoice(Person, talk.Sentence("menu_person")));
    }
}
