namespace BackBot.Tests.Architecture;

/// <summary>The same rules, read from the compiled types: nothing hides in an alias, an inferred type or a lambda.</summary>
static class CompiledRules
{
    private static readonly string[] ClocksAndChance =
        ["System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Diagnostics.Stopwatch", "System.TimeProvider"];

    private static readonly string[] Machine =
        ["System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.Console", "System.Environment", "System.Net.Http.HttpClient"];

    private static readonly string[] Readings =
        ["System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Guid.CreateVersion7"];

    /// <summary>Asked by every compiled iterator, whatever its source says.</summary>
    private const string ThreadOfIterator = "System.Environment.get_CurrentManagedThreadId";

    public static IEnumerable<string> Dependencies(Type type)
    {
        if (Layers.Of(type.Namespace) is not { } layer) yield break;
        var others = TypeReferences.Members(type).SelectMany(member => TypeReferences.Types(member)).Concat(TypeReferences.OfShape(type))
            .Select(used => (Used: used, Layer: Layers.Of(used.Namespace)))
            .Where(use => use.Layer is not null && !Layers.MayUse(layer, use.Layer));
        foreach (var other in others.Select(use => use.Used.FullName).Distinct()) yield return $"{type.FullName} uses {other}";
    }

    public static IEnumerable<string> Impurities(Type type)
    {
        bool mayRead = Layers.Of(type.Namespace) == "Content";
        foreach (var member in TypeReferences.Members(type))
        {
            string owner = member.DeclaringType?.FullName ?? "", name = $"{owner}.{member.Name}";
            bool banned = ClocksAndChance.Contains(owner) || Readings.Contains(name) || (!mayRead && name != ThreadOfIterator && Machine.Contains(owner));
            if (banned && Layers.Of(type.Namespace) is not null) yield return $"{type.FullName} calls {name}";
        }
    }
}
