using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>Author and day of a pasted page: what its lines say around the headline, in front of the article's second paragraph.</summary>
internal static class PublicationFinder
{
    private const int LinesAboveTitle = 6;
    private const int ParagraphsBelow = 2;

    /// <param name="known">What the text says about itself, which counts more.</param>
    /// <param name="pieces">In text order, the headline among them.</param>
    public static ArticleMetadata Add(ArticleMetadata known, IReadOnlyList<Piece> pieces)
    {
        var title = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].Kind == BlockKind.Title, 0);
        var author = known.Author;
        var published = known.Published;
        var paragraphs = 0;
        for (var i = Math.Max(0, title - LinesAboveTitle); i < pieces.Count && paragraphs < ParagraphsBelow; i++)
        {
            if (!pieces[i].IsSetAside)
            {
                paragraphs += DebrisFinder.IsBody(pieces[i]) ? 1 : 0;
                continue;
            }
            foreach (var part in pieces[i].Reading.Split(['|', '·', '•']))
            {
                author ??= Byline.Find(part.Trim())?.Author;
                published ??= PublicationLine.Find(part.Trim())?.Date;
            }
            if (PublicationLine.Find(pieces[i].Reading) is { } line && PublicationLine.NameIn(pieces[i].Reading) is { } name)
            {
                published ??= line.Date;
                author ??= name;
            }
        }
        return known with { Author = author, Published = published };
    }
}
