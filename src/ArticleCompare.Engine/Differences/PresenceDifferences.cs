using System.Collections.Immutable;

namespace ArticleCompare.Engine.Differences;

/// <summary>Claims that all articles but one have, and claims that one article alone has.</summary>
internal static class PresenceDifferences
{
    /// <summary>A report of its own has most claims alone: below the confidence at which a difference is more than cosmetic.</summary>
    private const double OfOwnReport = 0.3;

    /// <summary>What is told elsewhere in part is never gravely missing.</summary>
    private const double ToldElsewhere = 0.5;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var (present, all) = (context.Passages.Length, context.ArticleCount);
        if (all < 2 || present == all || context.IsHeading)
        {
            yield break;
        }
        if (present == 1)
        {
            yield return Tell(DifferenceKind.Added, context.OwnReports.Contains(context.Passages[0].Article) ? OfOwnReport : 0.8, context);
        }
        else if (present == all - 1 && !context.IsToldInPassing && !context.OwnReports.Any(own => context.Passages.All(p => p.Article != own)))
        {
            // Where half of the articles lack a claim, there are two tellings and nothing is missing.
            yield return Tell(DifferenceKind.Missing, context.IsToldElsewhere ? Math.Min(ToldElsewhere, context.Alignment) : context.Alignment, context);
        }
    }

    private static Difference Tell(DifferenceKind kind, double confidence, RowContext context)
    {
        var says = context.Passages.SelectMany(p => p.Spans.Select(s => new Statement(p.Article, "said", s)));
        var lacks = Enumerable.Range(0, context.ArticleCount).Where(a => context.Passages.All(p => p.Article != a)).Select(a => new Statement(a, null, null));
        return SideBuilder.Build(kind, confidence, says.Concat(lacks), context);
    }
}
