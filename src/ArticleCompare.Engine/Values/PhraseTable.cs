using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Values;

/// <summary>Words and fixed word groups with a meaning, looked up at a place in a list of tokens.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(ImmutableArray<string> Words, T Meaning)>> byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase as it is written in the lists; case is ignored.</summary>
    public void Add(string form, string language, T meaning)
    {
        var words = ValueTokenizer.Split(form, new TextSpan(0, form.Length), language).Select(t => t.Lower).ToImmutableArray();
        if (words.IsEmpty)
        {
            return;
        }
        if (!byFirst.TryGetValue(words[0], out var phrases))
        {
            byFirst.Add(words[0], phrases = []);
        }
        phrases.Add((words, meaning));
    }

    /// <summary>The phrases that begin at a token, with the number of tokens they take.</summary>
    public IEnumerable<(T Meaning, int Count)> At(IReadOnlyList<ValueToken> tokens, int at) => Beginning(tokens, at) is { } phrases ? Fitting(phrases, tokens, at) : [];

    /// <summary>The longest phrase with a meaning of a kind that begins at a token, of one length the one added first; a count of 0 where there is none.</summary>
    public (T? Meaning, int Count) Longest<TKind>(IReadOnlyList<ValueToken> tokens, int at, TKind kind, Func<T, TKind, bool> isOfKind)
    {
        var (longest, most) = (default(T), 0);
        if (Beginning(tokens, at) is { } phrases)
        {
            foreach (var (words, meaning) in phrases)
            {
                if (words.Length > most && isOfKind(meaning, kind) && Fits(words, tokens, at))
                {
                    (longest, most) = (meaning, words.Length);
                }
            }
        }
        return (longest, most);
    }

    /// <summary>The longest phrase that begins at a token, of one length the one added first; a count of 0 where there is none.</summary>
    public (T? Meaning, int Count) Longest(IReadOnlyList<ValueToken> tokens, int at)
    {
        var (longest, most) = (default(T), 0);
        if (Beginning(tokens, at) is { } phrases)
        {
            foreach (var (words, meaning) in phrases)
            {
                if (words.Length > most && Fits(words, tokens, at))
                {
                    (longest, most) = (meaning, words.Length);
                }
            }
        }
        return (longest, most);
    }

    /// <summary>The phrases whose first word stands at a token; at most tokens none does.</summary>
    private List<(ImmutableArray<string> Words, T Meaning)>? Beginning(IReadOnlyList<ValueToken> tokens, int at) =>
        at >= 0 && at < tokens.Count ? byFirst.GetValueOrDefault(tokens[at].Lower) : null;

    private static IEnumerable<(T Meaning, int Count)> Fitting(List<(ImmutableArray<string> Words, T Meaning)> phrases, IReadOnlyList<ValueToken> tokens, int at)
    {
        foreach (var (words, meaning) in phrases)
        {
            if (Fits(words, tokens, at))
            {
                yield return (meaning, words.Length);
            }
        }
    }

    private static bool Fits(ImmutableArray<string> words, IReadOnlyList<ValueToken> tokens, int at)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }
        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(words[i], tokens[at + i].Lower, StringComparison.Ordinal))
            {
                return false;
            }
        }
        return true;
    }
}
