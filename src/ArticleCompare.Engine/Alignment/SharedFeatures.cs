using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Leaves out what cannot match: of the spellings and sounds of an article those that no other article has. That is most of them,
/// and every comparison of two units would go through them. Concepts and values that no other article has stay among the hits, since which words
/// have one counts by itself, but not among those that are compared.
/// </summary>
internal static class SharedFeatures
{
    private const int Several = -1;

    public static ArticleVectors[] Of(ArticleVectors[] articles)
    {
        // 1 and more: the one article that has it, and 1
        var owner = new Dictionary<uint, int>();
        for (var a = 0; a < articles.Length; a++)
        {
            foreach (var piece in articles[a].Pieces)
            {
                foreach (var hit in piece.Hits)
                {
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(owner, hit.Feature, out _);
                    known = known == 0 || known == a + 1 ? a + 1 : Several;
                }
            }
        }
        return Array.ConvertAll(articles, a => a with { Pieces = Array.ConvertAll(a.Pieces, p => Reduce(p, owner)) });
    }

    private static UnitVector Reduce(UnitVector unit, Dictionary<uint, int> owner)
    {
        var hits = new List<Hit>(unit.Hits.Length);
        var matchable = new List<Hit>(unit.Hits.Length);
        foreach (var hit in unit.Hits)
        {
            if (owner[hit.Feature] == Several)
            {
                hits.Add(hit);
                matchable.Add(hit);
            }
            else if (Feature.KindOf(hit.Feature) is not (FeatureKind.Spelling or FeatureKind.Sound))
            {
                hits.Add(hit);
            }
        }
        return unit.With([.. hits], [.. matchable], unit.Meaning);
    }
}
