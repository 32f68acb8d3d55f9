using System.Collections.Immutable;
using System.Text;

namespace BackBot.Language.Topics;

/// <summary>Tells questions from statements: by a question mark, or by how a clause begins.</summary>
/// <remarks>Pure and thread-safe; linear in the length of the text.</remarks>
public sealed class QuestionReader
{
    private const int LongestOpener = 4;

    /// <summary>This many lead-ins ("and", "so", "hello") may stand before the opener.</summary>
    private const int WordsBefore = 2;

    private readonly HashSet<string> _openers;
    private readonly HashSet<string> _leadIns;

    public QuestionReader(TopicWords words)
    {
        _openers = [.. words.Openers.Select(Key)];
        _leadIns = [.. words.LeadIns.Select(Key)];
    }

    public AskedText Read(Utterance utterance)
    {
        var questions = ImmutableArray.CreateBuilder<AskedQuestion>();
        var rest = new StringBuilder();
        string before = "";
        foreach (string sentence in Sentences(utterance.Text))
        {
            int from = Begin(sentence);
            if (from < 0)
            {
                rest.Append(sentence).Append(' ');
            }
            else
            {
                rest.Append(sentence.AsSpan(0, from)).Append(' ');
                string around = from == 0 ? sentence : before + " " + sentence;
                questions.Add(new AskedQuestion(Utterance.Of(sentence[from..]), Utterance.Of(around)));
            }
            before = sentence;
        }
        return new AskedText(questions.ToImmutable(), Utterance.Of(rest.ToString().Trim(' ', ',', ';')));
    }

    /// <summary>Where in a sentence the question begins; −1 if it is none.</summary>
    private int Begin(string sentence)
    {
        int mark = sentence.IndexOf('¿', StringComparison.Ordinal);
        if (mark >= 0) return mark;
        var tokens = Utterance.Of(sentence).Tokens;
        int clause = -1;
        for (int at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Clause == clause) continue;
            clause = tokens[at].Clause;
            if (OpensAt(tokens, at)) return tokens[at].Span.Start;
        }
        return sentence.EndsWith('?') ? 0 : -1;
    }

    private bool OpensAt(ImmutableArray<Token> tokens, int at)
    {
        for (int skipped = 0; skipped <= WordsBefore && at + skipped < tokens.Length; skipped++)
        {
            string phrase = "";
            for (int length = 0; length < LongestOpener && at + skipped + length < tokens.Length; length++)
            {
                phrase = length == 0 ? tokens[at + skipped].Form : phrase + " " + tokens[at + skipped + length].Form;
                if (_openers.Contains(phrase)) return true;
            }
            if (!_leadIns.Contains(tokens[at + skipped].Form)) return false;
        }
        return false;
    }

    private static IEnumerable<string> Sentences(string text)
    {
        int start = 0, end = Math.Min(text.Length, Utterance.MaxLength);
        for (int at = 0; at < end; at++)
        {
            bool ends = text[at] is '?' or '!' or '\n' || (text[at] == '.' && (at + 1 >= end || char.IsWhiteSpace(text[at + 1])));
            if (!ends) continue;
            if (text[start..(at + 1)].Trim() is { Length: > 1 } sentence) yield return sentence;
            start = at + 1;
        }
        if (text[start..end].Trim() is { Length: > 0 } last) yield return last;
    }

    private static string Key(string phrase) => string.Join(' ', Utterance.Of(phrase).Tokens.Select(token => token.Form));
}
