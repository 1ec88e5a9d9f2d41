using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Web.Components.Table;

/// <summary>The words of a row that mean the same, gathered over all its links: counterparts share a group.</summary>
public static class WordGroups
{
    /// <summary>Per article of the comparison: the anchored words and their group, from 0, in text order.</summary>
    public static ImmutableArray<ImmutableArray<(TextSpan Span, int Group)>> Of(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var nodes = new Dictionary<(int Article, TextSpan Span), int>();
        var parent = new List<int>();
        foreach (var link in row.Links)
        {
            foreach (var anchor in link.Anchors)
            {
                Join(Node(link.A.Article, anchor.A), Node(link.B.Article, anchor.B));
            }
        }
        // "Import" and "Import AI" of one article, anchored by different links, are one thing.
        foreach (var article in nodes.Keys.GroupBy(k => k.Article).OrderBy(g => g.Key))
        {
            var spans = article.Select(k => k.Span).Order().ToArray();
            for (var i = 1; i < spans.Length; i++)
            {
                if (spans[i].Overlaps(spans[i - 1]))
                {
                    Join(nodes[(article.Key, spans[i])], nodes[(article.Key, spans[i - 1])]);
                }
            }
        }
        var numbers = new Dictionary<int, int>();
        var result = row.Cells.Select(_ => ImmutableArray.CreateBuilder<(TextSpan, int)>()).ToArray();
        foreach (var ((article, span), node) in nodes.OrderBy(n => n.Key.Article).ThenBy(n => n.Key.Span))
        {
            var root = Root(node);
            numbers.TryAdd(root, numbers.Count);
            result[article].Add((span, numbers[root]));
        }
        return [.. result.Select(b => b.ToImmutable())];

        int Node(int article, TextSpan span)
        {
            if (!nodes.TryGetValue((article, span), out var node))
            {
                nodes[(article, span)] = node = parent.Count;
                parent.Add(node);
            }
            return node;
        }

        int Root(int node)
        {
            while (parent[node] != node)
            {
                node = parent[node] = parent[parent[node]];
            }
            return node;
        }

        void Join(int a, int b) => parent[Math.Max(Root(a), Root(b))] = Math.Min(Root(a), Root(b));
    }
}
