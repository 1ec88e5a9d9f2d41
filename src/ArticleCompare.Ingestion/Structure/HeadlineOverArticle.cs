using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>
/// The headline of a pasted page. Dates, names and share lines part it from the article, so that it looks like page debris:
/// it is the line above the article whose words the article uses, and pages often show it twice.
/// </summary>
internal static class HeadlineOverArticle
{
    private const int LinesAbove = 40;
    private const int BodyRead = 3000;
    private const double LeastShared = 0.5;
    private const double CopyBonus = 0.25;
    private const double CostPerLine = 0.01;

    public static Piece? Find(IReadOnlyList<Piece> pieces)
    {
        var first = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => !pieces[i].IsSetAside && DebrisFinder.IsProse(pieces[i]));
        var words = BodyWords(pieces, first);
        var copies = pieces.CountBy(p => p.Reading, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Piece? best = null;
        var bestScore = LeastShared;
        for (var i = first - 1; i >= Math.Max(0, first - LinesAbove); i--)
        {
            var piece = pieces[i];
            if (piece.SetAsideFor is not (null or SetAsideReasons.Outside) || piece.Kind == BlockKind.Caption || !LooksLikeTitle(piece.Reading))
            {
                continue;
            }
            var score = SharedWords(piece.Reading, words) + (copies[piece.Reading] > 1 ? CopyBonus : 0) - CostPerLine * (first - i);
            if (score > bestScore)
            {
                (best, bestScore) = (piece, score);
            }
        }
        return best;
    }

    private static bool LooksLikeTitle(string line) =>
        line.Length is >= 15 and <= TitleFinder.LongestTitle && line.AsSpan().Count(' ') >= 2 && !line.EndsWith('.') && !line.EndsWith(':')
        && !LineShapes.StartsWithMarker(line);

    private static HashSet<string> BodyWords(IReadOnlyList<Piece> pieces, int first)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var read = 0;
        for (var i = first; i < pieces.Count && read < BodyRead; i++)
        {
            if (!pieces[i].IsSetAside)
            {
                words.UnionWith(Words(pieces[i].Reading));
                read += pieces[i].Reading.Length;
            }
        }
        return words;
    }

    private static double SharedWords(string line, HashSet<string> words)
    {
        var own = Words(line).ToList();
        return own.Count < 2 ? 0 : own.Count(words.Contains) / (double)own.Count;
    }

    /// <summary>Words that carry meaning, by their length, cut to their beginning so that endings do not part them.</summary>
    private static IEnumerable<string> Words(string text) =>
        LineShapes.Fold(text).Split(' ').Where(w => w.Length >= 4 && !char.IsAsciiDigit(w[0])).Select(w => w[..Math.Min(w.Length, 6)]);
}
