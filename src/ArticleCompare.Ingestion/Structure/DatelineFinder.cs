using System.Text.RegularExpressions;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>
/// The place, day and agency in front of the first sentence: "PORT LOUIS, 8 June (Agency) — ". It belongs to the report and not to what
/// it says: its day would contradict the day of the event. It becomes a block of its own, which is read and not compared.
/// </summary>
internal static partial class DatelineFinder
{
    private const int Longest = 70;

    private const int ShortestPlace = 5;

    /// <summary>A deck may stand before the paragraph with the dateline.</summary>
    private const int OpeningParagraphs = 2;

    /// <summary>Endings of German names of places that the lexicon need not know.</summary>
    private static readonly string[] PlaceEndings = ["stadt", "burg", "berg", "dorf", "hausen", "heim", "furt", "hafen", "brück", "feld", "bach", "kirchen", "münde"];

    /// <summary>The times over the entries of a live blog and the days of a chronicle: lines between paragraphs that say only when.</summary>
    public static void MarkTimes(IReadOnlyList<Piece> pieces)
    {
        var last = Enumerable.Range(0, pieces.Count).LastOrDefault(i => DebrisFinder.IsBody(pieces[i]), -1);
        var paragraphs = 0;
        for (var i = 0; i < last; i++)
        {
            paragraphs += DebrisFinder.IsBody(pieces[i]) ? 1 : 0;
            // the day of the whole article may stand below its lead
            if (paragraphs > 0 && pieces[i].SetAsideFor == PublicationLine.Reason
                && PublicationLine.Find(pieces[i].Reading) is { IsTimeOnly: true } line && (paragraphs > 1 || line.Date is null))
            {
                pieces[i].PutBack();
                pieces[i].Kind = BlockKind.Dateline;
            }
        }
    }

    /// <summary>Cuts the dateline off the first paragraph that has one.</summary>
    public static void Cut(List<Piece> pieces, ReadingView view, string text, string language)
    {
        var opening = Enumerable.Range(0, pieces.Count).Where(i => !pieces[i].IsSetAside && pieces[i].Kind is null && pieces[i].Hint == PieceHint.None).Take(OpeningParagraphs);
        foreach (var at in opening)
        {
            if (Length(pieces[at].Span.Slice(text), language) is > 0 and var length)
            {
                Cut(pieces, at, length, view);
                return;
            }
        }
    }

    private static void Cut(List<Piece> pieces, int at, int length, ReadingView view)
    {
        var first = pieces[at];
        var line = view.Trim(TextSpan.FromBounds(first.Span.Start, first.Span.Start + length));
        first.Span = view.Trim(TextSpan.FromBounds(line.End, first.Span.End));
        first.Reading = view.Read(first.Span);
        pieces.Insert(at, new Piece(line) { Reading = view.Read(line), Kind = BlockKind.Dateline });
    }

    /// <summary>How many letters the dateline takes with its dash or full stop; 0 where there is none.</summary>
    internal static int Length(string paragraph, string language)
    {
        var head = paragraph[..Math.Min(paragraph.Length, Longest + 20)];
        if (WithDash().Match(head) is { Success: true } dash && dash.Length <= Longest && IsDateline(dash, language))
        {
            return dash.Length;
        }
        return WithFullStop().Match(head) is { Success: true } stop && IsPlace(stop.Groups["place"].Value, language) ? stop.Length : 0;
    }

    /// <summary>"Oui – mais" has a capital and a dash, too: an agency, a day, capitals throughout, or Indonesian custom is needed.</summary>
    private static bool IsDateline(Match match, string language)
    {
        var place = match.Groups["place"].Value;
        return match.Groups["agency"].Success
            || (place.Length > 0 && (match.Groups["day"].Value.Any(char.IsAsciiDigit)
                || (place.Count(char.IsLetter) >= 3 && !place.Any(char.IsLower))
                || (language == "id" && match.Groups["dash"].Value.Trim().Length == 1 && (IsPlace(place, language) || IsIndonesianPlace(place)))));
    }

    /// <summary>Indonesian portals begin every report with a place and a dash.</summary>
    private static bool IsIndonesianPlace(string place) => place.Length >= ShortestPlace && !place.Contains(' ', StringComparison.Ordinal);

    private static bool IsPlace(string place, string language) =>
        NameFinder.Find(place, [new TextSpan(0, place.Length)], language).Any(n => n.Evidence == NameEvidence.Known)
        || (language == "de" && place.Length > 6 && Array.Exists(PlaceEndings, e => place.EndsWith(e, StringComparison.Ordinal)));

    [GeneratedRegex(@"^(?<place>(?:\p{Lu}[\p{L}'’.]*(?:[ /-](?:(?:de|la|le|les|am|an der|sur|upon) )?\p{Lu}[\p{L}'’.]*){0,3})?)(?:\s?,\s?(?<day>[^—–()\n]{1,40}?))?(?:\s*\((?<agency>[\p{L}\d/., -]{2,30})\))?(?<dash>\s*[—–]\s*|\s--?\s+)(?=[\p{Lu}\d""“„«‚‘'])", RegexOptions.CultureInvariant)]
    private static partial Regex WithDash();

    [GeneratedRegex(@"^(?<place>\p{Lu}\p{L}{2,24}(?:[/-]\p{Lu}\p{L}{2,24})?)\.\s+(?=[\p{Lu}""“„«])", RegexOptions.CultureInvariant)]
    private static partial Regex WithFullStop();
}
