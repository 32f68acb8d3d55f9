using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Transcripts;

/// <summary>No rule is dead text: each one fires for at least one person whose story stands in a transcript.</summary>
public class RulesInTranscriptsTests
{
    private static readonly RuleBook Book = TestContent.Shipped.Rules;

    [Fact]
    public void EveryRule_InSomeTranscript_Fires()
    {
        var fired = new HashSet<string>(StringComparer.Ordinal);
        foreach (string text in TranscriptTests.Texts()) fired.UnionWith(FiredIn(text));
        string[] never = [.. Book.Rules.Select(rule => rule.Id).Where(id => !fired.Contains(id))];
        Assert.True(never.Length == 0, $"no transcript has a person for whom these rules fire:\n{string.Join('\n', never)}");
    }

    /// <summary>What the test above counts as fired is what fired: a calm story fires no rule of an emergency.</summary>
    [Fact]
    public void CalmStory_FiresItsOwnRulesAndNoEmergency()
    {
        var fired = FiredIn(TranscriptTests.Texts().First(text => text.Contains("nagging for 4 months", StringComparison.Ordinal)));
        Assert.Contains("breaks_from_sitting", fired);
        Assert.DoesNotContain(Book.Rules, rule => rule.Grade == Grade.Emergency && fired.Contains(rule.Id));
    }

    private static HashSet<string> FiredIn(string text)
    {
        var fired = new HashSet<string>(StringComparer.Ordinal);
        var engine = new TurnEngine(TestContent.Shipped, new ClinicSettings("US"));
        TurnResult Watch(Session session, UserInput input, DateTimeOffset now)
        {
            var result = engine.Run(session, input, now);
            if (result.Session.Told is null) return result;
            var answers = result.Session.Effective();
            var facts = Book.FactsOf(answers, Assessor.GradeOf(Book, answers));
            fired.UnionWith(Book.Rules.Where(rule => Holds(rule, facts)).Select(rule => rule.Id));
            return result;
        }
        new TranscriptRun(Watch).Write(Transcript.Parse(text));
        return fired;
    }

    private static bool Holds(Rule rule, Facts facts) => rule.When.Holds(facts, Caution.Plain);
}
