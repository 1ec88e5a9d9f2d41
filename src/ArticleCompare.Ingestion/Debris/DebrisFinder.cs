using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>Sets aside what is no article text in pasted text: lines with cues, and all before the article begins and after it ends.</summary>
internal static class DebrisFinder
{
    private const int ProseLength = 140;
    // A text of fewer lines is no pasted page.
    private const int FewestLines = 6;
    private const int LongestHeadline = 150;

    public static void Mark(IReadOnlyList<Piece> pieces, bool isPastedPage)
    {
        var lines = pieces.Select(p => p.Reading).ToList();
        var cues = lines.Select(CueList.Find).ToList();
        var inside = !isPastedPage || lines.Count < FewestLines ? [.. lines.Select(_ => true)] : MainText.Find(lines, cues);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsSetAside || pieces[i].Hint == PieceHint.Title)
            {
                continue;
            }
            // the row of a Word table ("2024 | 12") looks like the links of a site
            if (cues[i] is { } cue && pieces[i].Kind != BlockKind.Caption && pieces[i].Hint != PieceHint.Table)
            {
                pieces[i].SetAside(cue == "related_head" ? SetAsideReasons.Related : cue);
            }
            else if (!inside[i])
            {
                pieces[i].SetAside(SetAsideReasons.Outside);
            }
        }
        SetAsideWhatIsPointedTo(pieces, cues);
        SetAsideListOfStories(pieces, cues);
    }

    /// <summary>The headline under "Read also" alone.</summary>
    private static void SetAsideWhatIsPointedTo(IReadOnlyList<Piece> pieces, List<string?> cues)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            if (cues[i] is null && cues[i - 1] == "crosslink" && CueList.IsBare(pieces[i - 1].Reading)
                && pieces[i].Reading.Length <= LongestHeadline && pieces[i].Reading.AsSpan().Count(' ') >= 2 && !pieces[i].Reading.EndsWith('.') && !pieces[i].Reading.EndsWith(':'))
            {
                pieces[i].SetAside(SetAsideReasons.CrossLink);
            }
        }
    }

    /// <summary>Everything from the head of a list of other stories on, where no more prose follows it.</summary>
    private static void SetAsideListOfStories(IReadOnlyList<Piece> pieces, List<string?> cues)
    {
        var lastProse = pieces.Count - 1;
        while (lastProse >= 0 && !IsProse(pieces[lastProse]) && !AreSentences(pieces, lastProse)) lastProse--;
        var lastBody = pieces.Count - 1;
        while (lastBody >= 0 && !IsBody(pieces[lastBody])) lastBody--;
        var head = lastProse < 0 ? -1 : Enumerable.Range(lastProse + 1, pieces.Count - lastProse - 1)
            .FirstOrDefault(i => cues[i] is "related_head" or "comment" || i > lastBody && CueList.IsBare(pieces[i].Reading), -1);
        for (var i = head + 1; head > 0 && i < pieces.Count; i++)
        {
            if (!pieces[i].IsSetAside || pieces[i].SetAsideFor == SetAsideReasons.Outside)
            {
                pieces[i].SetAside(SetAsideReasons.Related);
            }
        }
    }

    /// <summary>Three short paragraphs in a row: teasers stand between headlines.</summary>
    private static bool AreSentences(IReadOnlyList<Piece> pieces, int last) =>
        last >= 2 && Enumerable.Range(last - 2, 3).All(i => !pieces[i].IsSetAside && LineFeatures.IsProse(pieces[i].Reading));

    /// <summary>Article text for sure: a paragraph or a whole sentence that nothing set aside.</summary>
    internal static bool IsBody(Piece piece) => !piece.IsSetAside && (LineFeatures.IsProse(piece.Reading) || IsProse(piece));

    /// <summary>A paragraph of the article: long, and a sentence at its end. Headlines have no full stop.</summary>
    internal static bool IsProse(Piece piece) =>
        LineShapes.Weight(piece.Reading) >= ProseLength && LineShapes.EndsSentence(piece.Reading) && CueList.Find(piece.Reading) is null;
}
