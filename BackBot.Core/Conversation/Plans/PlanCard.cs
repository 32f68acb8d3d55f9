using BackBot.Clinical.Plans;
using BackBot.Conversation.FollowUp;

namespace BackBot.Conversation.Plans;

/// <summary>A week in the talk: short enough to read on a phone, whole enough to follow without the page.</summary>
internal static class PlanCard
{
    /// <param name="news">Key of the sentence that says what is new; empty for a first week.</param>
    public static Card.Plan Of(Talk talk, OwnPlan plan, WeekPlan week, string news)
    {
        var words = talk.Language.Exercises;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var days = week.Days.GroupBy(Signature)
            .Select(alike => new AdviceSection(
                $"{string.Join(", ", alike.Select(day => DayName(talk, plan.Kept.Start.AddDays(day.Number - 1))))} · {WeekWords.Of(alike.First().Kind, words.Plan)}",
                [.. alike.First().Exercises.Select(one => ItemOf(one, words, seen))]))
            .ToList();
        days.Add(new AdviceSection(words.Plan["bad_day"], [.. week.BadDay.Select(one => ItemOf(one, words, seen))]));
        string[] paragraphs = [news.Length > 0 ? talk.Sentence(news) : "", WeekWords.Of(plan.Kept, words.Plan)];
        return new Card.Plan(
            words.Plan["title"], [.. paragraphs.Where(line => line.Length > 0)], [.. days],
            plan.Id is { } id ? [new CardAction(talk.Sentence("plan_open"), Address(talk.Clinic, id))] : []);
    }

    /// <summary>What to do on a bad day, for whoever tells of one.</summary>
    public static Card.Plan? BadDayOf(Talk talk, OwnPlan plan)
    {
        if (plan.Kept.Week(talk.Content.Exercises) is not { } week) return null;
        var words = talk.Language.Exercises;
        var items = week.BadDay.Select(one => ItemOf(one, words, new HashSet<string>(StringComparer.Ordinal)));
        return new Card.Plan(words.Plan["bad_day"], [], [new AdviceSection(words.Plan["bad_day_how"], [.. items])], []);
    }

    private static string Address(ClinicSettings clinic, string id) => $"{clinic.PublicUrl}/plan/{id}";

    private static string Signature(PlanDay day) => $"{day.Kind}:{string.Join(';', day.Exercises.Select(one => $"{one.Exercise.Id} {one.Dose}"))}";

    private static string DayName(Talk talk, DateOnly day) => talk.Culture.DateTimeFormat.GetDayName(day.DayOfWeek);

    /// <summary>What the pictures show is told where an exercise comes first, for those who do not see them.</summary>
    private static AdviceItem ItemOf(PlannedExercise one, ExerciseWords words, HashSet<string> seen)
    {
        var text = words.Texts[one.Exercise.Id];
        bool isFirst = seen.Add(one.Exercise.Id);
        return new AdviceItem($"{text.Name}: {DoseWords.Of(one, words.Plan)}{(isFirst ? "." : "")}", isFirst ? string.Join(' ', text.Poses) : "", "", "", "");
    }
}
