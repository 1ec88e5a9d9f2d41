using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>An article's weighed units with what is looked up in them, which all its pairs of articles use; made when first asked for.</summary>
internal sealed class IndexedUnits(UnitVector[] units)
{
    private CandidateIndex? index;
    private FeatureEntries? entries;

    public UnitVector[] Units => units;

    public CandidateIndex Index => index ??= new CandidateIndex(units);

    public FeatureEntries Entries => entries ??= new FeatureEntries(units);
}
