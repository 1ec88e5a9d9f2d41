using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Decisions;

/// <summary>A row and the decision that shaped it; null for a row of the engine.</summary>
internal sealed record DecidedRow(Row Row, PlacedDecision? ShapedBy, ImmutableArray<int> Joined);

/// <summary>Makes the rows of the table from the engine's rows and the decisions that shape rows.</summary>
internal static class DecidedRows
{
    public static List<DecidedRow> Build(Comparison comparison, IReadOnlyList<PlacedDecision> placed)
    {
        var shapes = Shapes(placed);
        if (shapes.Count == 0)
        {
            return [.. comparison.Rows.Select(r => new DecidedRow(r, null, []))];
        }
        var taken = new Dictionary<ClaimRef, int>();
        for (var s = 0; s < shapes.Count; s++)
        {
            foreach (var claim in shapes[s].Claims)
            {
                taken[claim] = s;
            }
        }
        var shaper = new RowShaper(comparison);
        var members = shapes.Select(s => s.Claims.ToList()).ToList();
        var joined = shapes.Select(_ => new SortedSet<int>()).ToList();
        var rows = new List<DecidedRow>();
        foreach (var row in comparison.Rows)
        {
            var claims = RowShaper.Claims(row).ToList();
            var free = claims.Where(c => !taken.ContainsKey(c)).ToList();
            if (free.Count == claims.Count)
            {
                rows.Add(new DecidedRow(row, null, []));
                continue;
            }
            // What the row has of articles the decision could not speak of goes along with the decided claims.
            var shape = Strongest(claims, taken);
            var joining = free.Where(c => !shapes[shape].Scope.Contains(c.Article) || shapes[shape].Changed.Contains(c.Article)).ToList();
            members[shape].AddRange(joining);
            joined[shape].UnionWith(joining.Where(c => !shapes[shape].Scope.Contains(c.Article)).Select(c => c.Article));
            if (joining.Count < free.Count)
            {
                rows.Add(new DecidedRow(shaper.Shape([.. free.Except(joining)], row.Confidence), null, []));
            }
        }
        rows.AddRange(shapes.Select((s, i) => new DecidedRow(shaper.Shape(members[i], confidence: 1), s, [.. joined[i]])));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. rows
            .OrderBy(r => shaper.Position(r.Row))
            .ThenBy(r => RowShaper.Claims(r.Row).First().Article).ThenBy(r => RowShaper.Claims(r.Row).First().Claim)
            .Select(r => r with { Row = r.Row with { Id = RowBuilder.Unique(r.Row.Id, ids) } })];
    }

    /// <summary>A claim stands where the newest decision put it.</summary>
    private static List<PlacedDecision> Shapes(IReadOnlyList<PlacedDecision> placed)
    {
        var shapes = new List<PlacedDecision>();
        foreach (var decision in placed.Where(p => p.Shapes))
        {
            for (var i = shapes.Count - 1; i >= 0; i--)
            {
                if (!shapes[i].Claims.Overlaps(decision.Claims))
                {
                    continue;
                }
                // A row that lost a claim to a later decision is still grouped by a person, but no longer the row that was confirmed.
                var left = shapes[i].Claims.Except(decision.Claims).ToHashSet();
                var content = shapes[i].Decision.Content is Confirmed c ? new Grouped(GroupingKind.Unlinked, c.Row) : shapes[i].Decision.Content;
                if (left.Count == 0)
                {
                    shapes.RemoveAt(i);
                }
                else
                {
                    shapes[i] = shapes[i] with { Claims = left, Decision = shapes[i].Decision with { Content = content } };
                }
            }
            if (decision.Claims.Count > 0)
            {
                shapes.Add(decision);
            }
        }
        return shapes;
    }

    private static int Strongest(List<ClaimRef> claims, Dictionary<ClaimRef, int> taken) =>
        claims.Where(taken.ContainsKey).GroupBy(c => taken[c]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
}
