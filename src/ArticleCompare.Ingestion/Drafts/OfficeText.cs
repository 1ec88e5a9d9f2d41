using System.Collections.Immutable;

namespace ArticleCompare.Ingestion.Drafts;

/// <summary>The text of an office file.</summary>
/// <param name="Paragraphs">In order; a table row is one, its cells parted by " | ".</param>
/// <param name="HasChanges">It has tracked changes, which were resolved as accepted.</param>
internal sealed record OfficeText(ImmutableArray<OfficeParagraph> Paragraphs, bool HasChanges);

/// <param name="Text">Without deleted runs, not trimmed, with LF for a line break.</param>
/// <param name="Hint">By its style and numbering.</param>
/// <param name="Level">Of a heading, else 0.</param>
/// <param name="IsBold">All of it is bold.</param>
/// <param name="IsNote">Of a footnote or an endnote.</param>
internal sealed record OfficeParagraph(string Text, PieceHint Hint, int Level, bool IsBold, bool IsNote);
