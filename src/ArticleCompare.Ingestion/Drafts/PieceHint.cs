namespace ArticleCompare.Ingestion.Drafts;

/// <summary>What the format itself says about a piece.</summary>
internal enum PieceHint
{
    None,
    Title,
    Heading,
    Bullet,
    Quote,
    Caption,
    Table,
    Code,
    /// <summary>A footnote.</summary>
    Note,
}
