using System.Collections.Immutable;
using BackBot.Conversation;
using BackBot.Language.People;

namespace BackBot.Content;

/// <summary>Reads <c>carers.yaml</c>: the words for persons, and what BackBot says to somebody who asks for another one.</summary>
internal sealed class CarersReader(ContentFiles files, string tag, List<ContentError> errors)
{
    private static readonly string[] Pronouns = ["he", "she", "they"];

    /// <summary>Null if the file is missing or cannot be read.</summary>
    public (PeopleLexicon People, CarerWords Words)? Read()
    {
        var root = YamlFile.Open(files, $"{tag}/carers.yaml", errors).Root;
        if (root is null) return null;
        root.Only("reviewed_by", "reviewed_on", "people", "forms", "somebody", "speaks_to", "speaks_as", "questions", "sentences", "because", "advice", "dispositions");
        var forms = Pronouns.ToImmutableDictionary(Of, name => Table(root.Map("forms").Map(name)));
        foreach (string name in Pronouns.Where(name => forms[Of(name)].IsEmpty)) root.Report("forms", $"the forms of '{name}' are missing");
        var words = new CarerWords(
            forms, root.Text("somebody"), root.Texts("speaks_to"), root.Texts("speaks_as"),
            Under(root, "questions", ReadQuestion), Table(root.Map("sentences")), Table(root.Map("because")), Table(root.Map("advice")), Under(root, "dispositions", ReadDisposition));
        return (new PeopleLexicon(ReadPeople(root.Map("people"))), words);
    }

    private static PeopleData ReadPeople(YamlMap map)
    {
        map.Only(
            "owners", "describing", "kin", "year_old", "child", "age_after", "not_years", "referring", "referring_they", "telling", "after", "writer", "asides", "stand_in",
            "bystanders", "saying", "died", "had", "recent", "history_of", "complaints", "asking_for", "may_ask", "own_state", "back_to_writer", "in_passing", "named");
        var standIn = map.Map("stand_in").Only("self", "owner", "other");
        return new PeopleData
        {
            Owners = map.Texts("owners"),
            Describing = map.Texts("describing"),
            Kin = [.. map.Nodes("kin").Select(map.At).Select(ReadKin)],
            YearOld = map.Texts("year_old"),
            Child = map.Text("child"),
            AgeAfter = map.Texts("age_after"),
            NotYears = map.Texts("not_years"),
            Referring = Table(map.Map("referring")),
            ReferringThey = Table(map.Map("referring_they")),
            Telling = map.Map("telling").Keys.ToImmutableDictionary(word => word, word => ReadPronoun(map.Map("telling"), word), StringComparer.Ordinal),
            After = Table(map.Map("after")),
            Writer = map.Texts("writer"),
            Asides = map.Texts("asides"),
            StandIn = (standIn.Text("self"), standIn.Text("owner"), standIn.Text("other")),
            Bystanders = map.Texts("bystanders"),
            Saying = map.Texts("saying"),
            Died = map.Texts("died"),
            Had = map.Texts("had"),
            Recent = map.Texts("recent"),
            HistoryOf = map.Texts("history_of"),
            Complaints = map.Texts("complaints"),
            AskingFor = map.Texts("asking_for"),
            MayAsk = map.Texts("may_ask"),
            OwnState = map.Texts("own_state"),
            BackToWriter = map.Texts("back_to_writer"),
            InPassing = map.Texts("in_passing"),
            Named = map.Text("named"),
        };
    }

    private static Kin ReadKin(YamlMap map) =>
        new(ReadPronoun(map.Only("is", "alone", "words"), "is"), map.Texts("words"), map.Flag("alone"));

    private static Pronoun ReadPronoun(YamlMap map, string key)
    {
        string name = map.Text(key);
        if (Pronouns.Contains(name)) return Of(name);
        map.Report(key, $"'{name}' is not one of: {string.Join(", ", Pronouns)}");
        return Pronoun.They;
    }

    private static OtherQuestionText ReadQuestion(YamlMap map)
    {
        map.Only("ask", "again", "explain", "label", "low", "high", "options");
        return new OtherQuestionText(
            map.OptionalText("ask"), map.OptionalText("again"), map.OptionalText("explain"), map.OptionalText("label"),
            map.OptionalText("low"), map.OptionalText("high"), Table(map.Map("options")));
    }

    private static OtherDispositionText ReadDisposition(YamlMap map)
    {
        map.Only("title", "paragraphs", "referral", "say");
        return new OtherDispositionText(map.Text("title"), map.Texts("paragraphs"), map.OptionalText("referral") ?? "", map.OptionalText("say") ?? "");
    }

    private static Pronoun Of(string name) => (Pronoun)Array.IndexOf(Pronouns, name);

    private static ImmutableDictionary<string, string> Table(YamlMap map) => map.Keys.ToImmutableDictionary(key => key, map.Text, StringComparer.Ordinal);

    private static ImmutableDictionary<string, T> Under<T>(YamlMap root, string key, Func<YamlMap, T> read) =>
        root.Map(key).Maps().ToImmutableDictionary(entry => entry.Key, entry => read(entry.Map), StringComparer.Ordinal);
}
