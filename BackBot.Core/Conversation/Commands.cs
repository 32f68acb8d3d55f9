using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation.FollowUp;
using BackBot.Conversation.Patterns;
using BackBot.Conversation.Plans;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What a person can ask of the talk itself: help, back, skip, say it again, change an answer, another language.</summary>
internal static class Commands
{
    /// <summary>Carries a command out. True if the open question is to be put (again) afterwards.</summary>
    public static bool Run(Talk talk, Command command, Question? open)
    {
        switch (command.Kind)
        {
            case CommandKind.Back: return Back(talk);
            case CommandKind.Restart: Confirmation.AskRestart(talk); return true;
            case CommandKind.Skip: return Skip(talk, open);
            case CommandKind.Repeat: return Again(talk, open);
            case CommandKind.Summary: return Summary(talk, open);
            case CommandKind.Change: return Change(talk, command.Argument, open);
            case CommandKind.Language: return Switch(talk, command.Argument);
            case CommandKind.Erase: SideQuestions.Put(talk, SideQuestions.ConfirmErase); return true;
            case CommandKind.Withdraw: SideQuestions.Put(talk, SideQuestions.ConfirmWithdraw); return true;
            case CommandKind.Why or CommandKind.Explain: return Explain(talk, command, open);
            case CommandKind.Cancel when CancelFlow.Take(talk): return Settled(talk);
            case CommandKind.Stop or CommandKind.Cancel: return Say(talk, "stopped", asksAgain: false);
            case CommandKind.Topics: return List(talk);
            case CommandKind.Person: HumanHandoff.Offer(talk); return Settled(talk);
            default: return AfterAdvice(talk, command.Kind, open);
        }
    }

    /// <summary>What is asked for mostly once the advice is given.</summary>
    private static bool AfterAdvice(Talk talk, CommandKind kind, Question? open)
    {
        bool hasAnswers = talk.Session.Answers.All.Any(pair => pair.Question.Value != "consent");
        switch (kind)
        {
            case CommandKind.Clinician when hasAnswers:
                talk.Say("summary_to_copy");
                talk.Say(new Reply(ClinicianSummary.Of(talk)));
                return Settled(talk);
            case CommandKind.Know: DataReport.Tell(talk); return Settled(talk);
            case CommandKind.Progress: ProgressWords.Tell(talk); return Settled(talk);
            case CommandKind.Remind when talk.Session.Course.IsShared: talk.Say("no_reminder_shared"); return Settled(talk);
            case CommandKind.Remind: SideQuestions.Put(talk, SideQuestions.RemindWhen); return true;
            case CommandKind.Plan when open is null:
                talk.ShowsPlan = true;
                return Again(talk, open);
            case CommandKind.Week when open is null: Planning.ShowAgain(talk); return Settled(talk);
            case CommandKind.Fit when open is null && Wishing.Begin(talk): return true;
            case CommandKind.Fit when open is null: Planning.ShowAgain(talk); return Settled(talk);
            case CommandKind.CheckIn when open is null && talk.Session.Course.Advised is not null: ContinueInterrupted.Return(talk); return true;
            case CommandKind.Plan or CommandKind.Week or CommandKind.Fit or CommandKind.CheckIn: return Say(talk, "plan_not_yet", asksAgain: true);
            case CommandKind.Clinician: return Say(talk, "nothing_to_show", asksAgain: true);
            case CommandKind.Menu when open is null: return Settled(talk);
            default: talk.Say("help"); return Settled(talk);
        }
    }

    /// <summary>A button of the menu after the advice.</summary>
    public static bool Menu(Talk talk, string option, Question? open)
    {
        CommandKind? kind = option switch
        {
            "why" => CommandKind.Why,
            "plan" => CommandKind.Plan,
            "week" => CommandKind.Week,
            "fit" => CommandKind.Fit,
            "ask" => CommandKind.Topics,
            "change" => CommandKind.Change,
            "clinician" => CommandKind.Clinician,
            "remind" => CommandKind.Remind,
            "person" => CommandKind.Person,
            _ => null,
        };
        if (kind is { } known) return Run(talk, new Command(known, "", default), open);
        talk.Say("finished");
        return false;
    }

    /// <summary>Done, with nothing to be told anew: the open question comes again, or the menu.</summary>
    private static bool Settled(Talk talk)
    {
        talk.HasSettledSide = true;
        return true;
    }

    /// <summary>Takes an answer back and opens its question.</summary>
    public static void Reopen(Talk talk, Question question)
    {
        if (talk.Session.Before is null) talk.Session = talk.Session with { Before = talk.Session.Answers };
        // The ticks of a list stay, so that a line is added or taken away and nothing is lost.
        if (question.Kind != QuestionKind.Checklist)
            foreach (var item in question.Items) talk.Forget(item.Id);
        talk.Forget(question.Id);
        foreach (var marks in talk.Content.Interview.Questions.Where(other => other.MarksUnsure == question.Id)) talk.Forget(marks.Id);
        talk.Forget("check_answers");
        talk.Session = talk.Session with { Reopened = question.Id.Value, Misses = 0 };
    }

