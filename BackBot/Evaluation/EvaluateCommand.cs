using System.Text.Json;
using BackBot.Conversation;
using BackBot.Operations;
using YamlDotNet.RepresentationModel;

namespace BackBot.Evaluation;

/// <summary><c>evaluate FILE [--json] [--talk]</c>: leads example patients, or red-flag phrases, through the talk and scores what came of it.</summary>
static class EvaluateCommand
{
    public static Task<int> Run(string[] args)
    {
        var line = CommandLine.Read(args, ["--content", AdviceSetting.Option], ["--json", "--talk"]);
        if (line is null || line.Free.Count != 1)
        {
            if (line is not null) Console.Error.WriteLine("evaluate takes one file: example patients, or red-flag phrases.");
            return Task.FromResult(Commands.WrongUse);
        }
        try
        {
            var root = Yaml.Root(File.ReadAllText(line.Free[0]), line.Free[0]);
            return Task.FromResult(Evaluate(root, line, Console.Out));
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{line.Free[0]} cannot be evaluated: {fault.Message}");
            return Task.FromResult(Commands.WrongUse);
        }
    }

    /// <summary>Scores a file; 0 if it is good, 1 if not.</summary>
    public static int Evaluate(YamlNode root, CommandLine line, TextWriter output)
    {
        string? contentFolder = line["--content"];
        bool json = line.Has("--json");
        var content = AdviceSetting.Applied(LoadedContent.From(contentFolder), line[AdviceSetting.Option]);
        RunTurn turn = new TurnEngine(content, new ClinicSettings()).Run;
        if (root is YamlMappingNode && Yaml.Find(root, "families") is not null)
        {
            var run = new PhraseRun(turn);
            var families = PhraseFamily.ReadAll(root, content.Languages.Keys.Order(StringComparer.Ordinal));
            return Report(output, json, PhraseReport.Of([.. families.Select(run.Run)]));
        }
        var patients = new PatientRun(turn, content, Wordings.Read(LoadedContent.Files(contentFolder)), line.Has("--talk") ? output : null);
        return Report(output, json, PatientReport.Of([.. PatientCase.ReadAll(root).Select(patients.Run)]));
    }

    private static int Report(TextWriter output, bool json, EvaluationReport report)
    {
        if (json) output.WriteLine(JsonSerializer.Serialize(report.Json, EvaluationJson.Default.JsonObject));
        else foreach (string line in report.Lines) output.WriteLine(line);
        return report.IsGood ? 0 : 1;
    }
}
