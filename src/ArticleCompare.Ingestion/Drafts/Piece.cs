using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion.Drafts;

/// <summary>
/// One unit as its format gives it: a line of plain text, a Markdown block, a paragraph of a page or a Word file.
/// The steps of <see cref="Structure.ArticleBuilder"/> find out what it is and write it down here.
/// </summary>
internal sealed class Piece(TextSpan span, PieceHint hint = PieceHint.None)
{
    /// <summary>Into the draft's text; steps may shorten it (a marker, a speaker's name, a photo credit is cut off).</summary>
    public TextSpan Span { get; set; } = span;

    public PieceHint Hint { get; set; } = hint;

    /// <summary>Of a heading, 1 to 6; 0 when unknown.</summary>
    public int Level { get; init; }

    /// <summary>True when the whole piece is set in bold, as questions of interviews are.</summary>
    public bool IsBold { get; init; }

    /// <summary>A blank line stands in front.</summary>
    public bool AfterGap { get; set; }

    /// <summary>The text as it is read: repairs made, fillers gone, white space runs single, trimmed.</summary>
    public required string Reading { get; set; }

    public BlockKind? Kind { get; set; }

    public string? Speaker { get; set; }

    public string? Language { get; set; }

    /// <summary>See <see cref="Block.SetAsideFor"/>.</summary>
    public string? SetAsideFor { get; private set; }

    public bool IsSetAside => SetAsideFor is not null;

    public void SetAside(string reason)
    {
        SetAsideFor = reason;
        Kind = reason == SetAsideReasons.CrossLink ? BlockKind.CrossLink : BlockKind.Boilerplate;
    }

    public void PutBack()
    {
        SetAsideFor = null;
        Kind = null;
    }

    public override string ToString() => $"{Kind?.ToString() ?? Hint.ToString()} {SetAsideFor} {Span} {Reading}";
}
