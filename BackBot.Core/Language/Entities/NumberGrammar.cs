using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>Finds cardinal and ordinal numbers, in digits and words, by the number words of one language.</summary>
/// <remarks>Immutable; safe to share. Each reading is linear in the length of the number.</remarks>
internal sealed class NumberGrammar(EntityData data)
{
    private const int LongestWord = 40;

    private readonly PhraseTable<double> _cardinals = new(data.Cardinals);
    private readonly PhraseTable<double> _multipliers = new(data.Multipliers);
    private readonly PhraseTable<double> _ordinals = new(data.Ordinals);
    private readonly PhraseTable<double> _ordinalMultipliers = new(data.OrdinalMultipliers);
    private readonly PhraseTable<bool> _joins = Set(data, "join");
    private readonly PhraseTable<bool> _articles = Set(data, "article");
    private readonly PhraseTable<bool> _negatives = Set(data, "negative");
    private readonly PhraseTable<bool> _decimalWords = Set(data, "decimal_word");
    private readonly PhraseTable<bool> _endings = Set(data, "ordinal_ending");
    private readonly PhraseTable<bool> _noNumbers = Set(data, "not_a_number");
    private readonly PhraseTable<bool> _spokenOnly = Set(data, "touching_multiplier");
    private readonly char _decimalSign = data.DecimalSign[0];

    private static PhraseTable<bool> Set(EntityData data, string name) =>
        new(data.Words.GetValueOrDefault(name, []).Select(phrase => KeyValuePair.Create(phrase, true)));

    /// <summary>End of a phrase that looks like a number and is none ("that one").</summary>
    public int NoNumberAt(EntityText text, int at) => _noNumbers.Match(text, at)?.End ?? at;

    /// <summary>The number that begins at this token, with its sign.</summary>
    public NumberFound? At(EntityText text, int at)
    {
        if (at >= text.Count) return null;
        if (NegativeEnd(text, at) is var start && start > at)
            return Unsigned(text, start) is { } number ? new NumberFound(-number.Value, at, number.End, number.InWords) : null;
        return Unsigned(text, at);
    }

    /// <summary>"2nd", "twenty-first", "vigésimo primero": value and end, or null.</summary>
    public NumberFound? OrdinalAt(EntityText text, int at)
    {
        if (at >= text.Count) return null;
        if (text[at].Kind == TokenKind.Digits && DigitNumbers.At(text, at, _decimalSign) is { } digits && digits.Value % 1 == 0 && OrdinalEnding(text, digits.End) is var end and > 0)
            return new NumberFound(digits.Value, at, end, false);
        return OrdinalInWords(text, at);
    }

    private int OrdinalEnding(EntityText text, int at)
    {
        int start = at < text.Count && text[at].Form == "." && text.Touches(at) ? at + 1 : at;
        return text.Touches(start) && _endings.Match(text, start) is { } ending ? ending.End : 0;
    }

    private int NegativeEnd(EntityText text, int at)
    {
        if (_negatives.Match(text, at) is { } word) return word.End;
        return text[at].Form == "-" && !text.Touches(at) && text.Touches(at + 1) && text[at + 1].Kind == TokenKind.Digits ? at + 1 : at;
    }

    private NumberFound? Unsigned(EntityText text, int at)
    {
        if (DigitNumbers.At(text, at, _decimalSign) is { } digits)
        {
            var (value, end) = digits;
            int plain = end;
            while (_multipliers.Match(text, end) is { } times && (!text.Touches(end) || text[times.End - 1].Form.Length > 1 || IsSuffix(text, end, times.End)) && value < 1_000_000_000_000m)
                (value, end) = (value * (decimal)times.Meaning, times.End);
            if (end > plain) (value, end) = Continued(text, value, end);
            return new NumberFound(value, at, end, false);
        }
        return InWords(text, at);
    }

    /// <summary>"3 hundred and 21", "6 crore and two hundred".</summary>
    private (decimal, int) Continued(EntityText text, decimal value, int end)
    {
        var stack = new NumberStack();
        if (!stack.TryAdd(value)) return (value, end);
        if (_joins.Match(text, end) is { } join && DigitNumbers.At(text, join.End, _decimalSign) is { } digits && digits.Value % 1 == 0
            && _multipliers.Match(text, digits.End) is null && stack.TryAdd(digits.Value)) return (stack.Sum, digits.End);
        int next = Cardinal(text, end, stack, isBegun: true);
        return next > end ? (stack.Sum, next) : (value, end);
    }

    /// <summary>"5k": the letter ends there.</summary>
    private bool IsSuffix(EntityText text, int at, int end) => _spokenOnly.Match(text, at) is not null && (!text.Touches(end) || text[end].Kind == TokenKind.Sign);

    private NumberFound? InWords(EntityText text, int at)
    {
        var stack = new NumberStack();
        int end = Cardinal(text, at, stack);
        if (end == at) return null;
        return Decimals(text, at, end, stack.Sum);
    }

