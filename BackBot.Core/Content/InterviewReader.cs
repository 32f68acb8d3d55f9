using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads <c>waterfalls/*.yaml</c>.</summary>
internal static class InterviewReader
{
    private const string Folder = "waterfalls/";
    private static readonly string[] Kinds = ["words", "age", "weeks", "scale", "yes_no", "choice", "choices", "checklist", "form", "review"];
    private static readonly string[] YesNo = ["yes", "no"];

    public static (Interview Interview, QuestionCatalogue Catalogue) Read(ContentFiles files, List<ContentError> errors)
    {
        var open = files.ByPath.Keys.Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(path => YamlFile.Open(files, path, errors)).Where(file => file.Root is not null).ToList();
        if (open.Count == 0) errors.Add(new ContentError(Folder, 0, "there is no waterfall"));
        var catalogue = new QuestionCatalogue();
        foreach (var file in open) Collect(file.Root!, catalogue);
        catalogue.Add(Interview.HeardConfirm.Id.Value, Interview.HeardConfirm.Options);
        foreach (var asked in PersonQuestions.All) catalogue.Add(asked.Id.Value, asked.Options);
        catalogue.Add(Contradictions.Question.Id.Value, Contradictions.Question.Options);
        foreach (var asked in SideQuestions.All) catalogue.Add(asked.Id.Value, asked.Options);
        var conditions = new ConditionReader(catalogue);
        return (new Interview(open.Select(file => ReadDialog(file.Root!, conditions, catalogue))), catalogue);
    }

    private static void Collect(YamlMap root, QuestionCatalogue catalogue)
    {
        foreach (var node in root.Nodes("questions"))
        {
            var map = root.At(node);
            string id = map.Text("id");
            switch (map.Text("kind"))
            {
                case "yes_no": catalogue.Add(id, YesNo); break;
                case "checklist":
                    catalogue.Add(id, null);
                    foreach (var item in map.Nodes("items")) catalogue.Add(ItemName(map, item), YesNo);
                    break;
                case "choice" or "choices" or "review": catalogue.Add(id, map.Texts("options")); break;
                default: catalogue.Add(id, null); break;
            }
        }
    }

    private static string ItemName(YamlMap map, YamlNode item) =>
        item is YamlScalarNode scalar ? scalar.Value ?? "" : map.At(item).Only("id", "when").Text("id");

    private static WaterfallDialog ReadDialog(YamlMap root, ConditionReader conditions, QuestionCatalogue catalogue)
    {
        root.Only("dialog", "order", "when", "questions", "reviewed_by", "reviewed_on");
        var questions = root.Nodes("questions").Select(node => ReadQuestion(root.At(node), conditions, catalogue)).ToImmutableArray();
        return new WaterfallDialog(root.Text("dialog"), (int)root.Number("order", 0), conditions.Read(root, "when"), questions);
    }

    private static Question ReadQuestion(YamlMap map, ConditionReader conditions, QuestionCatalogue catalogue)
    {
        map.Only("id", "kind", "options", "items", "when", "unsure", "prefer_not", "skip", "marks_unsure", "exact");
        string id = map.Text("id");
        if (!QuestionId.TryParse(id, out var questionId))
        {
            map.Report("id", $"'{id}' is not an id: lower-case letters, digits and _, at most 40");
            questionId = QuestionId.Of("unknown");
        }
        var items = map.Nodes("items").Select(item => new QuestionItem(
            QuestionId.TryParse(ItemName(map, item), out var name) ? name : questionId,
            item is YamlMappingNode ? conditions.Read(map.At(item), "when") : Condition.Always)).ToImmutableArray();
        string? marks = map.OptionalText("marks_unsure");
        if (marks is not null && !catalogue.Knows(marks))
            map.Report("marks_unsure", $"there is no question '{marks}'{NearestName.Hint(marks, catalogue.Names)}");
        return new Question(
            questionId, Kind(map), map.Texts("options"), items, conditions.Read(map, "when"),
            map.Flag("unsure"), map.Flag("prefer_not"), Skip(map), marks is null ? (QuestionId?)null : QuestionId.Of(marks), map.Flag("exact"));
    }

    private static QuestionKind Kind(YamlMap map)
    {
        string kind = map.Text("kind");
        int at = Array.IndexOf(Kinds, kind);
        if (at >= 0) return (QuestionKind)at;
        map.Report("kind", $"unknown kind '{kind}'{NearestName.Hint(kind, Kinds)}");
        return QuestionKind.Words;
    }

    private static SkipMeaning Skip(YamlMap map)
    {
        switch (map.OptionalText("skip"))
        {
            case null or "pass": return SkipMeaning.Pass;
            case "decline": return SkipMeaning.Decline;
            case "unsure": return SkipMeaning.Unsure;
            case { } other:
                map.Report("skip", $"'{other}' is not one of: pass, decline, unsure");
                return SkipMeaning.Pass;
        }
    }
}
