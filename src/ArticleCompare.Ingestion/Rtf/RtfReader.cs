using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleCompare.Ingestion.Decoding;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Rtf;

/// <summary>
/// Rich Text Format: one pass over the bytes without recursion. Paragraphs, items, table rows and outline levels are read; fonts, pictures,
/// headers, footers and comments are not; text that was deleted with tracked changes is left out.
/// </summary>
internal sealed class RtfReader
{
    private const int LongestWord = 32;

    private static readonly FrozenDictionary<string, string> Characters = new Dictionary<string, string>
    {
        ["line"] = "\n",
        ["tab"] = "\t",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ImmutableArray<OfficeParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<OfficeParagraph>();
    private readonly Stack<Group> groups = new();
    private readonly StringBuilder text = new();
    private readonly List<byte> bytes = [];
    private readonly List<string> cells = [];
    private Encoding encoding = EncodingNames.Western;
    private Group group = new(false, 1, false, false, false);
    private PieceHint hint;
    private int level;
    private bool inTable;
    private bool allBold = true;
    private bool hasChanges;
    // how many fallback characters behind \u are still to skip
    private int skip;

    /// <param name="IsSkipped">Of a destination that holds no text of the document.</param>
    /// <param name="Fallback">Characters that stand in for one \u.</param>
    /// <param name="IsBold">Runs are bold.</param>
    /// <param name="IsDeleted">Runs were deleted with tracked changes.</param>
    /// <param name="IsNote">Of a footnote.</param>
    private sealed record Group(bool IsSkipped, int Fallback, bool IsBold, bool IsDeleted, bool IsNote);

    public static bool IsRtf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8);

    /// <summary>The draft; null when the file holds no text that can be read.</summary>
    public static Draft? Read(ReadOnlySpan<byte> rtf, ReadLimits limits)
    {
        var reader = new RtfReader();
        reader.Scan(rtf, limits.Nesting);
        reader.EndParagraph();
        return reader.paragraphs.All(p => string.IsNullOrWhiteSpace(p.Text)) ? null : OfficeDraft.Of(new OfficeText(reader.paragraphs.ToImmutable(), reader.hasChanges));
    }

    private void Scan(ReadOnlySpan<byte> rtf, int deepest)
    {
        for (var i = 0; i < rtf.Length;)
        {
            switch (rtf[i])
            {
                case (byte)'{':
                    FlushBytes();
                    groups.Push(group);
                    if (groups.Count > deepest)
                    {
                        throw new ReadLimitException(RejectionReason.TooDeep, deepest.ToString(CultureInfo.InvariantCulture));
                    }
                    i++;
                    break;
                case (byte)'}':
                    FlushBytes();
                    group = groups.TryPop(out var outer) ? outer : group;
                    i++;
                    break;
                case (byte)'\\':
                    i = Control(rtf, i + 1);
                    break;
                case (byte)'\r' or (byte)'\n' or 0:
                    i++;
                    break;
                default:
                    Take(rtf[i]);
                    i++;
                    break;
            }
        }
        FlushBytes();
    }

