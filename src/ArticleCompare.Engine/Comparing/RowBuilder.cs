using System.Collections.Immutable;
using System.Globalization;

namespace ArticleCompare.Engine.Comparing;

/// <summary>First light: the n-th claims of all articles stand in one row, until the aligner takes its place.</summary>
internal static class RowBuilder
{
    public static ImmutableArray<Row> Build(ImmutableArray<ComparedArticle> articles)
    {
        var count = articles.IsEmpty ? 0 : articles.Max(a => a.Claims.Length);
        return [.. Enumerable.Range(0, count).Select(i => new Row(
            [.. articles.Select(a => i < a.Claims.Length ? ImmutableArray.Create(i) : [])], 1, [], [])
        { Id = i.ToString(CultureInfo.InvariantCulture) })];
    }
}
