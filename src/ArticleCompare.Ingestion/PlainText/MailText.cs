using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Lists;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>A mail copied from a mail program: its head names sender, day and subject; signature and quoted mail are no part of what it says.</summary>
internal static partial class MailText
{
    private const int LinesOfHead = 10;
    private const int LongestSignOff = 60;

    private static readonly FrozenDictionary<string, string> Fields = ListRows.Of("publication_words")
        .Where(row => row[1].StartsWith("mail-", StringComparison.Ordinal))
        .DistinctBy(row => row[2].ToLowerInvariant())
        .ToFrozenDictionary(row => row[2].ToLowerInvariant(), row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> SignOffs = ListRows.Of("publication_words")
        .Where(row => row[1] == "sign-off").Select(row => LineShapes.Fold(row[2])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the text begins with the head of a mail: a subject and another field.</summary>
    public static bool HasHead(string text)
    {
        var fields = text.Split('\n', LinesOfHead + 1).Take(LinesOfHead).Select(line => FieldOf(line.Trim()).Field).ToList();
        return fields.Contains("mail-subject") && fields.Any(f => f is "mail-from" or "mail-date" or "mail-head");
    }

    /// <summary>What the head of a mail says, its subject as the title.</summary>
    public static ArticleMetadata ReadHead(string head) => head.Split('\n').Select(line => FieldOf(line.Trim())).Aggregate(ArticleMetadata.None, (known, line) => line.Field switch
    {
        "mail-subject" => known with { Title = line.Value },
        "mail-date" => known with { Published = PublicationLine.Find(line.Value)?.Date },
        "mail-from" => known with { Author = SenderName(line.Value) },
        _ => known,
    });

    /// <summary>Sets aside what is no text of the mail, and makes its subject the headline.</summary>
    /// <returns>What the head says; nothing for a text that is no mail.</returns>
    public static ArticleMetadata Mark(List<Piece> pieces, ReadingView view)
    {
        var head = pieces.Take(LinesOfHead).Select(p => (Piece: p, Field: FieldOf(p.Reading))).TakeWhile(f => f.Field.Field is not null).ToList();
        if (!head.Exists(f => f.Field.Field == "mail-subject") || head.Count < 2)
        {
            return ArticleMetadata.None;
        }
        foreach (var (piece, (field, value)) in head)
        {
            if (field == "mail-subject" && value.Length > 0)
            {
                piece.Span = view.Trim(TextSpan.FromBounds(piece.Span.Start + piece.Span.Length - value.Length, piece.Span.End));
                piece.Reading = view.Read(piece.Span);
                piece.Hint = PieceHint.Title;
            }
            else
            {
                piece.SetAside(SetAsideReasons.Mail);
            }
        }
        SetAsideEnd(pieces, head.Count);
        return ReadHead(string.Join('\n', head.Where(f => f.Field.Field != "mail-subject").Select(f => f.Piece.Reading)));
    }

    /// <summary>From the signature or the first quoted line on.</summary>
    private static void SetAsideEnd(List<Piece> pieces, int from)
    {
        var end = pieces.FindIndex(from, p => IsSignOff(p.Reading) || p.Reading.StartsWith('>') || QuotedHead().IsMatch(p.Reading));
        foreach (var piece in end < 0 ? [] : pieces.Skip(end))
        {
            piece.SetAside(SetAsideReasons.Mail);
        }
    }

    private static bool IsSignOff(string line) => line.Length <= LongestSignOff && SignOffs.Contains(LineShapes.Fold(line));

    /// <summary>The field that a line of a head gives, and its value without "Re:" and the like.</summary>
    private static (string? Field, string Value) FieldOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 20 && Fields.TryGetValue(line[..colon].Trim().ToLowerInvariant(), out var field)
            ? (field, Prefixes().Replace(line[(colon + 1)..].Trim(), ""))
            : (null, "");
    }

    /// <summary>"Harriet Cole &lt;h.cole@...&gt;" without the address; null for an address alone.</summary>
    private static string? SenderName(string value) =>
        value.Split('<')[0].Trim().Trim('"', '\'') is { Length: > 0 } name && !name.Contains('@', StringComparison.Ordinal) ? name : null;

    [GeneratedRegex(@"^(?:(?:re|aw|fwd?|wg|tr|rép|bls)\s?:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefixes();

    [GeneratedRegex(@"^(?:-{3,}|_{5,})|^(?:On|Am|Le|Pada)\b.{5,120}\b(?:wrote|schrieb|a écrit|menulis)\b.{0,60}:$", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedHead();
}
