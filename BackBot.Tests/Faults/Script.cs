namespace BackBot.Tests.Faults;

/// <summary>What a person says in one conversation, message by message.</summary>
public sealed record Script(string Language, IReadOnlyList<string> Says)
{
    public static IReadOnlyList<Script> All { get; } =
    [
        new("en", ["my back hurts", "yes", "67", "low back", "2 weeks", "none of these", "none of these", "why?"]),
        new("es", ["me duele la cintura desde ayer", "sí", "52", "ninguna de estas", "no sé", "ninguna de estas", "mis respuestas"]),
        new("en", ["yes", "34", "I lifted a box and since then my low back hurts", "3 days", "is lifting weights bad for me?", "none of these", "back", "none of these"]),
        new("en", ["my back is stiff in the morning", "yes", "41", "skip", "skip", "not sure", "start again"]),
    ];
}
