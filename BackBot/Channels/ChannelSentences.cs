using System.Globalization;

namespace BackBot.Channels;

/// <summary>The service's own sentences in English and Spanish; any other language gets English.</summary>
public sealed class ChannelSentences : IChannelSentences
{
    public string CannotReadFiles(string language) => IsSpanish(language)
        ? "Gracias. No puedo abrir fotos ni archivos. Por favor, cuénteme con palabras lo que quería mostrarme."
        : "Thank you. I can't open pictures or files. Please tell me in words what you wanted to show me.";

    public string OnlyReadTheBeginning(string language, int limit)
    {
        var culture = CultureInfo.GetCultureInfo(IsSpanish(language) ? "es-MX" : "en-US");
        return IsSpanish(language)
            ? string.Create(culture, $"Gracias por contarme tanto. Solo pude leer el principio de su mensaje ({limit:N0} letras). Si falta algo importante, escríbamelo en pocas palabras.")
            : string.Create(culture, $"Thank you for telling me so much. I could only read the beginning of your message ({limit:N0} letters). If something important is missing, please write it in a few words.");
    }

    private static bool IsSpanish(string language) => language.StartsWith("es", StringComparison.OrdinalIgnoreCase);
}
