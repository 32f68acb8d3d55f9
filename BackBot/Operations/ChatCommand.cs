using System.Text;
using BackBot.Channels.Terminal;
using BackBot.Conversation;

namespace BackBot.Operations;

/// <summary><c>chat [--lang en|es] [--data DIR]</c>: a talk in the terminal. Nothing is kept without <c>--data</c>.</summary>
static class ChatCommand
{
    private const string ConversationId = "terminal";

    public static async Task<int> Run(string[] args)
    {
        var line = CommandLine.Read(args, ["--lang", "--data", "--content", "--country", AdviceSetting.Option], []);
        if (line is null) return Commands.WrongUse;
        var content = AdviceSetting.Applied(LoadedContent.From(line["--content"]), line[AdviceSetting.Option]);
        if (line["--lang"] is { } wish && !content.Languages.ContainsKey(wish))
        {
            Console.Error.WriteLine($"I don't speak '{wish}'. There are: {string.Join(", ", content.Languages.Keys.Order(StringComparer.Ordinal))}.");
            return Commands.WrongUse;
        }
        var engine = new TurnEngine(content, new ClinicSettings(line["--country"]));
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        var talk = new TerminalTalk(engine.Run, input, output, TimeProvider.System);
        await Talk(talk, line["--data"], line["--lang"]);
        return 0;
    }

    private static async Task Talk(TerminalTalk talk, string? folder, string? language)
    {
        var fresh = Session.New(ConversationId, language ?? BotContent.DefaultLanguage, TimeProvider.System.GetUtcNow());
        if (folder is null)
        {
            await talk.Run(fresh, _ => ValueTask.CompletedTask);
            return;
        }
        var file = new TerminalMemory(folder);
        var kept = await file.Load();
        await talk.Run(kept is null ? fresh : kept with { Language = language ?? kept.Language }, file.Keep);
    }
}
