using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Papers.Graph;

/// <summary>Draws the interview from the content: the waterfalls in order, who is asked what, and where the talk may end.</summary>
static class InterviewGraph
{
    private const string Start = "start", AnyTime = "any_time", Heard = "heard";

    public static string Of(BotContent content, LanguageContent language)
    {
        var graph = new Mermaid();
        graph.Stadium(Start, "The talk begins");
        string last = Start;
        IReadOnlyList<Grade> going = Enum.GetValues<Grade>();
        Condition before = Condition.Always;
        foreach (var dialog in content.Interview.Dialogs)
        {
            var grades = ShortCondition.GradesOf(dialog.When);
            var leaving = going.Except(grades).ToList();
            Leave(graph, last, leaving);
            string label = leaving.Count == 0 ? "" : "grade: " + string.Join(", ", grades.Select(Words));
            going = [.. going.Intersect(grades)];
            Draw(graph, language, dialog, SameWords(dialog.When, before));
            graph.Arrow(last, IdOf(dialog, dialog.Questions[0]), label);
            last = IdOf(dialog, dialog.Questions[^1]);
            before = dialog.When;
        }
        Leave(graph, last, going);
        DrawListening(graph, content, language);
        foreach (var grade in Enum.GetValues<Grade>()) graph.Stadium(ExitOf(grade), $"{(int)grade} · {Words(grade)}", language.Dispositions[grade.Name()].Title);
        return graph.ToString();
    }

    private static void Draw(Mermaid graph, LanguageContent language, WaterfallDialog dialog, bool isAsBefore)
    {
        var rest = ShortCondition.WithoutGrade(dialog.When);
        string who = isAsBefore || ShortCondition.IsAlways(rest) ? "" : $", if {ShortCondition.Of(rest)}";
        graph.Open("dialog_" + dialog.Id, $"{dialog.Order} · {dialog.Id.Replace('_', ' ')}{who}");
        foreach (var question in dialog.Questions)
        {
            string name = language.Of(question).Label;
            string items = question.Items.IsEmpty ? "" : string.Join(", ", question.Items.Select(item => item.Id.Value.Replace('_', ' ')));
            if (ShortCondition.IsAlways(question.When)) graph.Box(IdOf(dialog, question), name, items);
            else graph.Rhomb(IdOf(dialog, question), name, items, $"if {ShortCondition.Of(question.When)}");
        }
        foreach (var (first, second) in dialog.Questions.Zip(dialog.Questions.Skip(1))) graph.Arrow(IdOf(dialog, first), IdOf(dialog, second));
        graph.Close();
    }

    /// <summary>What no waterfall lists: every message is read for danger, whatever question is open.</summary>
    private static void DrawListening(Mermaid graph, BotContent content, LanguageContent language)
    {
        graph.Stadium(AnyTime, "Any message, at any time, also before consent");
        graph.Rhomb(Heard, language.Of(Interview.HeardConfirm).Label, "if a danger sign stands in it");
        graph.Arrow(AnyTime, Heard);
        var grades = content.Rules.RedFlags.Values.Where(flag => !flag.Heard.IsEmpty).Select(flag => flag.Grade).Distinct().Order();
        foreach (var grade in grades) graph.Dotted(Heard, ExitOf(grade), grade == Grade.Emergency ? "new or not sure; the number at once" : "new or not sure");
    }

    private static void Leave(Mermaid graph, string from, IEnumerable<Grade> grades)
    {
        foreach (var grade in grades) graph.Arrow(from, ExitOf(grade), Words(grade));
    }

    /// <summary>Conditions hold lists, which are equal only if they are the same list; what they say can be compared.</summary>
    private static bool SameWords(Condition first, Condition second) => ShortCondition.Of(first) == ShortCondition.Of(second);

    private static string IdOf(WaterfallDialog dialog, Question question) => $"{dialog.Id}__{question.Id}";

    private static string ExitOf(Grade grade) => "exit_" + grade.Name();

    private static string Words(Grade grade) => grade.Name().Replace('_', ' ');
}
