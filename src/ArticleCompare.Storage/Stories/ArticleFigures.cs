using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Storage.Stories;

/// <summary>How many rows of a story an article tells.</summary>
/// <param name="Key">The article's key.</param>
/// <param name="InAll">Rows that all articles tell.</param>
/// <param name="InSome">Rows that it tells, and some others too.</param>
/// <param name="OnlyHere">Rows that it alone tells.</param>
public sealed record ArticleFigures(string Key, int InAll, int InSome, int OnlyHere)
{
    public int Told => InAll + InSome + OnlyHere;

    /// <summary>One for every article of the comparison. In a story of one article everything is told by all.</summary>
    internal static ImmutableArray<ArticleFigures> Of(Comparison comparison)
    {
        var count = comparison.Articles.Length;
        return
        [
            .. comparison.Articles.Select((article, at) =>
            {
                var shares = comparison.Rows.Where(r => !r.Cells[at].IsEmpty).Select(r => r.Cells.Count(c => !c.IsEmpty)).ToList();
                return new ArticleFigures(article.Article.Key, shares.Count(s => s == count), shares.Count(s => s > 1 && s < count), shares.Count(s => s == 1 && s < count));
            }),
        ];
    }

    /// <summary>A line "key all some only" for every article.</summary>
    internal static string Write(IEnumerable<ArticleFigures> figures) =>
        string.Join('\n', figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key} {f.InAll} {f.InSome} {f.OnlyHere}")));

    internal static ImmutableArray<ArticleFigures> Read(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).Select(p => new ArticleFigures(p[0], Number(p[1]), Number(p[2]), Number(p[3]))),
    ];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
