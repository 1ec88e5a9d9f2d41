using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>An article's weighed units with the index over them, which all its pairs of articles use; made when first asked for.</summary>
internal sealed class IndexedUnits(UnitVector[] units)
{
    private CandidateIndex? index;

    public UnitVector[] Units => units;

    public CandidateIndex Index => index ??= new CandidateIndex(units);
}
