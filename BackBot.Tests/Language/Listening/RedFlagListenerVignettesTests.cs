using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Language.Listening;

/// <summary>The opening sentence of every example patient.</summary>
public sealed class RedFlagListenerVignettesTests
{
    public static TheoryData<string, string, string, string> Openings
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var patient in (YamlSequenceNode)Listening.Data("vignettes.yaml"))
            {
                var families = (YamlSequenceNode)patient["gold"]["red_flag_families"];
                rows.Add(patient["id"].ToString(), patient["lang"].ToString(), patient["opening"].ToString(), string.Join(' ', families.Select(f => f.ToString())));
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void Listen_Opening_HearsTheFlagsOfThePatientAndNoOthers(string id, string language, string opening, string families)
    {
        var raised = Listening.Raised(language, opening);
        Assert.Equal($"{id}: {families}", $"{id}: {string.Join(' ', raised.Order())}");
    }
}
