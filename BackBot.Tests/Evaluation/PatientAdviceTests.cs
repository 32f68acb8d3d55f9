using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Content;
using BackBot.Conversation;
using BackBot.Evaluation;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Evaluation;

/// <summary>What an example patient must be told, and must not.</summary>
public class PatientAdviceTests
{
    private static readonly YamlNode Root = Yaml.Root(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "vignettes.yaml")), "vignettes.yaml");

    public static TheoryData<int, string> Patients()
    {
        var rows = new TheoryData<int, string>();
        var all = PatientCase.ReadAll(Root);
        for (int at = 0; at < all.Length; at++) rows.Add(at, all[at].Id);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Patients))]
    public void Patient_AtTheirDisposition_IsToldWhatTheyMustBeTold(int at, string id)
    {
        var gold = Yaml.Need(Yaml.List(Root).Children[at], "gold");
        var told = Told(PatientCase.ReadAll(Root)[at]);
        Assert.All(Keys(gold, "advice_must_include"), key => Assert.True(told.Gives(key), $"{id} is not given {key}"));
        Assert.All(Keys(gold, "advice_must_not_include"), key => Assert.False(told.Gives(key), $"{id} is given {key}"));
    }

    private static Assessment Told(PatientCase person)
    {
        var content = TestContent.Shipped;
        var engine = new TurnEngine(content, new ClinicSettings());
        Assessment? told = null;
        TurnResult Watch(Session session, UserInput input, DateTimeOffset now)
        {
            var result = engine.Run(session, input, now);
            if (result.Replies.Any(reply => reply.Card is Card.Disposition)) told ??= Assessor.Assess(content.Rules, result.Session.Effective());
            return result;
        }
        new PatientRun(Watch, content, Wordings.Read(ContentFiles.Embedded())).Run(person);
        return told ?? throw new InvalidOperationException($"{person.Id} was told nothing");
    }

    private static ImmutableArray<string> Keys(YamlNode gold, string list) =>
        Yaml.Find(gold, list) is { } found ? [.. Yaml.List(found).Children.Select(Yaml.Text)] : [];
}