    /// <summary>A control word or symbol behind its backslash.</summary>
    /// <returns>Where the text goes on.</returns>
    private int Control(ReadOnlySpan<byte> rtf, int at)
    {
        if (at >= rtf.Length)
        {
            return at;
        }
        if (!char.IsAsciiLetter((char)rtf[at]))
        {
            return Symbol(rtf, at);
        }
        var start = at;
        while (at < rtf.Length && at - start < LongestWord && char.IsAsciiLetter((char)rtf[at])) at++;
        var word = Encoding.ASCII.GetString(rtf[start..at]);
        var number = at;
        if (at < rtf.Length && rtf[at] == '-') at++;
        while (at < rtf.Length && at - number < 11 && char.IsAsciiDigit((char)rtf[at])) at++;
        int? value = int.TryParse(Encoding.ASCII.GetString(rtf[number..at]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        at += at < rtf.Length && rtf[at] == ' ' ? 1 : 0;
        if (word == "bin" && value > 0)
        {
            return (int)Math.Min(rtf.Length, at + (long)value.Value);
        }
        FlushBytes();
        Apply(word, value);
        return at;
    }

    private int Symbol(ReadOnlySpan<byte> rtf, int at)
    {
        switch ((char)rtf[at])
        {
            case '\'' when at + 2 < rtf.Length && byte.TryParse(Encoding.ASCII.GetString(rtf.Slice(at + 1, 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                Take(code);
                return at + 3;
            case '*':
                group = group with { IsSkipped = true };
                break;
            case '~':
                Write("\u00A0");
                break;
            case '_':
                Write("\u2011");
                break;
            case '-':
                Write("\u00AD");
                break;
            case '\n' or '\r':
                EndParagraph();
                break;
            case '\\' or '{' or '}':
                Take(rtf[at]);
                break;
        }
        return at + 1;
    }

    private void Apply(string word, int? value)
    {
        switch (word)
        {
            case "fonttbl" or "colortbl" or "stylesheet" or "info" or "pict" or "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf"
                or "annotation" or "fldinst" or "listtext" or "pntext" or "object" or "themedata" or "datastore" or "xe" or "tc" or "filetbl" or "generator":
                // what stands in front of an item says that it is one
                hint = word is "listtext" or "pntext" ? PieceHint.Bullet : hint;
                group = group with { IsSkipped = true };
                break;
            case "footnote":
                group = group with { IsNote = true };
                break;
            case "ansicpg" when value > 0:
                encoding = EncodingNames.Find($"windows-{value}") ?? EncodingNames.Find($"cp{value}") ?? encoding;
                break;
            case "mac":
                encoding = EncodingNames.Find("macintosh") ?? encoding;
                break;
            case "uc":
                group = group with { Fallback = Math.Clamp(value ?? 1, 0, 10) };
                break;
            case "u" when value is { } unit:
                Write(((char)(ushort)unit).ToString());
                skip = group.Fallback;
                break;
            case "b":
                group = group with { IsBold = value != 0 };
                break;
            case "deleted":
                hasChanges = true;
                group = group with { IsDeleted = value != 0 };
                break;
            case "plain":
                group = group with { IsBold = false, IsDeleted = false };
                break;
            case "pard":
                (hint, level, inTable) = (PieceHint.None, 0, false);
                break;
            case "intbl":
                inTable = true;
                break;
            case "outlinelevel" when value is >= 0 and < 6:
                (hint, level) = (PieceHint.Heading, value.Value + 1);
                break;
            case "ls":
                hint = PieceHint.Bullet;
                break;
            case "cell":
                cells.Add(text.ToString().Trim());
                text.Clear();
                break;
            case "row":
                Add(string.Join(" | ", cells.Where(c => c.Length > 0)), PieceHint.Table);
                cells.Clear();
                break;
            case "par" or "sect" or "page" when !group.IsSkipped:
                EndParagraph();
                break;
            default:
                Write(Characters.GetValueOrDefault(word, ""));
                break;
        }
    }

    private void Take(byte code)
    {
        if (skip > 0)
        {
            skip--;
            return;
        }
        bytes.Add(code);
    }

    private void FlushBytes()
    {
        if (bytes.Count > 0)
        {
            Write(encoding.GetString([.. bytes]));
            bytes.Clear();
        }
    }

    private void Write(string run)
    {
        if (run.Length == 0 || group.IsSkipped || group.IsDeleted || group.IsNote)
        {
            return;
        }
        text.Append(run);
        allBold &= group.IsBold || string.IsNullOrWhiteSpace(run);
    }

    private void EndParagraph()
    {
        FlushBytes();
        if (inTable)
        {
            text.Append(' ');
            return;
        }
        Add(text.ToString(), hint);
        text.Clear();
        allBold = true;
        skip = 0;
    }

    private void Add(string paragraph, PieceHint kind) =>
        paragraphs.Add(new OfficeParagraph(paragraph, kind, kind == PieceHint.Heading ? level : 0, allBold && paragraph.Length > 0, IsNote: false));
}
