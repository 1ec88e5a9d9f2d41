using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Web.Components.Articles;

/// <summary>A stretch of a block as it is read.</summary>
/// <param name="Text">Repairs in place, fillers left out.</param>
/// <param name="Claim">Index into the article's claims; -1 between claims.</param>
public readonly record struct ReadingPiece(string Text, int Claim);

/// <summary>Blocks that are shown together: one block of content, or neighbours that were set aside.</summary>
/// <param name="Blocks">Indices into the article's blocks; one for content.</param>
/// <param name="IsSetAside">Shown folded.</param>
public sealed record ReadingPart(ImmutableArray<int> Blocks, bool IsSetAside);

/// <summary>An article as readable text: its parts in order, blocks cut at their claims.</summary>
public static class ReadingText
{
    public static ImmutableArray<ReadingPart> Parts(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var parts = ImmutableArray.CreateBuilder<ReadingPart>();
        for (var b = 0; b < article.Blocks.Length; b++)
        {
            if (article.Blocks[b].IsContent)
            {
                parts.Add(new ReadingPart([b], false));
            }
            else if (parts.Count > 0 && parts[^1].IsSetAside)
            {
                parts[^1] = parts[^1] with { Blocks = parts[^1].Blocks.Add(b) };
            }
            else
            {
                parts.Add(new ReadingPart([b], true));
            }
        }
        return parts.ToImmutable();
    }

    /// <summary>The text of a block, cut at the claims; without a comparison in one piece.</summary>
    public static ImmutableArray<ReadingPiece> Pieces(Article article, Block block, ComparedArticle? compared)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(block);
        var pieces = ImmutableArray.CreateBuilder<ReadingPiece>();
        var at = block.Span.Start;
        foreach (var (span, claim) in ClaimsIn(compared, block.Span))
        {
            if (span.Start < at)
            {
                continue;
            }
            Add(TextSpan.FromBounds(at, span.Start), -1);
            Add(span, claim);
            at = span.End;
        }
        Add(TextSpan.FromBounds(at, block.Span.End), -1);
        return pieces.ToImmutable();

        void Add(TextSpan span, int claim)
        {
            var text = span.Slice(article.ReadingText).Replace(Article.Filler.ToString(), "", StringComparison.Ordinal);
            if (text.Length > 0)
            {
                pieces.Add(new ReadingPiece(text, claim));
            }
        }
    }

    /// <summary>Claims of a block, ascending.</summary>
    public static IEnumerable<int> ClaimsOf(ComparedArticle compared, int block)
    {
        ArgumentNullException.ThrowIfNull(compared);
        return Enumerable.Range(0, compared.Claims.Length).Where(c => compared.Sentences[compared.Claims[c].Sentence].Block == block);
    }

    private static IEnumerable<(TextSpan Span, int Claim)> ClaimsIn(ComparedArticle? compared, TextSpan block) =>
        compared is null
            ? []
            : compared.Claims.SelectMany((c, i) => c.Spans.Select(s => (Span: s, Claim: i))).Where(p => block.Contains(p.Span)).OrderBy(p => p.Span);
}
