namespace BackBot.Pages.Plans;

/// <summary>The script of the page, which stands in it. It lies in <c>plan.js</c> beside this file, and travels inside the program.</summary>
static class PlanScript
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(PlanScript).Assembly.GetManifestResourceStream("Pages/Plans/plan.js")!);
        return reader.ReadToEnd();
    }
}
