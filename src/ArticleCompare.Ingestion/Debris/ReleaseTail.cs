using System.Collections.Frozen;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Lists;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>The end of a press release: who the sender is ("About Northlight Energy") and whom to call ("Media contact:").</summary>
internal static class ReleaseTail
{
    /// <summary>Paragraphs about the sender, between their heading and the contact.</summary>
    private const int MostAbout = 4;
    private const int LongestHeading = 80;
    private const int LongestContact = 120;

    private static readonly FrozenSet<string> Contacts = Words("contact");
    private static readonly FrozenSet<string> Abouts = Words("about");

    /// <summary>Marks of the end, as "###"; in the editors' custom nothing behind them is to be printed.</summary>
    private static readonly FrozenSet<string> Ends = ListRows.Of("publication_words").Where(row => row[1] == "end").Select(row => row[2]).ToFrozenSet(StringComparer.Ordinal);

    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        var end = Enumerable.Range(0, pieces.Count).LastOrDefault(i => Ends.Contains(pieces[i].Reading), -1);
        if (end >= 0)
        {
            SetAsideFrom(pieces, end);
        }
        var contact = LastHead(pieces);
        if (contact < 0)
        {
            return;
        }
        var about = Enumerable.Range(0, contact).LastOrDefault(i => IsAbout(pieces[i].Reading), -1);
        var first = about >= 0 && contact - about - 1 <= MostAbout ? about : contact;
        SetAsideFrom(pieces, first);
    }

    private static void SetAsideFrom(IReadOnlyList<Piece> pieces, int first)
    {
        // an article has a body above its end
        if (pieces.Take(first).Any(DebrisFinder.IsBody))
        {
            foreach (var piece in pieces.Skip(first).Where(p => !p.IsSetAside))
            {
                piece.SetAside(SetAsideReasons.Sender);
            }
        }
    }

    /// <summary>The line from which on nothing but addresses follows; -1 for none.</summary>
    private static int LastHead(IReadOnlyList<Piece> pieces)
    {
        for (var i = pieces.Count - 1; i > 0 && !(pieces[i].Reading.Length > LongestContact && LineShapes.EndsSentence(pieces[i].Reading)); i--)
        {
            if (Contacts.Contains(LineShapes.Fold(pieces[i].Reading.Split(':')[0])))
            {
                return i;
            }
        }
        return -1;
    }

    private static bool IsAbout(string line) =>
        line.Length <= LongestHeading && !LineShapes.EndsSentence(line) && Abouts.Any(a => LineShapes.Fold(line).StartsWith(a + " ", StringComparison.Ordinal));

    private static FrozenSet<string> Words(string role) =>
        ListRows.Of("publication_words").Where(row => row[1] == role).Select(row => LineShapes.Fold(row[2])).ToFrozenSet(StringComparer.Ordinal);
}
