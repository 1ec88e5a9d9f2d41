using System.Buffers;

namespace ArticleCompare.Engine.Differences;

/// <summary>Quoted word for word on one side, told in the article's own words on the other.</summary>
internal static class QuotationDifferences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a");

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var quoted = context.Passages.Where(p => p.Claims.Any(c => c.IsQuoted)).ToList();
        var told = context.Passages.Where(p => p.Claims.Length > 0 && !p.Claims.Any(c => c.IsQuoted) && !HasMarks(p)).ToList();
        if (quoted.Count == 0 || told.Count == 0)
        {
            yield break;
        }
        yield return SideBuilder.Build(
            DifferenceKind.Quotation,
            0.7,
            quoted.SelectMany(p => p.Claims.Where(c => c.IsQuoted).Select(c => new Statement(p.Article, "quoted", c.Span)))
                .Concat(told.Select(p => new Statement(p.Article, "told", p.Claims[0].Span))),
            context);
    }

    /// <summary>A few quoted words inside are something between quotation and paraphrase.</summary>
    private static bool HasMarks(Passage passage) =>
        passage.Spans.Any(s => s.Slice(passage.Text.AsSpan()).ContainsAny(Marks));
}
