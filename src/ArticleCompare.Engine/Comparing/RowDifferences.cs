using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Finds where the cells of a row disagree.</summary>
internal static class RowDifferences
{
    /// <summary>Below this a row is a suggestion: its cells may say different things, which is no difference.</summary>
    internal const double LeastConfidence = 0.5;

    /// <summary>Two claims of one article with so many words in common are about the same.</summary>
    private const double SameClaim = 0.6;

    /// <summary>In UTF-16 code units; a longer claim holds more than one statement.</summary>
    private const int LongestRepeated = 400;

    /// <summary>In longer articles every claim would be set against every other; news is shorter.</summary>
    private const int MostClaims = 300;

    /// <param name="articles">All articles of the comparison.</param>
    /// <param name="cells">One per article: ascending indices of its claims.</param>
    /// <param name="confidence">Of the row.</param>
    /// <param name="lexicon">That the articles are compared with.</param>
    /// <returns>Gravest first.</returns>
    public static ImmutableArray<Difference> Find(ImmutableArray<ComparedArticle> articles, ImmutableArray<ImmutableArray<int>> cells, double confidence, ConceptLexicon lexicon)
    {
        var passages = Enumerable.Range(0, articles.Length).Where(a => !cells[a].IsEmpty).Select(a => PassageOf(articles[a], a, cells[a], lexicon)).ToImmutableArray();
        var isHeading = Enumerable.Range(0, articles.Length).All(a => cells[a].All(c => BlockOf(articles[a], c).Kind == BlockKind.Heading));
        var context = new RowContext(passages, Weight(articles, cells), confidence) { ArticleCount = articles.Length, IsHeading = isHeading };
        if (passages.Length > 1 && confidence < LeastConfidence)
        {
            return [];
        }
        if (passages.Length == 1 && SaidAgain(articles[passages[0].Article], passages[0], cells[passages[0].Article], lexicon) is { } again)
        {
            // What seems added may be what the article says elsewhere in other figures.
            var contradictions = ContradictionDifferences.Between(passages[0], again, context).ToImmutableArray();
            if (contradictions.Length > 0)
            {
                return contradictions;
            }
        }
        return DifferenceFinder.Find(context);
    }

    /// <summary>A claim outside the row that says nearly the same as the row's only article says in it; only for claims with numbers.</summary>
    private static Passage? SaidAgain(ComparedArticle article, Passage passage, ImmutableArray<int> own, ConceptLexicon lexicon)
    {
        if (passage.Values.IsEmpty || article.Claims.Length > MostClaims)
        {
            return null;
        }
        for (var c = 0; c < article.Claims.Length; c++)
        {
            if (own.Contains(c) || article.Claims[c].Span.Length > LongestRepeated)
            {
                continue;
            }
            var other = PassageOf(article, passage.Article, [c], lexicon);
            if (other.Values.Length > 0 && new PassagePair(passage, other).Coverage >= SameClaim)
            {
                return other;
            }
        }
        return null;
    }

    private static Passage PassageOf(ComparedArticle article, int index, ImmutableArray<int> claims, ConceptLexicon lexicon)
    {
        var spans = claims.SelectMany(c => article.Claims[c].Spans).Order().ToImmutableArray();
        return new Passage(index, article.Article.ReadingText, spans, LanguageOf(article, claims[0]), article.Article.Published)
        {
            Lexicon = lexicon,
            Claims = [.. claims.Select(c => article.Claims[c])],
        };
    }

    private static string LanguageOf(ComparedArticle article, int claim) => BlockOf(article, claim).Language ?? article.Article.Language;

    private static Block BlockOf(ComparedArticle article, int claim) => article.Article.Blocks[article.Sentences[article.Claims[claim].Sentence].Block];

    /// <summary>A row in a title or lead counts fully, one at the end of the articles least.</summary>
    private static double Weight(ImmutableArray<ComparedArticle> articles, ImmutableArray<ImmutableArray<int>> cells)
    {
        var weight = 0.0;
        for (var a = 0; a < articles.Length; a++)
        {
            foreach (var c in cells[a])
            {
                var claim = articles[a].Claims[c];
                var kind = BlockOf(articles[a], c).Kind;
                var place = c / (double)Math.Max(1, articles[a].Claims.Length);
                var here = kind is BlockKind.Title or BlockKind.Lead ? 1 : kind == BlockKind.Caption ? 0.3 : 0.75 - (0.35 * place);
                weight = Math.Max(weight, here + (claim.IsQuoted || HasDigit(articles[a].Article.ReadingText, claim.Span) ? 0.15 : 0));
            }
        }
        return Math.Min(1, weight);
    }

    private static bool HasDigit(string text, TextSpan span) => span.Slice(text.AsSpan()).IndexOfAnyInRange('0', '9') >= 0;
}
