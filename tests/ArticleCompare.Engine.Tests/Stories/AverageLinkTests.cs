using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Engine.Tests.Stories;

public sealed class AverageLinkTests
{
    [Fact]
    public void The_most_similar_groups_are_joined_first_as_at_every_step_of_a_full_search()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var similar = new Dictionary<(int, int), double>();
            for (var n = 0; n < 120; n++)
            {
                var (a, b) = (random.Next(40), random.Next(40));
                if (a != b)
                {
                    // few different values, so that ties are met
                    similar[(Math.Min(a, b), Math.Max(a, b))] = random.Next(1, 9) / 8.0;
                }
            }
            Assert.Equal(Searched(40, similar, 0.3), AverageLink.Join(40, similar, 0.3).Select(g => string.Join(' ', g)));
        }
    }

    /// <summary>Looks at all pairs of groups before every step; of equal means the pair with the first article.</summary>
    private static IEnumerable<string> Searched(int count, Dictionary<(int A, int B), double> similar, double threshold)
    {
        var groups = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToList();
        while (true)
        {
            var best = groups.SelectMany((a, i) => groups.Skip(i + 1).Select(b => (A: a, B: b, Mean: Mean(a, b, similar))))
                .Where(p => p.Mean > threshold).OrderByDescending(p => p.Mean).ThenBy(p => p.A[0]).ThenBy(p => p.B[0]).FirstOrDefault();
            if (best.A is null)
            {
                return groups.Select(g => string.Join(' ', g.Order()));
            }
            best.A.AddRange(best.B);
            groups.Remove(best.B);
        }
    }

    private static double Mean(List<int> a, List<int> b, Dictionary<(int, int), double> similar) =>
        a.Sum(x => b.Sum(y => similar.GetValueOrDefault((Math.Min(x, y), Math.Max(x, y))))) / (a.Count * b.Count);
}
