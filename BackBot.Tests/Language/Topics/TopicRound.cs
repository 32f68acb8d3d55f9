using BackBot.Language;
using BackBot.Language.Topics;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Language.Topics;

/// <summary>One round of questions of our own: what each asks, and questions about other things.</summary>
sealed record TopicRound(int Number, IReadOnlyList<(string Language, string Topic, string Question)> Asked, IReadOnlyList<(string Language, string Question)> Foreign)
{
    public static TopicRound Read(int number)
    {
        var stream = new YamlStream();
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", $"topic-questions-{number}.yaml"));
        stream.Load(text);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return new TopicRound(number, [.. Languages.SelectMany(language => Asks(language, (YamlMappingNode)root[language]))],
            [.. Languages.SelectMany(language => Texts(root["foreign_" + language]).Select(question => (language, question)))]);
    }

    private static string[] Languages => ["en", "es"];

    public static TopicFinding Find(string language, string question)
    {
        var lexicon = TestContent.Shipped.Language(language).Topics.Lexicon;
        return lexicon.Matcher.Find(Utterance.Of(question));
    }

    private static IEnumerable<(string, string, string)> Asks(string language, YamlMappingNode topics) =>
        topics.SelectMany(topic => Texts(topic.Value).Select(question => (language, ((YamlScalarNode)topic.Key).Value!, question)));

    private static IEnumerable<string> Texts(YamlNode list) => ((YamlSequenceNode)list).Select(item => ((YamlScalarNode)item).Value!);
}
