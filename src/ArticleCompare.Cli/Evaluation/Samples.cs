using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Evidence with the right answer beside it.</summary>
internal sealed class Samples
{
    private readonly List<double[]> values = [];
    private readonly List<bool> labels = [];

    public ImmutableArray<double> Fit() => [.. LogisticFit.Fit(values, labels)];

    public void AddPairs(LabelledStory story, AlignmentOptions options) => Add(story, options, (links, x, y, p) =>
    {
        var evidence = new double[PairEvidence.Count];
        links[x, y].Evidence[p].CopyTo(evidence);
        return evidence;
    });

    public void AddContexts(LabelledStory story, AlignmentOptions options) => Add(story, options, (links, x, y, p) =>
    {
        var evidence = new double[ContextEvidence.Count];
        links.Context(x, y, p).CopyTo(evidence);
        return evidence;
    });

    private void Add(LabelledStory story, AlignmentOptions options, Func<StoryLinks, int, int, int, double[]> evidence)
    {
        var links = story.Links(options);
        foreach (var (x, y) in links.Pairs())
        {
            for (var p = 0; p < links[x, y].Final.Length; p++)
            {
                var pair = links[x, y].Scores.All[p];
                if (story.IsLinked(x, pair.A, y, pair.B) is { } label)
                {
                    values.Add(evidence(links, x, y, p));
                    labels.Add(label);
                }
            }
        }
    }
}
