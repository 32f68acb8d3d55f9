namespace BackBot.Tests.EndToEnd;

/// <summary>Runs only where an environment variable names the folder to write to.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScreenshotTheoryAttribute : TheoryAttribute
{
    public ScreenshotTheoryAttribute(string variable)
    {
        Variable = variable;
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))) Skip = $"Set {variable} to the folder for the pictures.";
    }

    public string Variable { get; }
}
