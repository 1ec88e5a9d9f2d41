using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Sentences;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>A document of the sets made of the clean one, every sentence with the line of the clean set that it comes from.</summary>
internal sealed class LabelledStory
{
    /// <summary>Articles that leave out and add, in any order, and plain translations: the weights have to serve all.</summary>
    private static readonly string[] Sets = ["ntrex-comparable", "ntrex-shuffled", "ntrex-clean"];

    private readonly List<UnitText> texts = [];
    private readonly List<List<Origin?>> origins = [];

    /// <param name="Line">Document and line in the clean set.</param>
    /// <param name="Sentence">Which sentence of that line.</param>
    /// <param name="Sentences">How many the line has in this language.</param>
    private sealed record Origin(string Line, int Sentence, int Sentences);

    private LabelledStory()
    {
    }

    public static List<LabelledStory> Read(DirectoryInfo kit)
    {
        var lines = new Dictionary<(string, string), Origin>();
        foreach (var doc in Jsonl.Read(kit, "align/ntrex-clean/docs.jsonl") ?? [])
        {
            foreach (var side in doc.GetProperty("units").EnumerateObject())
            {
                var units = Jsonl.Strings(side.Value);
                for (var u = 0; u < units.Count; u++)
                {
                    var sentences = Sentences(units[u], side.Name);
                    for (var s = 0; s < sentences.Count; s++)
                    {
                        lines[(side.Name, sentences[s])] = new Origin(FormattableString.Invariant($"{doc.GetProperty("doc").GetString()}:{u}"), s, sentences.Count);
                    }
                }
            }
        }
        var stories = new List<LabelledStory>();
        foreach (var doc in Sets.SelectMany(set => Jsonl.Read(kit, $"align/{set}/docs.jsonl") ?? []))
        {
            var story = new LabelledStory();
            foreach (var side in doc.GetProperty("units").EnumerateObject().OrderBy(u => u.Name, StringComparer.Ordinal))
            {
                var units = Jsonl.Strings(side.Value);
                story.texts.Add(new UnitText(side.Name, [.. units]));
                story.origins.Add([.. units.SelectMany(u => Sentences(u, side.Name)).Select(s => lines.GetValueOrDefault((side.Name, s)))]);
            }
            stories.Add(story);
        }
        return stories;
    }

    /// <summary>The story in all its languages, and in every two and three of them: weights have to serve all.</summary>
    public IEnumerable<LabelledStory> Subsets()
    {
        for (var set = 1; set < 1 << texts.Count; set++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)set) >= 2)
            {
                var subset = new LabelledStory();
                for (var l = 0; l < texts.Count; l++)
                {
                    if ((set >> l & 1) == 1)
                    {
                        subset.texts.Add(texts[l]);
                        subset.origins.Add(origins[l]);
                    }
                }
                yield return subset;
            }
        }
    }

    public StoryLinks Links(AlignmentOptions options) => new([.. texts.Select(UnitAligner.Analyse)], options, CancellationToken.None);

    /// <summary>Whether two sentences carry the same; null where the clean set cannot tell (both lines have several sentences).</summary>
    public bool? IsLinked(int x, int a, int y, int b)
    {
        if (origins[x][a] is not { } one || origins[y][b] is not { } two)
        {
            return null;
        }
        if (one.Line != two.Line)
        {
            return false;
        }
        if (one.Sentences == 1 || two.Sentences == 1 || one.Sentences == two.Sentences && one.Sentence == two.Sentence)
        {
            return true;
        }
        return null;
    }

    private static List<string> Sentences(string unit, string language)
    {
        var spans = SentenceSplitter.Split(unit, new(0, unit.Length), language);
        return spans.IsEmpty ? [unit] : [.. spans.Select(s => s.Slice(unit))];
    }
}
