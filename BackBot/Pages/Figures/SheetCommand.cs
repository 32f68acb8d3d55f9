using System.Text;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Operations;
using BackBot.Pages.Plans;

namespace BackBot.Pages.Figures;

/// <summary>
/// <c>sheet [en|es] [--week settle|build] [--content DIR]</c>: all exercises with their pictures on one page, or the page of an example
/// week, to look at.
/// </summary>
static class SheetCommand
{
    private const string Settle = "settle", Build = "build";

    public static async Task<int> Run(string[] args)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        return Write(args, output, Console.Error);
    }

    /// <returns>0, or 2 if the command was used wrongly.</returns>
    /// <exception cref="ContentRefusedException">The content has faults.</exception>
    public static int Write(string[] args, TextWriter output, TextWriter errors)
    {
        var line = CommandLine.Read(args, ["--content", "--week"], []);
        if (line is null || line.Free.Count > 1 || line["--week"] is not (null or Settle or Build)) return Commands.WrongUse;
        var content = LoadedContent.Read(LoadedContent.Files(line["--content"]));
        string tag = line.Free.Count == 1 ? line.Free[0] : BotContent.DefaultLanguage;
        if (!content.Languages.TryGetValue(tag, out var language))
        {
            errors.WriteLine($"There is no language '{tag}'. There are: {string.Join(", ", content.Languages.Keys.Order(StringComparer.Ordinal))}.");
            return Commands.WrongUse;
        }
        output.Write(line["--week"] is { } face ? PlanPage.Of(Example(content.Exercises, face, language)).Html : ContactSheet.Of(content.Exercises, language));
        return 0;
    }

    /// <summary>The week of somebody who sits a lot and has nothing at hand: with new pain, or stable.</summary>
    private static PlanView Example(ExerciseLibrary library, string face, LanguageContent language)
    {
        bool isBuild = face == Build;
        var ground = new PlanGround(
            isBuild ? PlanFace.Build : PlanFace.Settle, Step: 0, isBuild ? ["hard"] : ["strengthens", "hard", "loads"], [], [], ["extensors"], PlanBounds.MostSessions, Sits: true, Balance: false);
        var plan = new KeptPlan(ground, new PlanState(0, 0, false, false), new DateOnly(2026, 3, 2));
        return new PlanView("", plan, plan.Week(library), [], language, plan.Start, plan.Start);
    }
}
