using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical.Plans;
using BackBot.Conversation;

namespace BackBot.Pages.Plans;

/// <summary>Everything that the page of a plan shows, and in which words.</summary>
/// <param name="Id">Names the page in its own forms; empty for an example that cannot be noted in.</param>
/// <param name="Week">Null while the plan is stopped.</param>
/// <param name="Today">By which the page shows the week under way; the reader's own device marks its own day.</param>
/// <param name="KeptUntil">The page's last day, if it is not used again.</param>
sealed record PlanView(string Id, KeptPlan Plan, WeekPlan? Week, ImmutableArray<DoneDay> Noted, LanguageContent Language, DateOnly Today, DateOnly KeptUntil)
{
    public ExerciseWords Words => Language.Exercises;

    public PlanWords Plans => Language.Exercises.Plan;

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language.Tag);

    /// <summary>1 for the first week since the plan was changed last.</summary>
    public int Number => (Math.Max(0, Today.DayNumber - Plan.Start.DayNumber) / PlanBounds.Days) + 1;

    /// <summary>First day of the week under way.</summary>
    public DateOnly First => Plan.Start.AddDays((Number - 1) * PlanBounds.Days);

    public DateOnly DateOf(PlanDay day) => First.AddDays(day.Number - 1);

    public DoneDay? NotedOn(DateOnly day) => Noted.FirstOrDefault(noted => noted.Day == day);

    /// <summary>A date in the words of the page, without the year.</summary>
    public string Written(DateOnly day) => day.ToString(Language.Sentences["date_format"], Culture);

    public string Short(DateOnly day) => day.ToString(Language.Tag == "es" ? "d 'de' MMMM" : "d MMMM", Culture);
}
