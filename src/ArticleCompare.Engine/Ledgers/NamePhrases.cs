using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Ledgers;

/// <summary>Words of a name that stand together: "Jack Clark".</summary>
/// <param name="Article">Index into the comparison's articles.</param>
/// <param name="Mention">Where it stands.</param>
/// <param name="Words">At least one.</param>
internal sealed record NamePhrase(int Article, Mention Mention, ImmutableArray<Name> Words)
{
    /// <summary>The same for the same spelling, but for case and accents.</summary>
    public string Key { get; } = string.Join(' ', Words.Select(w => w.Folded));

    /// <summary>More than a word with a capital.</summary>
    public bool IsSure => Words.Any(w => w.Evidence != NameEvidence.Capital);
}

/// <summary>Reads the names of a comparison's claims.</summary>
internal static class NamePhrases
{
    /// <summary>By article, in text order.</summary>
    public static List<NamePhrase> Read(Comparison comparison)
    {
        var rows = Ledger.RowsOfClaims(comparison);
        var phrases = new List<NamePhrase>();
        for (var a = 0; a < comparison.Articles.Length; a++)
        {
            var (article, _, claims) = comparison.Articles[a];
            for (var c = 0; c < claims.Length; c++)
            {
                if (rows[a][c] >= 0)
                {
                    phrases.AddRange(Join(article.ReadingText, NameFinder.Find(article.ReadingText, claims[c].Spans, article.Language))
                        .Select(words => new NamePhrase(a, new Mention(TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End), c, rows[a][c]), words)));
                }
            }
        }
        return phrases;
    }

    private static IEnumerable<ImmutableArray<Name>> Join(string text, ImmutableArray<Name> names)
    {
        for (var i = 0; i < names.Length;)
        {
            var end = i + 1;
            while (end < names.Length && text.AsSpan(names[end - 1].Span.End, names[end].Span.Start - names[end - 1].Span.End) is " " or "-" or "\u00A0")
            {
                end++;
            }
            yield return names[i..end];
            i = end;
        }
    }
}
