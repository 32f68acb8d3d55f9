using BackBot.Conversation;

namespace BackBot;

/// <summary>A talk that only listens, so that the service can be run before the interview is composed into it.</summary>
static class PlaceholderTurn
{
    public static TurnResult Run(Session session, UserInput input, DateTimeOffset now)
    {
        string text = (session.Language, input.IsJoin) switch
        {
            ("es", true) => "Hola, soy BackBot. ¿Qué le trae por aquí hoy?",
            ("es", false) => "Gracias. ¿Algo más?",
            (_, true) => "Hello, I'm BackBot. What brings you here today?",
            _ => "Thank you. Is there anything else?",
        };
        return new TurnResult(session with { Greeted = true }, [new Reply(text)]);
    }
}
