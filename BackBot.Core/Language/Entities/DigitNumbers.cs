using System.Globalization;

namespace BackBot.Language.Entities;

/// <summary>Reads numbers in digits with the signs of a language: "1,234.5", "1.234,5", "40 000".</summary>
/// <remarks>
/// Two kinds of sign: the last is the decimal one. One kind, more than once, groups thousands. One alone is the decimal sign of the
/// language, or groups when three digits follow. What fits nothing is read as numbers apart ("22,24,26").
/// </remarks>
internal static class DigitNumbers
{
    private const int MostDigits = 24;

    /// <returns>The value and the token after it; null where no number in digits stands here.</returns>
    public static (decimal Value, int End)? At(EntityText text, int at, char decimalSign)
    {
        if (at >= text.Count) return null;
        // ".5": a decimal sign that nothing touches from before.
        if (text[at].Form[0] == decimalSign && at + 1 < text.Count && text.Touches(at + 1) && text[at + 1].Kind == TokenKind.Digits && !text.Touches(at))
            return Parse("0." + text[at + 1].Form, at + 2);
        if (text[at].Kind != TokenKind.Digits || text[at].Form.Length > MostDigits) return null;
        // In the middle of a run that is no number: "192.168.1.2".
        if (at >= 2 && text.Touches(at) && text.Touches(at - 1) && text[at - 1].Form is "." or "," && text[at - 2].Kind == TokenKind.Digits) return Parse(text[at].Form, at + 1);
        int end = RunEnd(text, at);
        return Whole(text, at, end, decimalSign) ?? Spaced(text, at) ?? Prefix(text, at, end, decimalSign) ?? Parse(text[at].Form, at + 1);
    }

    /// <summary>The token after digits joined by points and commas.</summary>
    private static int RunEnd(EntityText text, int at)
    {
        int end = at + 1;
        while (end + 1 < text.Count && text[end].Form is "." or "," && text.Touches(end) && text.Touches(end + 1) && text[end + 1].Kind == TokenKind.Digits) end += 2;
        return end;
    }

    private static (decimal, int)? Whole(EntityText text, int at, int end, char decimalSign)
    {
        int signs = (end - at - 1) / 2;
        if (signs == 0) return Spaced(text, at);
        char last = text[end - 2].Form[0];
        int ofLast = Enumerable.Range(0, signs).Count(i => text[at + 1 + 2 * i].Form[0] == last);
        if (signs == 1)
        {
            bool groups = last != decimalSign && IsGrouped(text, at, end);
            return groups ? Parse(Digits(text, at, end), end) : Parse(text[at].Form + "." + text[end - 1].Form, end);
        }
        if (ofLast == signs) return last != decimalSign && IsGrouped(text, at, end) ? Parse(Digits(text, at, end), end) : null;
        return ofLast == 1 && IsGrouped(text, at, end - 2) ? Parse(Digits(text, at, end - 2) + "." + text[end - 1].Form, end) : null;
    }

    /// <summary>"192.168.1.2" in Spanish begins with a number in groups.</summary>
    private static (decimal, int)? Prefix(EntityText text, int at, int end, char decimalSign)
    {
        for (int stop = end; stop > at + 2; stop -= 2)
            if (text[stop - 2].Form[0] != decimalSign && IsGrouped(text, at, stop)) return Parse(Digits(text, at, stop), stop);
        return null;
    }

    private static bool IsGrouped(EntityText text, int at, int end)
    {
        if (text[at].Form.Length > 3 || text[at].Form == "0" || end - at < 3) return false;
        // In India "12,34,567": twos, and three at the end.
        int inner = end - at > 3 && text[at + 2].Form.Length == 2 ? 2 : 3;
        for (int i = at + 2; i < end; i += 2)
            if (text[i].Form.Length != (i == end - 1 ? 3 : inner) || text[i - 1].Form != text[at + 1].Form) return false;
        return true;
    }

    /// <summary>"40 000", "1 234 567.89": groups parted by a single space.</summary>
    private static (decimal, int)? Spaced(EntityText text, int at)
    {
        if (text[at].Form.Length > 3) return null;
        int end = at + 1;
        while (end < text.Count && text[end].Kind == TokenKind.Digits && text[end].Form.Length == 3 && text[end].Start == text[end - 1].End + 1) end++;
        if (end == at + 1 || (end < text.Count && text[end].Kind == TokenKind.Digits && text[end].Start == text[end - 1].End + 1)) return null;
        string digits = string.Concat(Enumerable.Range(at, end - at).Select(i => text[i].Form));
        if (end + 1 < text.Count && text[end].Form is "." or "," && text.Touches(end) && text.Touches(end + 1) && text[end + 1].Kind == TokenKind.Digits)
            return Parse(digits + "." + text[end + 1].Form, end + 2);
        return Parse(digits, end);
    }

    private static string Digits(EntityText text, int at, int end) =>
        string.Concat(Enumerable.Range(at, end - at).Where(i => text[i].Kind == TokenKind.Digits).Select(i => text[i].Form));

    private static (decimal, int)? Parse(string digits, int end) =>
        digits.Length <= MostDigits + 1 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? (value, end) : null;
}
