using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation.Patterns;

/// <summary>All is said: what can be done next, as a menu. It asks nothing that must be answered.</summary>
internal static class Completed
{
    /// <summary>What stands for the question in the prompt of the menu: pressing a button answers no question of the interview.</summary>
    public const string Menu = "menu";

    /// <summary>Tells the buttons of the menu from those of topics among what was offered last.</summary>
    private const string Mark = "menu:";

    private static readonly ImmutableArray<string> Calm = ["why", "plan", "ask", "change", "clinician", "remind", "person", "finish"];
    private static readonly ImmutableArray<string> UntilSeen = ["why", "plan", "change", "clinician", "remind", "person", "finish"];

    /// <summary>After the last word: a counted question once, and from then on the menu.</summary>
    public static void Offer(Talk talk, Grade grade)
    {
        if (grade == Grade.Emergency || Topics.HasEmergency(talk)) return;
        talk.Session = talk.Session with { Offered = [.. Options(talk, grade).Select(option => Mark + option)] };
        var choices = Options(talk, grade).Select(option => new PromptChoice(option, talk.Sentence("menu_" + option))).ToImmutableArray();
        talk.Say(new Reply(talk.Sentence("menu_what"), new Prompt(Menu, PromptControl.Buttons, choices, [], [])));
    }

    public static void Show(Talk talk) => Offer(talk, Assessor.GradeOf(talk.Content.Rules, talk.Session.Effective()));

    /// <summary>The option that a typed text names, by its place or its label, right after the menu was put; null if none.</summary>
    public static string? Typed(Talk talk, Utterance utterance, ImmutableList<string> offered)
    {
        if (!IsMenu(offered) || utterance.IsEmpty) return null;
        var options = offered.Select(option => new ChoiceOption(option[Mark.Length..], talk.Sentence("menu_" + option[Mark.Length..]), [])).ToImmutableArray();
        return ChoiceReader.ReadOne(utterance, talk.Language.Lexicon, options, guess: false) is Recognition<string>.Value chosen ? chosen.Result : null;
    }

    public static bool IsMenu(ImmutableList<string> offered) => offered is [var first, ..] && first.StartsWith(Mark, StringComparison.Ordinal);

    private static ImmutableArray<string> Options(Talk talk, Grade grade)
    {
        var options = grade <= Grade.UrgentDays ? UntilSeen : Calm;
        if (!talk.Content.HasAdvice) options = options.RemoveAll(option => option is "plan" or "ask");
        // Until the person said what they have and like, that is offered in place of the week, which they have just seen.
        if (talk.Content.HasAdvice && talk.Session.Course.Plan is { Kept.IsStopped: false } && grade >= Grade.RoutineReferral)
            options = options.Insert(2, talk.Session.Answers.Has("plan_time") ? "week" : "fit");
        return talk.Session.Course.IsShared ? options.Remove("remind") : options;
    }
}
