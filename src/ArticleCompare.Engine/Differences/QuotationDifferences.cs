using System.Buffers;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>Quoted word for word on one side, told in the article's own words on the other.</summary>
internal static class QuotationDifferences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a");

    /// <summary>Fewer words in quotation marks are an expression, a title or a nickname.</summary>
    private const int LeastWords = 4;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var quoted = context.Passages.Where(p => p.Claims.Any(c => IsQuoted(p, c))).ToList();
        var told = context.Passages.Where(p => p.Claims.Length > 0 && !p.Claims.Any(c => c.IsQuoted) && !HasMarks(p)).ToList();
        if (quoted.Count == 0 || told.Count == 0)
        {
            yield break;
        }
        yield return SideBuilder.Build(
            DifferenceKind.Quotation,
            0.7,
            quoted.SelectMany(p => p.Claims.Where(c => IsQuoted(p, c)).Select(c => new Statement(p.Article, "quoted", c.Span)))
                .Concat(told.Select(p => new Statement(p.Article, "told", p.Claims[0].Span))),
            context);
    }

    /// <summary>Most of it, or a whole statement of somebody.</summary>
    private static bool IsQuoted(Passage passage, Claim claim) => claim.IsQuoted
        || (claim.Speaker.Kind != SpeakerKind.Narrator && claim.Spans.SelectMany(s => Quotations.Find(passage.Text, s))
            .Any(q => passage.Tokens.Count(t => t.Kind == TokenKind.Word && t.Start >= q.Start && t.End <= q.End) >= LeastWords));

    /// <summary>A few quoted words inside are something between quotation and paraphrase.</summary>
    private static bool HasMarks(Passage passage) =>
        passage.Spans.Any(s => s.Slice(passage.Text.AsSpan()).ContainsAny(Marks));
}