    /// <summary>"two point five", "dos coma mil quinientos": the words after it are written as digits.</summary>
    private NumberFound Decimals(EntityText text, int at, int end, decimal whole)
    {
        if (_decimalWords.Match(text, end) is not { } point) return new NumberFound(whole, at, end, true);
        string digits = "";
        int stop = point.End;
        while (digits.Length < 12)
        {
            var stack = new NumberStack();
            int next = Cardinal(text, stop, stack);
            if (next == stop || stack.Sum % 1 != 0) break;
            digits += stack.Sum.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            stop = next;
        }
        return digits.Length == 0 ? new NumberFound(whole, at, end, true)
            : new NumberFound(whole + decimal.Parse("0." + digits, System.Globalization.CultureInfo.InvariantCulture), at, stop, true);
    }

    /// <summary>Adds number words from here on to the stack; the token after the last.</summary>
    private int Cardinal(EntityText text, int at, NumberStack stack, bool isBegun = false)
    {
        int end = at, beforeJoin = -1;
        // "A" is one only before a multiplier: "a hundred".
        if (!isBegun && _articles.Match(text, at) is { } article && _multipliers.Match(text, article.End) is { } first && !IsLetter(text, article.End) && stack.TryMultiply((decimal)first.Meaning)) end = first.End;
        while (end < text.Count)
        {
            int start = end > at || isBegun ? JoinEnd(text, end) : end;
            if (_cardinals.Match(text, start) is { } part && stack.TryAdd((decimal)part.Meaning)) (beforeJoin, end) = (start > end ? end : -1, part.End);
            else if (!IsLetter(text, start) && _multipliers.Match(text, start) is { } times)
            {
                if ((start == end || times.Meaning >= 100) && stack.TryMultiply((decimal)times.Meaning)) (beforeJoin, end) = (-1, times.End);
                // "Between one hundred and two hundred": the "and" does not join.
                else return beforeJoin > at && start == end && stack.TryTakeBack() ? beforeJoin : end;
            }
            else break;
        }
        return end;
    }

    private static bool IsLetter(EntityText text, int at) => at < text.Count && text[at].Form.Length == 1;

    private int JoinEnd(EntityText text, int at)
    {
        int end = at < text.Count && text[at].Form == "-" ? at + 1 : at;
        if (_joins.Match(text, end) is not { } join) return end;
        // "One-hundred-and-five".
        return end > at && join.End < text.Count && text[join.End].Form == "-" ? join.End + 1 : join.End;
    }

    private NumberFound? OrdinalInWords(EntityText text, int at)
    {
        var stack = new NumberStack();
        int end = at, lastOrdinal = at;
        decimal value = 0;
        if (_articles.Match(text, at) is { } article && _multipliers.Match(text, article.End) is { } first && stack.TryMultiply((decimal)first.Meaning)) end = first.End;
        while (end < text.Count)
        {
            int start = end > at ? JoinEnd(text, end) : end;
            if (_ordinals.Match(text, start) is { } last && stack.TryAdd((decimal)last.Meaning)) (end, lastOrdinal, value) = (last.End, last.End, stack.Sum);
            else if (_ordinalMultipliers.Match(text, start) is { } scale && stack.TryMultiply((decimal)scale.Meaning)) (end, lastOrdinal, value) = (scale.End, scale.End, stack.Sum);
            else if (Joined(text, start, stack)) (end, lastOrdinal, value) = (start + 1, start + 1, stack.Sum);
            else if (_cardinals.Match(text, start) is { } part && stack.TryAdd((decimal)part.Meaning)) end = part.End;
            else if (_multipliers.Match(text, start) is { } times && !IsLetter(text, start) && stack.TryMultiply((decimal)times.Meaning)) end = times.End;
            else break;
        }
        return lastOrdinal > at ? new NumberFound(value, at, lastOrdinal, true) : null;
    }

    /// <summary>"dosmilésimo", "veintidosmilésimo": a cardinal and an ordinal written as one word.</summary>
    private bool Joined(EntityText text, int at, NumberStack stack)
    {
        string form = at < text.Count ? text[at].Form : "";
        if (form.Length is < 8 or > LongestWord) return false;
        for (int cut = 3; cut < form.Length - 3; cut++)
        {
            var head = EntityText.Of(form[..cut]);
            var tail = EntityText.Of(form[cut..]);
            if (tail.Count != 1 || head.Count != 1) continue;
            if ((_cardinals.Match(head, 0) ?? _ordinals.Match(head, 0)) is not { } first) continue;
            if (_ordinalMultipliers.Match(tail, 0) is { } scale) return stack.TryAdd((decimal)first.Meaning) && stack.TryMultiply((decimal)scale.Meaning);
            if (_ordinals.Match(tail, 0) is { } last) return stack.TryAdd((decimal)first.Meaning) && stack.TryAdd((decimal)last.Meaning);
        }
        return false;
    }
}
