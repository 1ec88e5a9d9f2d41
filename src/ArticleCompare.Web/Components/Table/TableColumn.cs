namespace ArticleCompare.Web.Components.Table;

/// <summary>One article as a column.</summary>
/// <param name="Article">Index into the comparison's articles.</param>
/// <param name="Name">Short and unique in the story: the language code, with a number where a language comes twice ("de", "de-2").</param>
/// <param name="Language">ISO 639-1 code, "und" for unknown.</param>
/// <param name="IsBase">The table is ordered and read by this column.</param>
/// <param name="IsWith">Shown beside the base where only two columns fit.</param>
/// <param name="IsOwnReport">No translation of the others: what it does not tell is not missing.</param>
public sealed record TableColumn(int Article, string Name, string Language, bool IsBase, bool IsWith, bool IsOwnReport);

/// <summary>The figures in a column's header.</summary>
/// <param name="Claims">Claims of the article.</param>
/// <param name="Missing">Rows that it lacks although most of the others have them; none for its own report.</param>
/// <param name="NotTold">Other rows that it does not tell.</param>
/// <param name="Differ">Rows in which it stands on another side than the base (the base: in which anybody differs from it).</param>
public readonly record struct ColumnCounts(int Claims, int Missing, int NotTold, int Differ);
