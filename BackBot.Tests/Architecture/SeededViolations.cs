// Breaks the rules on purpose, in a namespace of the core, so that the tests can show that the checks find it.
namespace BackBot.Clinical.Seeded;

public static class InSignature
{
    public static void Take(BackBot.Content.ContentFiles? files) => _ = files is null;
}

public static class InBody
{
    public static object Make()
    {
        var made = new BackBot.Language.ChoiceOption("a", "b", []);
        return made.ToString();
    }
}

public static class ReadsTheClock
{
    public static bool IsLate() => DateTimeOffset.UtcNow.Hour > 20;
}

public static class ReadsAFile
{
    public static string Read(string path) => File.ReadAllText(path);
}

public static class Innocent
{
    public static IEnumerable<int> Grades()
    {
        yield return (int)Grade.Emergency;
    }
}
