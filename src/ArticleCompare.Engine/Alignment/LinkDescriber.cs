using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Says what a link's confidence is made of and which words carry it.</summary>
internal sealed class LinkDescriber(StoryLinks links, ConceptLexicon lexicon)
{
    private readonly PairScorer scorer = new();

    public Link Describe(int x, int u, int y, int v, int place)
    {
        var pair = links[x, y];
        var evidence = pair.Evidence[place];
        var context = links.Context(x, y, place);
        var parts = new LinkParts(
            Math.Clamp(evidence.Overlap, 0, 1),
            Math.Exp(-evidence.LengthRatio),
            context.Neighbours,
            1 - evidence.Distance,
            links.ArticleCount > 2 ? Math.Clamp(context.Support / (links.ArticleCount - 2), 0, 1) : 0)
        {
            Meaning = Meaning.Similarity(links.Unit(x, u), links.Unit(y, v)),
        };
        return new Link(new ClaimRef(x, u), new ClaimRef(y, v), LogOdds.ToProbability(pair.Final[place]), parts, Anchors(links.Unit(x, u), links.Unit(y, v)));
    }

    private ImmutableArray<Anchor> Anchors(UnitVector a, UnitVector b)
    {
        scorer.Score(a, b);
        return [.. scorer.Matches
            .Where(m => Feature.KindOf(m.Feature) != FeatureKind.Mark)
            .Select(m => Anchor(m, a, b))
            .OrderByDescending(m => m.Weight).ThenBy(m => m.A).ThenBy(m => m.B)];
    }

    private Anchor Anchor(ItemMatch match, UnitVector a, UnitVector b)
    {
        var pair = Feature.KindOf(match.Feature) == FeatureKind.Concept ? lexicon.PairOf((int)match.Feature) : null;
        var weight = match.Strength * (a.ItemWeights[match.A] + b.ItemWeights[match.B]) / 2;
        return new Anchor(SpanOf(a, match.A), SpanOf(b, match.B), pair is null ? KindOf(match.Feature) : AnchorKind.Dictionary, weight) { Source = pair?.Source };
    }

    private static TextSpan SpanOf(UnitVector unit, int item) =>
        TextSpan.FromBounds(unit.Atoms[unit.Items[item].First].Span.Start, unit.Atoms[unit.Items[item].First + unit.Items[item].Count - 1].Span.End);

    private static AnchorKind KindOf(uint feature) => Feature.KindOf(feature) switch
    {
        FeatureKind.Concept => AnchorKind.Concept,
        FeatureKind.Value => AnchorKind.Value,
        FeatureKind.Spelling => AnchorKind.Name,
        _ => AnchorKind.Cognate,
    };
}
