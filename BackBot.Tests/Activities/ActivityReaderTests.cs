using System.Text;
using BackBot.Activities;

namespace BackBot.Tests.Activities;

public sealed class ActivityReaderTests
{
    [Fact]
    public void Read_Message_HasEverythingATurnNeeds()
    {
        var posted = Good("""
            {"type":"message","text":"Numb","locale":"es-MX","from":{"id":"someone"},"channelData":{"clientActivityID":"k3f9"},
             "value":{"question":"check_nerves","options":["ce_saddle","ce_saddle","ce_bladder"]},"unknown":{"a":[1]}}
            """);

        Assert.Equal(("message", "Numb", "k3f9", "es-MX"), (posted.Type, posted.Text, posted.ClientActivityId, posted.Locale));
        Assert.Equal("check_nerves", posted.Input.Value!.Question);
        Assert.Equal(["ce_saddle", "ce_bladder"], posted.Input.Value.Options.ToArray());
        Assert.False(posted.HasFiles || posted.WasCut || posted.IsJoin);
    }

    [Fact]
    public void Read_Form_HasAnOptionForEachQuestion()
    {
        var meaning = Good("""{"value":{"question":"about_you","answers":{"fitness":"low","job":"desk"}}}""").Meaning!;

        Assert.Equal(("low", "desk"), (meaning.Answers["fitness"], meaning.Answers["job"]));
        Assert.Empty(meaning.Options);
    }

    [Fact]
    public void Read_Change_NamesTheQuestion() => Assert.Equal("age", Good("""{"value":{"change":"age"}}""").Meaning!.Change);

    [Theory]
    [InlineData("""{"value":"text"}""")]
    [InlineData("""{"value":7}""")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":[]}""")]
    [InlineData("""{"value":{"language":"en"}}""")]
    [InlineData("""{"text":"x"}""")]
    public void Read_ValueOfAnotherMake_MeansNothing(string json) => Assert.Null(Good(json).Meaning);

    [Theory]
    [InlineData("""{"channelData":{"clientActivityId":"a"}}""", "a")]
    [InlineData("""{"channelData":{"clientActivityID":"a"}}""", "a")]
    [InlineData("""{"channelData":{"clientActivityID":""}}""", null)]
    [InlineData("""{"channelData":{}}""", null)]
    [InlineData("""{"channelData":null}""", null)]
    public void Read_ClientActivityId_InBothSpellings(string json, string? id) => Assert.Equal(id, Good(json).ClientActivityId);

    [Theory]
    [InlineData(4000, 4000, false)]
    [InlineData(4001, 4000, true)]
    [InlineData(200_000, 4000, true)]
    public void Read_LongText_IsCut(int length, int kept, bool wasCut)
    {
        var posted = Good($$"""{"text":"{{new string('a', length)}}"}""");

        Assert.Equal((kept, wasCut), (posted.Text.Length, posted.WasCut));
    }

    [Fact]
    public void Read_LongTextCutInAnEmoji_KeepsWholeLetters() =>
        Assert.Equal(3999, Good($$"""{"text":"{{new string('a', 3999)}}💥💥"}""").Text.Length);

    [Theory]
    [InlineData("""{"text":5}""", "'text' must be a text.")]
    [InlineData("""{"name":{}}""", "'name' must be a text.")]
    [InlineData("""{"channelData":[]}""", "'channelData' must be an object.")]
    [InlineData("""{"value":{"question":7}}""", "'question' must be a text.")]
    [InlineData("""{"value":{"question":""}}""", "'question' must name questions by their ids")]
    [InlineData("""{"value":{"question":"a","option":[]}}""", "'option' must be a text.")]
    [InlineData("""{"value":{"question":"a","options":[""]}}""", "Every option in 'options'")]
    [InlineData("""{"value":{"question":"a","answers":{"b c":"x"}}}""", "'answers' must name questions by their ids")]
    [InlineData("""{"value":{"question":"a","answers":{"b":["x"]}}}""", "Every option in 'answers'")]
    [InlineData("""{"text":"a""", "The body is not JSON")]
    [InlineData("""7""", "Post one activity as a JSON object.")]
    public void Read_Wrong_IsRefusedByName(string json, string message) => Assert.StartsWith(message, Refused(json), StringComparison.Ordinal);

    [Fact]
    public void Read_TooManyOptions_IsRefused() => Assert.StartsWith(
        "'options' must be a list of at most 64",
        Refused($$$"""{"value":{"question":"a","options":[{{{string.Join(',', Enumerable.Range(0, 65).Select(i => $"\"o{i}\""))}}}]}}"""),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(22, true)]
    [InlineData(24, false)]
    [InlineData(100_000, false)]
    public void Read_Nesting_IsLimited(int depth, bool isGood)
    {
        string json = $$$"""{"value":{{{new string('[', depth)}}}{{{new string(']', depth)}}}}""";

        Assert.Equal(isGood, ActivityReader.Read(Encoding.UTF8.GetBytes(json)) is ActivityReading.Good);
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows()
    {
        var random = new Random(7);
        byte[] seed = Encoding.UTF8.GetBytes("""{"type":"message","text":"é💥","value":{"question":"a","options":["b"]},"channelData":{"clientActivityID":"k"}}""");
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = [.. seed];
            for (int n = random.Next(1, 4); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.NotNull(ActivityReader.Read(bytes));
        }
    }

    private static PostedActivity Good(string json) => Assert.IsType<ActivityReading.Good>(ActivityReader.Read(Encoding.UTF8.GetBytes(json))).Activity;

    private static string Refused(string json) => Assert.IsType<ActivityReading.Refused>(ActivityReader.Read(Encoding.UTF8.GetBytes(json))).Message;
}
