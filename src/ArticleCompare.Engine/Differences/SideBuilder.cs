using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>What one passage says about the point of a difference.</summary>
/// <param name="Value">Normalised; null for "says nothing of it".</param>
/// <param name="Span">The words that say it; null for none.</param>
internal readonly record struct Statement(int Article, string? Value, TextSpan? Span);

/// <summary>Makes a difference of statements: the one way in which sides and evidence are gathered.</summary>
internal static class SideBuilder
{
    /// <param name="kind">What differs.</param>
    /// <param name="confidence">0 to 1.</param>
    /// <param name="statements">At least two with different values; several of one article are all its evidence, the first decides its side.</param>
    /// <param name="context">What the row is worth, for the severity.</param>
    /// <param name="languages">Of every article, for the key.</param>
    public static Difference Build(DifferenceKind kind, double confidence, IEnumerable<Statement> statements, RowContext context)
    {
        var ordered = statements.OrderBy(s => s.Article).ToList();
        var sides = ordered
            .GroupBy(s => s.Article)
            .GroupBy(article => article.First().Value ?? "", StringComparer.Ordinal)
            .Select(side => new Side(
                [.. side.Select(article => article.Key)],
                side.First().First().Value,
                [.. side.SelectMany(article => article).Where(s => s.Span is not null).Select(s => new Evidence(s.Article, s.Span!.Value)).Distinct()]))
            .OrderByDescending(side => side.Articles.Length)
            .ThenBy(side => side.Value is null)
            .ThenBy(side => side.Articles[0])
            .ToImmutableArray();
        return new Difference(kind, SeverityRules.Rate(kind, confidence, sides, context), confidence, sides)
        {
            Key = DismissalKey.Of(kind, sides, context),
        };
    }
}
