using System.Text.RegularExpressions;
using BackBot.Clinical;
using BackBot.Conversation;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Content;

/// <summary>
/// What content must hold so that danger is asked for, heard and answered. The proof over the rules says nothing of a
/// question that is never asked or of a telephone number that is gone.
/// </summary>
internal sealed partial class SafetyScreen(List<ContentError> errors)
{
    private const string SafetyDialog = "safety";

    /// <summary>In years.</summary>
    private const double OldestChild = 15;

    /// <summary>Signs that everyone is asked for on a list. (Trouble in both legs is asked alone where it was named before.)</summary>
    private static readonly string[] AskedOfAll =
    [
        Saddle, Bladder, Bowel, Sexual, LegWeakness, MajorTrauma, Chest, Vascular,
        Infection, Cancer, Constitutional, Fragility, Visceral, Inflammatory,
    ];

    private static readonly string[] HeardInWords =
        [.. AskedOfAll, BothLegs, PregnancyAlarm, Crisis];

    public void Check(Interview interview, RuleBook book)
    {
        if (book.RedFlags.IsEmpty || interview.Dialogs.IsEmpty) return;
        var safety = interview.Dialogs.FirstOrDefault(dialog => dialog.Id == SafetyDialog);
        var asked = safety?.When == Condition.Always
            ? safety.Questions.Where(question => question.Kind == QuestionKind.Checklist && question.When == Condition.Always)
                .SelectMany(question => question.Items).Where(item => item.When == Condition.Always || (item.Id == Sexual && IsHiddenFromChildrenAlone(item.When))).Select(item => item.Id.Value).ToHashSet(StringComparer.Ordinal)
            : [];
        foreach (string sign in AskedOfAll.Where(sign => !asked.Contains(sign)))
            errors.Add(new ContentError("waterfalls/safety.yaml", 1, $"not safe: everyone must be asked for '{sign}', on a list without a condition"));
        foreach (string known in Required.Where(known => known != Crisis && interview.Find(known) is null))
            errors.Add(new ContentError("waterfalls/safety.yaml", 1, $"not safe: the question '{known}' is missing: grades and the floor in code hang on it; was it renamed?"));
        foreach (string sign in HeardInWords.Where(sign => !book.RedFlags.TryGetValue(sign, out var flag) || flag.Heard.IsEmpty))
            errors.Add(new ContentError("red-flags.yaml", 1, $"not safe: '{sign}' must be heard in what people write; 'heard' is empty or the sign is missing"));
    }

    /// <summary>
    /// The one line that may be kept from somebody, and only from those under 16: numbness, bladder, bowel and both legs are asked of
    /// them too, and back pain at that age is seen within days whatever is ticked. An age that is not known hides nothing.
    /// </summary>
    private static bool IsHiddenFromChildrenAlone(Condition when) =>
        when is Condition.Not { Part: Condition.AtMost { Bound: <= OldestChild } under } && under.Question == Age;

    public void Check(LanguageContent language, RuleBook book)
    {
        string file = $"{language.Tag}/dispositions.yaml";
        foreach (var (name, words) in language.Dispositions.Where(pair => Dispositions.IsUrgent(pair.Key) || pair.Key == Grade.RoutineReferral.Name()))
        {
            if (words.Referral.Length == 0) errors.Add(new ContentError(file, 1, $"not safe: '{name}' must say whom to see: its referral is empty"));
            if (!name.StartsWith(Grade.Emergency.Name(), StringComparison.Ordinal)) continue;
            if (!words.Referral.Contains("{emergency_number}", StringComparison.Ordinal) || !words.Actions.Contains("call_emergency"))
                errors.Add(new ContentError(file, 1, $"not safe: '{name}' must name {{emergency_number}} in its referral and offer call_emergency"));
        }
        foreach (string key in AdviceOff.Sentences.Values.Where(key => !language.Sentences.ContainsKey(key)).Order(StringComparer.Ordinal))
            errors.Add(new ContentError($"{language.Tag}/sentences.yaml", 1, $"not safe: '{key}' is missing; it is said while advice is switched off"));
        if (!language.Dispositions.ContainsKey(AdviceOff.Disposition))
            errors.Add(new ContentError(file, 1, $"not safe: '{AdviceOff.Disposition}' is missing; it is told while advice is switched off"));
        foreach (string concept in book.RedFlags.Values.Where(flag => HeardInWords.Contains(flag.Id)).SelectMany(flag => flag.Heard)
            .Where(concept => !language.Heard.Concepts.Contains(concept)))
            errors.Add(new ContentError($"{language.Tag}/heard.yaml", 1, $"not safe: the concept '{concept}' has no words here"));
    }

    /// <summary>What to watch for, and the small print, are said whatever is switched off.</summary>
    public void Check(RuleBook book)
    {
        foreach (var advice in book.Advice.Values.Where(advice => !advice.Stays && advice.Section is (AdviceSectionId.Watch or AdviceSectionId.SmallPrint)))
            errors.Add(new ContentError("advice.yaml", 1, $"not safe: '{advice.Key}' must stay while advice is switched off (stays: true)"));
    }

    public void Check(IEnumerable<CountryServices> countries)
    {
        foreach (var country in countries.Where(country => !EmergencyNumber().IsMatch(country.Emergency)))
            errors.Add(new ContentError("countries.yaml", 1, $"not safe: '{country.Emergency}' is no emergency number ({country.Code})"));
    }

    [GeneratedRegex("^[0-9]{3}$", RegexOptions.None, 1000)]
    private static partial Regex EmergencyNumber();
}
