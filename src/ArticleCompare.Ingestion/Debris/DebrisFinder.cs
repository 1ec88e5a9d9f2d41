using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>Sets aside what is no article text in pasted text: lines with cues, and everything from a list of other stories on.</summary>
internal static class DebrisFinder
{
    private const int ProseLength = 140;

    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        var lastProse = pieces.Count - 1;
        while (lastProse >= 0 && !IsProse(pieces[lastProse])) lastProse--;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (CueList.Find(pieces[i].Reading) is not { } category)
            {
                continue;
            }
            pieces[i].SetAside(category == "related_head" ? SetAsideReasons.Related : category);
            if (category is "related_head" or "comment" && i > lastProse && lastProse >= 0)
            {
                SetAsideRest(pieces, i + 1);
                return;
            }
        }
    }

    private static void SetAsideRest(IReadOnlyList<Piece> pieces, int from)
    {
        for (var i = from; i < pieces.Count; i++)
        {
            var category = CueList.Find(pieces[i].Reading);
            pieces[i].SetAside(category is null or "related_head" ? SetAsideReasons.Related : category);
        }
    }

    /// <summary>A paragraph of the article: long, and a sentence at its end. Headlines have no full stop.</summary>
    internal static bool IsProse(Piece piece) =>
        LineShapes.Weight(piece.Reading) >= ProseLength && LineShapes.EndsSentence(piece.Reading) && CueList.Find(piece.Reading) is null;
}
