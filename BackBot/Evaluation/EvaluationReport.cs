using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackBot.Clinical;

namespace BackBot.Evaluation;

/// <summary>The result of an evaluation, as lines for people and as JSON for programs.</summary>
sealed record EvaluationReport(ImmutableArray<string> Lines, JsonObject Json, bool IsGood);

[JsonSerializable(typeof(JsonObject))]
sealed partial class EvaluationJson : JsonSerializerContext;

static class PatientReport
{
    public static EvaluationReport Of(ImmutableArray<PatientResult> results)
    {
        int under = results.Count(result => result.Word == "UNDER"), missing = results.Count(result => result.MissesReferral);
        int exact = results.Count(result => result.Word == "exact"), over = results.Count(result => result.Word == "over");
        int safe = results.Length - under;
        string last = $"cases={results.Length} exact={exact} safe={safe} under={under} over={over} referral_missing={missing}";
        var json = new JsonObject
        {
            ["cases"] = new JsonArray([.. results.Select(CaseJson)]),
            ["summary"] = new JsonObject
            {
                ["cases"] = results.Length,
                ["exact"] = exact,
                ["safe"] = safe,
                ["under"] = under,
                ["over"] = over,
                ["referral_missing"] = missing,
            },
        };
        return new EvaluationReport([.. results.Select(Line), last], json, results.Length > 0 && under == 0 && missing == 0);
    }

    private static int Number(Grade? grade) => (int?)grade ?? 0;

    private static string Line(PatientResult result) =>
        $"{result.Case.Id} {Number(result.Case.Gold)} {Number(result.Grade)} {result.Word} referral={(result.Referral ? "yes" : "no")} turns={result.Turns}";

    private static JsonNode CaseJson(PatientResult result) => new JsonObject
    {
        ["id"] = result.Case.Id,
        ["gold"] = Number(result.Case.Gold),
        ["grade"] = Number(result.Grade),
        ["grade_name"] = result.Grade?.Name(),
        ["word"] = result.Word,
        ["referral"] = result.Referral,
        ["turns"] = result.Turns,
    };
}

static class PhraseReport
{
    private const double LeastRaised = 0.99, LeastQuiet = 0.98, MostExtra = 0.10;

    public static EvaluationReport Of(ImmutableArray<PhraseResult> results)
    {
        int phrases = results.Sum(result => result.Family.Raising.Length), alike = results.Sum(result => result.Family.Lookalikes.Length);
        int raised = results.Sum(result => result.Raised), quiet = results.Sum(result => result.Quiet), extra = results.Sum(result => result.Extra);
        bool good = phrases > 0 && raised >= LeastRaised * phrases && quiet >= LeastQuiet * alike && extra <= MostExtra * phrases;
        var json = new JsonObject
        {
            ["families"] = new JsonArray([.. results.Select(FamilyJson)]),
            ["summary"] = new JsonObject
            {
                ["raised"] = raised,
                ["phrases"] = phrases,
                ["quiet"] = quiet,
                ["lookalikes"] = alike,
                ["extra"] = extra,
            },
        };
        return new EvaluationReport([.. results.Select(Line), $"raised={raised}/{phrases} quiet={quiet}/{alike} extra={extra}/{phrases}"], json, good);
    }

    private static string Line(PhraseResult result) =>
        $"{result.Family.Family} {result.Family.Language} raised={result.Raised}/{result.Family.Raising.Length} quiet={result.Quiet}/{result.Family.Lookalikes.Length} extra={result.Extra}";

    private static JsonNode FamilyJson(PhraseResult result) => new JsonObject
    {
        ["family"] = result.Family.Family,
        ["lang"] = result.Family.Language,
        ["raised"] = result.Raised,
        ["phrases"] = result.Family.Raising.Length,
        ["quiet"] = result.Quiet,
        ["lookalikes"] = result.Family.Lookalikes.Length,
        ["extra"] = result.Extra,
    };
}
