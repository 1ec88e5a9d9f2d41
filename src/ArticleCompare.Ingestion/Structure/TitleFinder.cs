using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>The headline among the pieces, and its second copies, which are set aside.</summary>
internal static class TitleFinder
{
    internal const int LongestTitle = 220;
    // Between so many paragraphs above and one below, the words of the headline are a heading of the text.
    private const int ParagraphsOverHeading = 3;
    private const int PosterLines = 3;
    private const int LongestName = 50;

    /// <param name="pieces">In text order.</param>
    /// <param name="known">The headline as the file's metadata give it; null when they do not.</param>
    public static void Mark(IReadOnlyList<Piece> pieces, string? known)
    {
        SetAsidePoster(pieces);
        var title = pieces.FirstOrDefault(p => p.Hint == PieceHint.Title && !p.IsSetAside)
            ?? (known is null ? null : Known(pieces, known))
            ?? FirstHeading(pieces)
            ?? HeadlineOverArticle.Find(pieces)
            ?? FirstShortLine(pieces);
        if (title is null)
        {
            return;
        }
        // of two copies the plain one, not the address or the section with the headline behind it
        title = pieces.FirstOrDefault(p => p != title && p.SetAsideFor is null or SetAsideReasons.Outside && p.Reading.Length <= LongestTitle
            && IsLongerCopy(title.Reading, p.Reading)) ?? title;
        title.PutBack();
        title.Kind = BlockKind.Title;
        var last = pieces.Count - 1;
        while (last >= 0 && (pieces[last].IsSetAside || !DebrisFinder.IsProse(pieces[last]))) last--;
        var paragraphs = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] != title && !pieces[i].IsSetAside && (paragraphs < ParagraphsOverHeading || i > last)
                && pieces[i].Reading.Length <= LongestTitle && IsCopy(pieces[i].Reading, title.Reading))
            {
                pieces[i].SetAside(SetAsideReasons.DuplicateTitle);
            }
            paragraphs += !pieces[i].IsSetAside && DebrisFinder.IsProse(pieces[i]) ? 1 : 0;
        }
    }

    /// <summary>Over a post stands who posted it, and when in the way of such sites: "2 h", "3 Juni pukul 08.12 ·".</summary>
    private static void SetAsidePoster(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i + 1 < pieces.Count && i < PosterLines; i++)
        {
            if (!pieces[i].IsSetAside && pieces[i + 1] is { IsSetAside: true } next && (next.SetAsideFor == "time" || next.Reading.EndsWith('·')) && !LineShapes.EndsSentence(pieces[i].Reading)
                && pieces[i].Reading.Length <= LongestName && pieces.Skip(i + 2).FirstOrDefault(p => !p.IsSetAside) is { } below && LineShapes.EndsSentence(below.Reading))
            {
                pieces[i].SetAside(PublicationLine.Reason);
                return;
            }
        }
    }

    /// <summary>The line with the words of the metadata; on many pages it stands outside of the element that holds the text.</summary>
    private static Piece? Known(IReadOnlyList<Piece> pieces, string title) =>
        pieces.FirstOrDefault(p => !p.IsSetAside && IsSame(p.Reading, title))
        ?? pieces.TakeWhile(p => !DebrisFinder.IsBody(p)).LastOrDefault(p => p.SetAsideFor == SetAsideReasons.Outside && IsSame(p.Reading, title));

    /// <summary>A first-level heading in front of the first paragraph, or a second-level one in front of the first sentence.</summary>
    private static Piece? FirstHeading(IReadOnlyList<Piece> pieces)
    {
        var heading = pieces.FirstOrDefault(p => p.Hint == PieceHint.Heading && !p.IsSetAside);
        return heading is null || heading.Level > 2 || pieces.TakeWhile(p => p != heading).Any(p => heading.Level == 1 ? !p.IsSetAside && DebrisFinder.IsProse(p) : DebrisFinder.IsBody(p)) ? null : heading;
    }

    /// <summary>A short first line that is no sentence, with a longer text behind it.</summary>
    private static Piece? FirstShortLine(IReadOnlyList<Piece> pieces)
    {
        var content = pieces.Where(p => !p.IsSetAside && p.Kind is null).Take(8).ToList();
        var isPastedPage = pieces.Count(p => p.SetAsideFor == SetAsideReasons.Outside) > 3;
        // buttons may stand over the headline
        while (content.Count > 2 && IsButton(content[0]) && content[1].Reading.Length <= LongestTitle && !LineShapes.EndsSentence(content[1].Reading))
        {
            content.RemoveAt(0);
        }
        if (isPastedPage || content.Count < 2 || content[0].Hint is not PieceHint.None || content[0].Reading is not { Length: <= LongestTitle } line)
        {
            return null;
        }
        var isPlainSentence = line.EndsWith('.') && !line.EndsWith("...", StringComparison.Ordinal);
        return !isPlainSentence && !line.EndsWith(':') && !IsTurn(line, content) && !LineShapes.StartsWithMarker(line) && content.Skip(1).Any(p => p.Reading.Length > line.Length)
            ? content[0]
            : null;
    }

    /// <summary>An interview without a headline: who speaks first speaks again.</summary>
    private static bool IsTurn(string line, List<Piece> content) =>
        InterviewFinder.SpeakerName(line) is { } name && content.Skip(1).Any(p => InterviewFinder.SpeakerName(p.Reading) == name);

    private static bool IsButton(Piece piece) => CountWords(LineShapes.Fold(piece.Reading)) <= 2;

    private static bool IsCopy(string line, string title) => IsSame(line, title) || IsLongerCopy(line, title);

    /// <summary>All words of the title and at most two more: a section in front, the outlet behind.</summary>
    private static bool IsLongerCopy(string line, string title)
    {
        var folded = LineShapes.Fold(line);
        var wanted = LineShapes.Fold(title);
        var extra = CountWords(folded) - CountWords(wanted);
        return CountWords(wanted) >= 4 && extra is > 0 and <= 2
            && (folded.EndsWith(" " + wanted, StringComparison.Ordinal) || folded.StartsWith(wanted + " ", StringComparison.Ordinal));
    }

    private static bool IsSame(string line, string title) => LineShapes.Fold(line).Equals(LineShapes.Fold(title), StringComparison.Ordinal);

    private static int CountWords(string folded) => folded.Length == 0 ? 0 : folded.AsSpan().Count(' ') + 1;
}
