using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>
/// The headline of a pasted page. Dates, names and share lines part it from the article, so that it looks like page debris:
/// it is the line above the article whose words the article uses, and pages often show it twice there (a line that comes again in
/// the article is in its table of contents).
/// </summary>
internal static class HeadlineOverArticle
{
    private const int LinesAbove = 40;
    private const int BodyRead = 3000;
    private const double LeastShared = 0.5;
    private const double CopyBonus = 0.25;
    private const double CostPerLine = 0.01;
    // The author and the day stand right below a headline, below the deck under it, or over it.
    private const double PublicationBonus = 0.45;
    private const int LinesToPublication = 2;
    private const int LettersOfStatement = 6;
    private const double DeckBonus = 0.15;
    // A deck may look like a headline, but is longer.
    private const int UsualLength = 90;
    private const double CostPerLetter = 0.01;
    private const int DeckWords = 5;
    private const int LongDeck = 80;

    public static Piece? Find(IReadOnlyList<Piece> pieces)
    {
        var first = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => DebrisFinder.IsBody(pieces[i]));
        var words = BodyWords(pieces, first);
        var copies = pieces.Take(first).CountBy(p => p.Reading, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var below = pieces.Skip(first).Select(p => p.Reading).ToHashSet(StringComparer.Ordinal);
        Piece? best = null;
        var bestScore = LeastShared;
        for (var i = first - 1; i >= Math.Max(0, first - LinesAbove); i--)
        {
            var piece = pieces[i];
            if (piece.SetAsideFor is not (null or SetAsideReasons.Outside) || piece.Kind == BlockKind.Caption || !LooksLikeTitle(piece.Reading) || IsInBox(pieces, i)
                || IsDeck(piece) && i > 0 && LooksLikeTitle(pieces[i - 1].Reading) && pieces[i - 1].Reading.Length < piece.Reading.Length)
            {
                words.UnionWith(IsDeck(piece) ? Words(piece.Reading) : []);
                continue;
            }
            var score = SharedWords(piece.Reading, words) + (copies[piece.Reading] > 1 ? CopyBonus : 0) - (below.Contains(piece.Reading) ? CopyBonus : 0) - CostPerLine * (first - i)
                + (IsAtPublication(pieces, i) ? PublicationBonus : 0) + (IsDeck(pieces[i + 1]) ? DeckBonus : 0)
                - CostPerLetter * Math.Max(0, piece.Reading.Length - UsualLength);
            if (score > bestScore)
            {
                (best, bestScore) = (piece, score);
            }
        }
        return best;
    }

    /// <summary>Sentences between headline and article: the deck, or a lead that statements part from the rest.</summary>
    internal static bool IsDeck(Piece piece) =>
        piece.SetAsideFor is null or SetAsideReasons.Outside && piece.Reading.AsSpan().Count(' ') + 1 >= DeckWords
        && (LineShapes.EndsSentence(piece.Reading) || piece.Reading.Length >= LongDeck) && !piece.Reading.EndsWith('…');

    /// <summary>The author or the day stands right below or right above.</summary>
    private static bool IsAtPublication(IReadOnlyList<Piece> pieces, int at)
    {
        for (var i = Math.Max(0, at - 1); i < pieces.Count && i <= at + LinesToPublication; i++)
        {
            // the time alone stands over the entries of a live blog
            if (pieces[i].SetAsideFor == PublicationLine.Reason && (pieces[i].Reading.Count(char.IsLetter) >= LettersOfStatement || PublicationLine.Find(pieces[i].Reading)?.Date is not null))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Under "Related articles" stand headlines too.</summary>
    private static bool IsInBox(IReadOnlyList<Piece> pieces, int at)
    {
        while (at > 0 && (pieces[at].SetAsideFor is null or SetAsideReasons.Outside) && !IsDeck(pieces[at])) at--;
        return pieces[at].SetAsideFor is SetAsideReasons.Related or SetAsideReasons.CrossLink;
    }

    private static bool LooksLikeTitle(string line) =>
        line.Length is >= 15 and <= TitleFinder.LongestTitle && line.AsSpan().Count(' ') >= 2 && !line.EndsWith('.') && !line.EndsWith(':') && !line.AsSpan().ContainsAny('>', '|', '›')
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
