using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Web.Components.Reading;

/// <summary>A stretch of a block as it is read.</summary>
/// <param name="Claim">Index into the article's claims; -1 between claims.</param>
/// <param name="Pieces">In text order.</param>
public sealed record ReadingStretch(int Claim, ImmutableArray<ReadingPiece> Pieces);

/// <param name="Text">Repairs in place, fillers left out.</param>
/// <param name="IsMarked">Evidence of a difference.</param>
public readonly record struct ReadingPiece(string Text, bool IsMarked);

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

    /// <summary>The text of a block, cut at the claims and at the marks inside them; without a comparison in one piece.</summary>
    /// <param name="article">The article.</param>
    /// <param name="block">One of its blocks.</param>
    /// <param name="compared">The same article as it was compared; null when it was not.</param>
    /// <param name="marks">Stretches to mark, in text order; they may overlap.</param>
    public static ImmutableArray<ReadingStretch> Stretches(Article article, Block block, ComparedArticle? compared, IReadOnlyCollection<TextSpan> marks)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(marks);
        var stretches = ImmutableArray.CreateBuilder<ReadingStretch>();
        var at = block.Span.Start;
        foreach (var (span, claim) in ClaimsIn(compared, block.Span))
        {
            if (span.Start < at)
            {
                continue;
            }
            Add(TextSpan.FromBounds(at, span.Start), -1, []);
            Add(span, claim, marks);
            at = span.End;
        }
        Add(TextSpan.FromBounds(at, block.Span.End), -1, []);
        return stretches.ToImmutable();

        void Add(TextSpan span, int claim, IReadOnlyCollection<TextSpan> within)
        {
            var pieces = Cut(article, span, within);
            if (!pieces.IsEmpty)
            {
                stretches.Add(new ReadingStretch(claim, pieces));
            }
        }
    }

    private static ImmutableArray<ReadingPiece> Cut(Article article, TextSpan span, IReadOnlyCollection<TextSpan> marks)
    {
        var pieces = ImmutableArray.CreateBuilder<ReadingPiece>();
        var at = span.Start;
        foreach (var mark in marks.Where(span.Overlaps))
        {
            var start = Math.Max(at, mark.Start);
            var end = Math.Max(start, Math.Min(mark.End, span.End));
            Add(start, false);
            Add(end, true);
        }
        Add(span.End, false);
        return pieces.ToImmutable();

        void Add(int end, bool marked)
        {
            var text = Shown(article, TextSpan.FromBounds(at, end));
            at = end;
            if (text.Length > 0)
            {
                pieces.Add(new ReadingPiece(text, marked));
            }
        }
    }

    /// <summary>A stretch as it is read: repairs in place, fillers left out.</summary>
    public static string Shown(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        return span.Slice(article.ReadingText).Replace(Article.Filler.ToString(), "", StringComparison.Ordinal);
    }

    // Claims are in text order: those of a block are neighbours, found by halving.
    private static IEnumerable<(TextSpan Span, int Claim)> ClaimsIn(ComparedArticle? compared, TextSpan block)
    {
        if (compared is null)
        {
            return [];
        }
        var (first, last) = (FirstFrom(compared, block.Start), FirstFrom(compared, block.End));
        return Enumerable.Range(first, last - first)
            .SelectMany(c => compared.Claims[c].Spans.Select(s => (Span: s, Claim: c)))
            .Where(p => block.Contains(p.Span))
            .OrderBy(p => p.Span);
    }

    private static int FirstFrom(ComparedArticle compared, int position)
    {
        var (low, high) = (0, compared.Claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = compared.Sentences[compared.Claims[middle].Sentence].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
