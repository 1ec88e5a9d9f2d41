using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Compares the articles of one story, claim by claim.</summary>
public static class Comparer
{
    /// <summary>
    /// Articles to analysed articles to links to beads to rows with differences.
    /// The result depends on the articles only, not on the order in which they are given.
    /// </summary>
    /// <param name="articles">One or more, with different keys.</param>
    /// <param name="cancellationToken">Ends a long comparison.</param>
    /// <exception cref="ArgumentException">Two articles have the same key.</exception>
    public static Comparison Compare(IReadOnlyList<Article> articles, CancellationToken cancellationToken = default) =>
        Compare(articles, DictionaryLayers.Empty, TextVectors.None, cancellationToken);

    /// <inheritdoc cref="Compare(IReadOnlyList{Article}, CancellationToken)"/>
    /// <param name="articles">One or more, with different keys.</param>
    /// <param name="dictionaries">Word pairs over the shipped lexicon.</param>
    /// <param name="vectors">Of the texts that <see cref="TextsOf"/> names; null for none.</param>
    /// <param name="cancellationToken">Ends a long comparison.</param>
    public static Comparison Compare(IReadOnlyList<Article> articles, DictionaryLayers dictionaries, TextVectors? vectors = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dictionaries);
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(a => a.Key, StringComparer.Ordinal).ToImmutableArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Key == ordered[i - 1].Key)
            {
                throw new ArgumentException($"Two articles have the key '{ordered[i].Key}'.", nameof(articles));
            }
        }
        cancellationToken.ThrowIfCancellationRequested();
        var compared = ordered.Select(ArticleAnalyser.Analyse).ToImmutableArray();
        var rows = RowBuilder.Build(compared, dictionaries.Lexicon, vectors ?? TextVectors.None, cancellationToken);
        return new Comparison(compared, rows) { Dictionaries = dictionaries };
    }

    /// <summary>The texts of the claims, for which <see cref="TextVectors"/> may be given: each once, ordered.</summary>
    public static ImmutableArray<string> TextsOf(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return [.. articles.Select(ArticleAnalyser.Analyse).SelectMany(TextsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    internal static IEnumerable<string> TextsOf(ComparedArticle article) => article.Claims.Select(c => AnchorText.Of(article.Article.ReadingText, c));
}
