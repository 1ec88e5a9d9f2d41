using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Web.Upload;

/// <summary>How much of two texts is the same, block by block.</summary>
public static class TextOverlap
{
    /// <summary>From this share on, one text is taken for a new state of the other. Two outlets that print the same agency text stay below: each has its own frame.</summary>
    public const double SameArticle = 0.5;

    /// <summary>The share of the longer text that stands word for word in the other, 0 to 1; only content counts.</summary>
    public static double Of(Article one, Article other)
    {
        var (a, b) = (Blocks(one), Blocks(other));
        var longer = Math.Max(a.Sum(t => t.Length), b.Sum(t => t.Length));
        return longer == 0 ? 0 : (double)a.Intersect(b, StringComparer.Ordinal).Sum(t => t.Length) / longer;
    }

    private static HashSet<string> Blocks(Article article) =>
        [.. article.Blocks.Where(b => b.IsContent).Select(b => b.Span.Slice(article.ReadingText).Trim())];
}
