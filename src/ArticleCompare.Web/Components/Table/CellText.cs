using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Web.Components.Table;

/// <summary>A stretch of shown text; marked when it is evidence of a difference.</summary>
/// <param name="Text">Ready to show: repairs in place, fillers left out.</param>
/// <param name="Mark">Index into the row's differences; -1 for plain text.</param>
public readonly record struct TextPiece(string Text, int Mark);

/// <summary>Claims of one article that stand together, cut into pieces.</summary>
/// <param name="Pieces">In text order.</param>
/// <param name="Words">Where the words stand that tie the cells together: "start,length,group" joined by ";", in UTF-16 units of the shown text.</param>
public sealed record Passage(ImmutableArray<TextPiece> Pieces, string Words);

/// <summary>Cuts a cell's claims into passages and marked pieces.</summary>
public static class CellText
{
    private const string Gap = " … ";

    /// <param name="article">The article.</param>
    /// <param name="claims">Indices of its claims, ascending.</param>
    /// <param name="marks">Evidence in this article, with the index of its difference.</param>
    /// <param name="words">Anchors in this article, with their group.</param>
    public static ImmutableArray<Passage> Cut(ComparedArticle article, ImmutableArray<int> claims, IReadOnlyCollection<(TextSpan Span, int Mark)> marks, IReadOnlyCollection<(TextSpan Span, int Group)> words)
    {
        ArgumentNullException.ThrowIfNull(article);
        var passages = ImmutableArray.CreateBuilder<Passage>();
        for (var i = 0; i < claims.Length;)
        {
            var last = i;
            while (last + 1 < claims.Length && article.Claims[claims[last + 1]].Sentence == article.Claims[claims[i]].Sentence)
            {
                last++;
            }
            var spans = Merge(article.Article.ReadingText, claims[i..(last + 1)].SelectMany(c => article.Claims[c].Spans));
            passages.Add(Cut(article.Article.ReadingText, spans, marks, words));
            i = last + 1;
        }
        return passages.ToImmutable();
    }

    private static Passage Cut(string text, List<TextSpan> spans, IReadOnlyCollection<(TextSpan Span, int Mark)> marks, IReadOnlyCollection<(TextSpan Span, int Group)> words)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var places = new StringBuilder();
        var shown = 0;
        foreach (var span in spans)
        {
            if (pieces.Count > 0)
            {
                Add(Gap, -1);
            }
            var cuts = new SortedSet<int> { span.Start, span.End };
            foreach (var edge in marks.Select(m => m.Span).Concat(words.Select(w => w.Span)).Where(span.Overlaps))
            {
                cuts.Add(Math.Max(edge.Start, span.Start));
                cuts.Add(Math.Min(edge.End, span.End));
            }
            var from = span.Start;
            foreach (var to in cuts.Skip(1))
            {
                var here = TextSpan.FromBounds(from, to);
                var visible = Visible(here.Slice(text));
                foreach (var word in words.Where(w => w.Span.Contains(here)).Take(1))
                {
                    places.Append(places.Length == 0 ? "" : ";").Append(shown).Append(',').Append(visible.Length).Append(',').Append(word.Group);
                }
                Add(visible, marks.Where(m => m.Span.Contains(here)).Select(m => m.Mark).DefaultIfEmpty(-1).Min());
                from = to;
            }
        }
        return new Passage(pieces.ToImmutable(), places.ToString());

        void Add(string piece, int mark)
        {
            if (piece.Length == 0)
            {
                return;
            }
            shown += piece.Length;
            if (pieces.Count > 0 && pieces[^1].Mark == mark)
            {
                pieces[^1] = new TextPiece(pieces[^1].Text + piece, mark);
            }
            else
            {
                pieces.Add(new TextPiece(piece, mark));
            }
        }
    }

    // Stretches with only white space or marks between them are read as one.
    private static List<TextSpan> Merge(string text, IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(span.End, merged[^1].End));
            }
            else if (merged.Count > 0 && !text.AsSpan(merged[^1].End, span.Start - merged[^1].End).ContainsAnyExcept(" \n\t,;:–—-" + Article.Filler))
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, span.End);
            }
            else
            {
                merged.Add(span);
            }
        }
        return merged;
    }

    private static string Visible(string text) => text.Contains(Article.Filler, StringComparison.Ordinal)
        ? text.Replace(Article.Filler.ToString(), "", StringComparison.Ordinal)
        : text;
}
