namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Joins units to beads: the two groups that belong together most are joined first, as long as the log-odds of all pairs between them
/// speak for it together (greedy correlation clustering: Bansal, Blum and Chawla 2004). No single strong link can chain groups together,
/// and the order of the articles plays no part.
/// </summary>
internal sealed class BeadBuilder
{
    private readonly StoryLinks links;
    private readonly AlignmentOptions options;
    private readonly int[] offset;

    /// <summary>How far each article is a report of its own: there, one claim of another report is often told in several places.</summary>
    private readonly double[] retold;

    private readonly List<(int Article, int Unit)>?[] groups;
    private readonly int[] version;
    private readonly HashSet<int>[] touching;
    private readonly PriorityQueue<(int A, int B, int VersionA, int VersionB), (double, int, int)> queue = new();

    private BeadBuilder(StoryLinks links, AlignmentOptions options)
    {
        this.links = links;
        this.options = options;
        offset = new int[links.ArticleCount + 1];
        retold = [.. Enumerable.Range(0, links.ArticleCount).Select(links.Retold)];
        for (var x = 0; x < links.ArticleCount; x++)
        {
            offset[x + 1] = offset[x] + links.UnitCount(x);
        }
        groups = new List<(int, int)>?[offset[^1]];
        version = new int[offset[^1]];
        touching = new HashSet<int>[offset[^1]];
        for (var x = 0; x < links.ArticleCount; x++)
        {
            for (var u = 0; u < links.UnitCount(x); u++)
            {
                groups[offset[x] + u] = [(x, u)];
                touching[offset[x] + u] = [];
            }
        }
    }

    /// <summary>Every unit of every article in exactly one bead; the units of a bead in ascending order.</summary>
    public static List<List<(int Article, int Unit)>> Build(StoryLinks links, AlignmentOptions options)
    {
        var builder = new BeadBuilder(links, options);
        builder.Queue();
        builder.Join();
        return [.. builder.groups.Where(g => g is not null).Select(g => g!)];
    }

    private void Queue()
    {
        foreach (var (x, y) in links.Pairs())
        {
            var pair = links[x, y];
            for (var p = 0; p < pair.Final.Length; p++)
            {
                if (links.Joining(x, y, p) > 0)
                {
                    var a = offset[x] + pair.Scores.All[p].A;
                    var b = offset[y] + pair.Scores.All[p].B;
                    touching[a].Add(b);
                    touching[b].Add(a);
                    Enqueue(a, b);
                }
            }
        }
    }

    private void Join()
    {
        while (queue.TryDequeue(out var next, out _))
        {
            var (a, b, versionA, versionB) = next;
            if (groups[a] is not { } groupA || groups[b] is not { } groupB || version[a] != versionA || version[b] != versionB)
            {
                continue;
            }
            groupA.AddRange(groupB);
            groupA.Sort();
            groups[b] = null;
            version[a]++;
            touching[a].UnionWith(touching[b]);
            touching[a].Remove(a);
            touching[a].Remove(b);
            foreach (var other in touching[a].Order().ToList())
            {
                touching[other].Remove(b);
                touching[other].Add(a);
                Enqueue(Math.Min(a, other), Math.Max(a, other));
            }
        }
    }

    private void Enqueue(int a, int b)
    {
        if (groups[a] is not { } groupA || groups[b] is not { } groupB)
        {
            return;
        }
        var sum = Together(groupA, groupB);
        if (sum > 0)
        {
            queue.Enqueue((a, b, version[a], version[b]), (-sum / (groupA.Count * groupB.Count), a, b));
        }
    }

    /// <summary>
    /// What all pairs between two groups say together. That two pieces share nothing does not speak against joining their groups where one
    /// of them links to another piece of the other's sentence: one article may tell in one piece what the others split.
    /// </summary>
    private double Together(List<(int Article, int Unit)> groupA, List<(int Article, int Unit)> groupB)
    {
        // where every piece has another piece of its sentence on the other side, the groups are parallel and stay apart
        var isParallel = groupA.TrueForAll(u => groupB.Exists(v => IsBeside(u, v))) && groupB.TrueForAll(v => groupA.Exists(u => IsBeside(u, v)));
        var sum = 0.0;
        foreach (var u in groupA)
        {
            foreach (var v in groupB)
            {
                var between = Between(u.Article, u.Unit, v.Article, v.Unit);
                sum += between < 0 && !isParallel && u.Article != v.Article && (IsToldBeside(u, v) || IsToldBeside(v, u)) ? 0 : between;
            }
        }
        return sum;

        bool IsToldBeside((int Article, int Unit) u, (int Article, int Unit) v) => groupA.Exists(w => Links(u, v, w)) || groupB.Exists(w => Links(u, v, w));

        bool Links((int Article, int Unit) u, (int Article, int Unit) v, (int Article, int Unit) w) =>
            w != v && IsBeside(v, w) && Between(u.Article, u.Unit, w.Article, w.Unit) > 0;
    }

    /// <summary>Whether two pieces are of one sentence.</summary>
    private bool IsBeside((int Article, int Unit) u, (int Article, int Unit) v) => u.Article == v.Article && links.ParentOf(u.Article, u.Unit) == links.ParentOf(v.Article, v.Unit);

    private double Between(int x, int u, int y, int v)
    {
        if (x == y)
        {
            return links.ParentOf(x, u) == links.ParentOf(x, v) ? options.SameUnit : (1 - retold[x]) * (Math.Abs(u - v) == 1 ? options.SameArticleNear : options.SameArticleFar);
        }
        if (x > y)
        {
            (x, u, y, v) = (y, v, x, u);
        }
        return links.Joining(x, y, links[x, y].Scores.Find(u, v));
    }
}
