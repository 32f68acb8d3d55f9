namespace BackBot.Tests.Language;

/// <summary>A line of <c>Data/typed/LANG.txt</c>.</summary>
sealed record TypedRow(string Reader, string Typed, string Reading)
{
    public static IEnumerable<TypedRow> All(string language) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "typed", language + ".txt"))
        where line.Length > 0 && line[0] != '#'
        let cells = line.Split(" | ", 3)
        select new TypedRow(cells[0], cells[1], cells[2]);
}
