using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Web.Components.Reading;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Pictures;

/// <summary>Two articles from top to bottom, and the bands between what both tell.</summary>
/// <param name="Left">One article.</param>
/// <param name="Right">The other.</param>
/// <param name="LeftParts">Its claims in text order.</param>
/// <param name="RightParts">Its claims in text order.</param>
/// <param name="Bands">By their place on the left.</param>
public sealed record Ribbon(TableColumn Left, TableColumn Right, ImmutableArray<RibbonPart> LeftParts, ImmutableArray<RibbonPart> RightParts, ImmutableArray<RibbonBand> Bands)
{
    /// <summary>Rows that both tell.</summary>
    public int Shared => Bands.Select(b => b.Row.Index).Distinct().Count();

    /// <summary>Most of these rows that stand in the same order in both: the longest ascending run of their first places.</summary>
    public int InOrder
    {
        get
        {
            var ends = new List<double>();
            foreach (var right in Bands.GroupBy(b => b.Row.Index).Select(g => (From: g.Min(b => b.Left.From), To: g.Min(b => b.Right.From))).OrderBy(p => p.From).Select(p => p.To))
            {
                var at = ends.BinarySearch(right);
                at = at < 0 ? ~at : at;
                if (at == ends.Count)
                {
                    ends.Add(right);
                }
                else
                {
                    ends[at] = right;
                }
            }
            return ends.Count;
        }
    }

    /// <param name="table">With both columns.</param>
    /// <param name="left">A column of it.</param>
    /// <param name="right">Another.</param>
    public static Ribbon Of(ClaimTable table, TableColumn left, TableColumn right)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (ours, theirs) = (Parts(table, left, right), Parts(table, right, left));
        var rightRuns = Runs(theirs).ToLookup(r => r.Row.Index);
        var bands = Runs(ours).SelectMany(l => rightRuns[l.Row.Index].Select(r => new RibbonBand(l.Row, l.Stretch, r.Stretch, Pairs.Differences(l.Row, left, right).Any())));
        return new Ribbon(left, right, ours, theirs, [.. bands]);
    }

    private static ImmutableArray<RibbonPart> Parts(ClaimTable table, TableColumn column, TableColumn other)
    {
        var rows = RowsOfClaims.In(table, column);
        var claims = table.Comparison.Articles[column.Article].Claims;
        var lengths = claims.Select(c => c.Spans.Sum(s => s.Length)).ToList();
        double all = Math.Max(1, lengths.Sum());
        var at = table.Columns.IndexOf(other);
        var parts = ImmutableArray.CreateBuilder<RibbonPart>();
        var from = 0;
        for (var c = 0; c < claims.Length; c++)
        {
            var to = from + lengths[c];
            if (rows.TryGetValue(c, out var row))
            {
                parts.Add(new RibbonPart(row, new Stretch(from / all, to / all), row.Cells[at].Claims.IsEmpty));
            }
            from = to;
        }
        return parts.ToImmutable();
    }

    // Neighbouring claims of one row are one stretch.
    private static List<(TableRow Row, Stretch Stretch)> Runs(ImmutableArray<RibbonPart> parts)
    {
        var runs = new List<(TableRow Row, Stretch Stretch)>();
        foreach (var part in parts)
        {
            if (runs.Count > 0 && runs[^1].Row == part.Row && runs[^1].Stretch.To == part.Stretch.From)
            {
                runs[^1] = (part.Row, new Stretch(runs[^1].Stretch.From, part.Stretch.To));
            }
            else
            {
                runs.Add((part.Row, part.Stretch));
            }
        }
        return runs;
    }
}

/// <summary>A part of an article, as shares of the text of its claims, 0 at the top to 1.</summary>
public readonly record struct Stretch(double From, double To);

/// <param name="Row">The row the claim stands in.</param>
/// <param name="Stretch">Where the claim stands.</param>
/// <param name="IsAlone">The other article does not tell it.</param>
public sealed record RibbonPart(TableRow Row, Stretch Stretch, bool IsAlone);

/// <param name="Row">The row that both tell.</param>
/// <param name="Left">Where one tells it.</param>
/// <param name="Right">Where the other does.</param>
/// <param name="Differs">They stand on different sides of an open difference.</param>
public sealed record RibbonBand(TableRow Row, Stretch Left, Stretch Right, bool Differs);
