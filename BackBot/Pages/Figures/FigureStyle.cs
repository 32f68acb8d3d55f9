namespace BackBot.Pages.Figures;

/// <summary>The colours of all figures, light and dark. Written once for a page.</summary>
static class FigureStyle
{
    public const string Trunk = "t", Leg = "l", Skin = "s", Far = "f", Hair = "h", Moving = "m", MovingFar = "k";
    public const string Thing = "p", Face = "q", Soft = "o", Band = "b", Arrow = "a", Ground = "g";

    private static readonly (string Tone, string Light, string Dark)[] Tones =
    [
        (Trunk, "#5b7590", "#8ea9c4"), (Leg, "#3f566d", "#6f8ba8"), (Skin, "#7f97ae", "#b5cadf"), (Far, "#b3c1cf", "#4d6177"), (Hair, "#24384b", "#40586f"),
        (Moving, "#d9541e", "#ff8a50"), (MovingFar, "#eda27f", "#b3603c"),
        (Thing, "#8a7f72", "#9a9186"), (Soft, "#a9bda0", "#6d8364"), (Band, "#1f8a5b", "#4cc38a"), (Arrow, "#b3400f", "#ffb38a"),
    ];

    private const string Fills = "#ece8e2 #3a3733 #dfe8ea #24323a";

    /// <summary>The style sheet: colours by the reader's wish, halos, and movement only for those who did not ask for less.</summary>
    public static string Css { get; } = Write();

    /// <summary>The colour of the paper, so that a part is set off from what lies behind.</summary>
    public const string Halo = "z";

    private static string Write()
    {
        string[] fills = Fills.Split(' ');
        string Colours(bool dark) => "--z:" + (dark ? "#171c22" : "#fff") + ";--q:" + fills[dark ? 1 : 0] + ";--g:" + fills[dark ? 3 : 2] + ";"
            + string.Concat(Tones.Select(tone => $"--{tone.Tone}:{(dark ? tone.Dark : tone.Light)};"));
        return $".fig{{{Colours(false)}background:var(--z)}}\n@media(prefers-color-scheme:dark){{.fig{{{Colours(true)}}}}}\n"
            + "@media print{.fig{" + Colours(false) + "}}\n"
            + ".fig path{fill:none;stroke-linecap:round;stroke-linejoin:round}\n"
            + string.Concat(Tones.Select(tone => $".fig .{tone.Tone}{{stroke:var(--{tone.Tone})}}")) + "\n"
            + ".fig .t,.fig .t.z{fill:var(--t)}.fig .m.c{fill:var(--m)}.fig .s.c{fill:var(--s)}.fig .h.c{fill:var(--h)}.fig .z{stroke:var(--z)}"
            + ".fig .q{fill:var(--q);stroke:var(--p);stroke-width:2}.fig .g{fill:var(--g);stroke:var(--g);stroke-width:6}"
            + ".fig .a.c{fill:var(--a)}\n";
    }
}