    private static bool Back(Talk talk)
    {
        var trail = talk.Session.Trail;
        if (trail.IsEmpty) return Say(talk, "no_way_back", asksAgain: true);
        string last = trail[^1];
        talk.Session = talk.Session with { Trail = trail.RemoveAt(trail.Count - 1) };
        if (talk.Content.Interview.Find(last) is { } question) Reopen(talk, question);
        talk.Say("went_back");
        return true;
    }

    private static bool Skip(Talk talk, Question? open)
    {
        if (open is null || open.Id.Value == "consent") return Say(talk, "nothing_to_skip", asksAgain: true);
        if (talk.Content.Interview.IsOfSafety(open) && talk.Session.Misses == 0)
        {
            talk.Session = talk.Session with { Misses = 1 };
            return Say(talk, "safety_cannot_be_skipped", asksAgain: true);
        }
        Answering.Apply(talk, open, ControlReader.Skipped(Asking.Visible(talk, open)));
        return true;
    }

    private static bool Again(Talk talk, Question? open)
    {
        if (open is not null) return true;
        talk.WantsAll = true;
        talk.Session = talk.Session with { Told = null };
        return true;
    }

    private static bool Summary(Talk talk, Question? open)
    {
        if (open is null) talk.HasSettledSide = true;
        var lines = ReviewCard.Lines(talk);
        if (lines.IsEmpty) return Say(talk, "nothing_to_show", asksAgain: true);
        string title = talk.Sentence("your_answers");
        talk.Say(new Reply("", Card: new Card.Review(title, lines, talk.Sentence("change"))));
        return true;
    }

    private static bool Change(Talk talk, string what, Question? open)
    {
        var lines = ReviewCard.Lines(talk);
        // By its name first: the word "pain" stands in half of all questions, and in the name of one answer.
        ImmutableArray<ChoiceOption>[] names =
        [
            [.. lines.Select(line => new ChoiceOption(line.Question, line.Label, [IdWords(line.Question)]))],
            [.. lines.Select(line => new ChoiceOption(line.Question, line.Label, [IdWords(line.Question), talk.Language.Questions[line.Question].Ask]))],
        ];
        Question? Named(string words) => WithLabel(talk, lines, words) ?? names
            .Select(options => ChoiceReader.ReadOne(Utterance.Of(words), talk.Language.Lexicon, options) as Recognition<string>.Value)
            .Where(found => found is not null).Select(found => talk.Content.Interview.Find(found!.Result)).FirstOrDefault();
        if (Correction.WithValue(talk, what, Named)) return true;
        if (Named(what) is { } question)
        {
            Reopen(talk, question);
            return true;
        }
        talk.Say("change_which");
        if (open?.Kind == QuestionKind.Review) return true;
        return Summary(talk, open);
    }

    /// <summary>"Pain" names the answer "Pain now", if no other answer's name has the word.</summary>
    private static Question? WithLabel(Talk talk, ImmutableArray<ReviewLine> lines, string words)
    {
        var wanted = Utterance.Of(words).Tokens.Select(token => token.Form).ToList();
        var named = lines.Where(line => wanted.Count > 0 && wanted.All(form => Utterance.Of(line.Label).Tokens.Any(token => token.Form == form))).ToList();
        return named.Count == 1 ? talk.Content.Interview.Find(named[0].Question) : null;
    }

    private static string IdWords(string question) => question.Replace('_', ' ');

    private static bool Switch(Talk talk, string tag)
    {
        if (!talk.Content.Languages.ContainsKey(tag)) return Say(talk, "language_unknown", asksAgain: true);
        talk.Session = talk.Session with { Language = tag };
        talk.Say("language_switched");
        return true;
    }

    private static bool Explain(Talk talk, Command command, Question? open)
    {
        if (open is not null)
        {
            if (command.Kind == CommandKind.Why) Clarification.SayWhy(talk, open);
            else Clarification.Explain(talk, command.Argument, open);
            return true;
        }
        if (command.Argument.Length > 0 && Clarification.TermOf(talk, command.Argument) is { } term) talk.Say(new Reply(term));
        else ReasonsPage.Tell(talk, Assessor.Assess(talk.Content.Rules, talk.Session.Effective()));
        return false;
    }

    private static bool List(Talk talk) => Topics.Press(talk, TopicButtons.List);

    private static bool Say(Talk talk, string key, bool asksAgain)
    {
        talk.Say(key);
        return asksAgain;
    }
}
