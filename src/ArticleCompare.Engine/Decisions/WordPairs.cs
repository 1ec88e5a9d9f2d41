using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Decisions;

/// <summary>The two words a difference is about.</summary>
public static class WordPairs
{
    /// <summary>The pair of words of a difference between exactly two different words, else null. Case does not count.</summary>
    public static WordPair? Of(Difference difference, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(comparison);
        var words = difference.Sides.SelectMany(s => s.Evidence)
            .Select(e => e.Span.Slice(comparison.Articles[e.Article].Article.ReadingText).ToUpperInvariant())
            .Distinct(StringComparer.Ordinal).Take(3).ToList();
        return words.Count == 2 ? new WordPair(words[0], words[1]) : null;
    }
}
