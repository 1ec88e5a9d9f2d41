namespace ArticleCompare.Web.Components.Table;

/// <summary>One article as a column.</summary>
/// <param name="Article">Index into the comparison's articles.</param>
/// <param name="Name">Short and unique in the story: the language code, with a number where a language comes twice ("de", "de-2").</param>
/// <param name="Language">ISO 639-1 code, "und" for unknown.</param>
/// <param name="IsBase">The table is ordered and read by this column.</param>
/// <param name="IsWith">Shown beside the base where only two columns fit.</param>
public sealed record TableColumn(int Article, string Name, string Language, bool IsBase, bool IsWith);

/// <summary>The figures in a column's header.</summary>
/// <param name="Claims">Claims of the article.</param>
/// <param name="Missing">Rows that it lacks although most of the others have them.</param>
/// <param name="Differ">Rows in which it stands on another side than the base (the base: in which anybody differs from it).</param>
public readonly record struct ColumnCounts(int Claims, int Missing, int Differ);
