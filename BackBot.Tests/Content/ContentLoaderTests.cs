using BackBot.Content;

namespace BackBot.Tests.Content;

/// <summary>Content with a fault is refused, with the place and the name that was meant.</summary>
public class ContentLoaderTests
{
    [Fact]
    public void Load_ShippedContent_HasNoError() => Assert.Empty(ContentLoader.Load(ContentFiles.Embedded()).Errors);

    public static TheoryData<string, string, string, string> Faults() => new()
    {
        { "rules.yaml", "{is: {red_flag_change: unchanged}}", "{is: {red_flag_change: unchnged}}", "has no option 'unchnged'; did you mean 'unchanged'?" },
        { "rules.yaml", "source: [girft_ces, ces_card, nhs_back_pain]", "source: [girft_ce, ces_card, nhs_back_pain]", "no source 'girft_ce'; did you mean 'girft_ces'?" },
        { "rules.yaml", "    source: [girft_ces, ces_card, nhs_back_pain]\n", "", "'source' is missing" },
        { "rules.yaml", "grade: emergency", "grade: emergancy", "cannot be 'emergancy'; did you mean 'emergency'?" },
        { "rules.yaml", "    when: {", "    wen: {", "unknown key 'wen'" },
        { "rules.yaml", "{is: {ce_saddle: 'yes'}}", "{is: {ce_sadle: 'yes'}}", "no question 'ce_sadle'; did you mean 'ce_saddle'?" },
        { "rules.yaml", "advice: [safety_net_ces]", "advice: [safty_net_ces]", "no advice 'safty_net_ces'; did you mean 'safety_net_ces'?" },
        { "es/sentences.yaml", "  warning_card:", "  warning_crd:", "sentence 'warning_card' is missing" },
        { "es/advice.yaml", "  gentle_movement:", "  gentle_movment:", "advice 'gentle_movement' has no sentence here" },
        { "es/questions.yaml", "  episode_weeks:", "  episode_week:", "question 'episode_weeks' has no words here" },
        { "es/sentences.yaml", "“{words}”", "“{word}”", "does not have the same placeholders" },
        { "waterfalls/safety.yaml", "when: {always: true}", "when: {in: {grade: [emergency]}}", "everyone must be asked for 'ce_saddle'" },
        { "waterfalls/safety.yaml", "      - chest\n", "", "everyone must be asked for 'chest'" },
        { "waterfalls/safety.yaml", "  - id: infection_severe", "  - id: infection_grave", "the question 'infection_severe' is missing" },
        { "en/questions.yaml", "ask: How old are you?", "ask: [", "is every bracket" },
        { "red-flags.yaml", "heard: [ce_saddle]", "heard: []", "'ce_saddle' must be heard" },
        { "en/dispositions.yaml", "call {emergency_number} now, or have someone", "stay at home, or have someone", "must name {emergency_number}" },
        { "es/dispositions.yaml", "actions: [call_emergency]", "actions: []", "offer call_emergency" },
        { "en/carers.yaml", "    ask: What about {their} legs?\n", "    explain: Nerves.\n", "'ask' of question 'leg_symptoms' says 'your': it needs other words here" },
        { "en/carers.yaml", "What about {their} legs?", "What about your legs?", "says 'your' to a carer" },
        { "en/carers.yaml", "What about {their} legs?", "What about {theyr} legs?", "there is no form '{theyr}'" },
        { "en/carers.yaml", "  ce_saddle: \"Because", "  ce_sadle: \"Because", "reason 'ce_saddle' says 'your'" },
        { "en/carers.yaml", "Call {emergency_number} for {them} now, or take", "Go and take", "not safe: 'emergency' must name {emergency_number}" },
        { "es/carers.yaml", "options: {cannot_walk: No", "options: {cannot_wlk: No", "has no option 'cannot_wlk'; did you mean 'cannot_walk'?" },
        { "es/carers.yaml", "{is: she, words: [tía]}", "{is: her, words: [tía]}", "'her' is not one of" },
        { "es/advice.yaml", "  hamstring_stretch: \"Estirar la parte", "  hamstring_stretc: \"Estirar la parte", "advice 'hamstring_stretch' can be held back and has no name here" },
        { "countries.yaml", "emergency: \"911\"", "emergency: \"1900-555\"", "is no emergency number" },
        { "waterfalls/pain.yaml", "kind: scale", "kind: scael", "unknown kind 'scael'; did you mean 'scale'?" },
        { "waterfalls/pain.yaml", "  - id: status", "  - id: Status", "is not an id" },
        { "advice.yaml", "usual_walking: {section: move, exercise: gentle, order: 10}", "usual_walking: {section: move, exercise: gentle, order: 10, stays: true}", "cannot stay while advice is switched off" },
        { "advice.yaml", "order: 20, stays: true}\n  # small print", "order: 20}\n  # small print", "'safety_net' must stay" },
        { "advice.yaml", "safety_net_ces: {section: watch, exercise: none, order: 10, stays: true}", "safety_net_ces: {section: watch, exercise: none, order: 10, stays: true, may_wait: 1}", "'safety_net_ces' may never be left out" },
        { "advice.yaml", "emergency_call: {section: today, exercise: none, order: 1, stays: true}", "emergency_call: {section: today, exercise: none, order: 1, stays: true, may_wait: 9}", "'emergency_call' may never be left out" },
        { "advice.yaml", "disclaimer: {section: small_print, exercise: none, order: 10, stays: true}", "disclaimer: {section: small_print, exercise: none, order: 10, stays: true, may_wait: 2}", "'disclaimer' may never be left out" },
        { "advice.yaml", "appointment_routine: {section: seen, exercise: none, order: 11}", "appointment_routine: {section: seen, exercise: none, order: 11, may_wait: 3}", "'appointment_routine' may never be left out" },
        { "es/sentences.yaml", "  advice_off_closing:", "  advice_of_closing:", "'advice_off_closing' is missing" },
        { "en/dispositions.yaml", "  advice_off:", "  advice_of:", "'advice_off' is missing" },
        { "es/questions.yaml", "  helpful:", "  helpfull:", "question 'helpful' has no words here" },
        { "topics.yaml", "sources: [walkback_2024]", "sources: [walkbak_2024]", "no source 'walkbak_2024'; did you mean 'walkback_2024'?" },
        { "topics.yaml", "group: daily", "group: dayly", "no group 'dayly'; did you mean 'daily'?" },
        { "topics.yaml", "related: [muscle_size, core]", "related: [muscle_sise, core]", "no topic 'muscle_sise'; did you mean 'muscle_size'?" },
        { "topics.yaml", "diagnosis: [sciatica]", "diagnosis: [siatica]", "has no option 'siatica'; did you mean 'sciatica'?" },
        { "topics.yaml", "exercise: new,", "exercise: new, while_urgent: true,", "it waits until a person has been seen" },
        { "es/topics.yaml", "  bulking_up:", "  bulkng_up:", "no topic 'bulkng_up'; did you mean 'bulking_up'?" },
        { "es/topics.yaml", "    otherwise:", "    othrwise:", "unknown key 'othrwise'; did you mean 'otherwise'?" },
        { "es/topics.yaml", "{emergency_number}", "{number}", "does not have the same placeholders" },
        { "en/topics.yaml", "asks: [feet,", "asks: [stretch,", "are asked for alike" },
        { "en/topics.yaml", "general: [which,", "general: [wich,", "no words 'wich'; did you mean 'which'?" },
        { "en/mentions.yaml", "topic.paying_for_care", "topic.paying_for_car", "no topic 'paying_for_car'; did you mean 'paying_for_care'?" },
        { "advice.yaml", "\nadvice:", "\nadvise:", "unknown key 'advise'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Load_WithAFault_NamesFileLineAndWhatWasMeant(string file, string good, string bad, string message)
    {
        var shipped = ContentFiles.Embedded().ByPath;
        int at = shipped[file].IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} no longer holds '{good}'");
        string broken = shipped[file][..at] + bad + shipped[file][(at + good.Length)..];

        var load = ContentLoader.Load(new ContentFiles(shipped.SetItem(file, broken)));

        Assert.Null(load.Content);
        Assert.Contains(load.Errors, error => error.File == file && error.Line > 0 && error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_WithSeveralFaults_ReportsThemAll()
    {
        var files = ContentFiles.Embedded().ByPath;
        files = files.SetItem("rules.yaml", files["rules.yaml"].Replace("unchanged", "unchnged", StringComparison.Ordinal));
        files = files.Remove("es/dispositions.yaml");
        var errors = ContentLoader.Load(new ContentFiles(files)).Errors;
        Assert.Contains(errors, error => error.File == "rules.yaml");
        Assert.Contains(errors, error => error.File == "es/dispositions.yaml" && error.Message.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_BrokenYaml_IsAnErrorWithItsLine()
    {
        var files = ContentFiles.Embedded().ByPath.SetItem("rules.yaml", "rules:\n  - id: x\n   when: {");
        Assert.Contains(ContentLoader.Load(new ContentFiles(files)).Errors, error => error is { File: "rules.yaml", Line: > 0 });
    }

    [Fact]
    public void Load_DuplicateKey_IsAnError()
    {
        var files = ContentFiles.Embedded().ByPath;
        files = files.SetItem("en/sentences.yaml", files["en/sentences.yaml"] + "\n  help: again\n");
        Assert.NotEmpty(ContentLoader.Load(new ContentFiles(files)).Errors);
    }
}
