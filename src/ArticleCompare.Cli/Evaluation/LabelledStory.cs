using System.Text.Json;
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
    private int[][] parents = [];
    private HashSet<(int, int)>? must;
    private HashSet<(int, int)> may = [];

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
        foreach (var doc in JsonLines.ReadAll(kit, "align/ntrex-clean/docs.jsonl") ?? [])
        {
            foreach (var side in doc.GetProperty("units").EnumerateObject())
            {
                var units = JsonLines.Strings(side.Value);
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
        foreach (var doc in Sets.SelectMany(set => JsonLines.ReadAll(kit, $"align/{set}/docs.jsonl") ?? []))
        {
            var story = new LabelledStory();
            foreach (var side in doc.GetProperty("units").EnumerateObject().OrderBy(u => u.Name, StringComparer.Ordinal))
            {
                var units = JsonLines.Strings(side.Value);
                story.texts.Add(new UnitText(side.Name, [.. units]));
                story.origins.Add([.. units.SelectMany(u => Sentences(u, side.Name)).Select(s => lines.GetValueOrDefault((side.Name, s)))]);
            }
            stories.Add(story);
        }
        stories.AddRange(ReadEvents(kit));
        return stories;
    }

    /// <summary>Independent reports of one event, linked by hand; pairs that are only related count neither way.</summary>
    private static IEnumerable<LabelledStory> ReadEvents(DirectoryInfo kit)
    {
        var gold = (JsonLines.ReadAll(kit, "align/ntrex-events/gold.jsonl") ?? []).ToDictionary(g => g.GetProperty("id").GetString()!);
        foreach (var item in JsonLines.ReadAll(kit, "align/ntrex-events/items.jsonl") ?? [])
        {
            var answer = gold[item.GetProperty("id").GetString()!];
            foreach (var a in item.GetProperty("a").EnumerateObject())
            {
                foreach (var b in item.GetProperty("b").EnumerateObject())
                {
                    var story = new LabelledStory { must = Pairs(answer.GetProperty("must")), may = Pairs(answer.GetProperty("may")) };
                    story.texts.Add(new UnitText(a.Name, [.. JsonLines.Strings(a.Value)]));
                    story.texts.Add(new UnitText(b.Name, [.. JsonLines.Strings(b.Value)]));
                    yield return story;
                }
            }
        }
    }

    private static HashSet<(int, int)> Pairs(JsonElement pairs) => [.. pairs.EnumerateArray().Select(p => (p[0].GetInt32(), p[1].GetInt32()))];

    /// <summary>The story in all its languages, and in every two and three of them: weights have to serve all.</summary>
    public IEnumerable<LabelledStory> Subsets()
    {
        if (must is not null)
        {
            yield return this;
            yield break;
        }
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

    public StoryLinks Links(AlignmentOptions options)
    {
        var articles = texts.Select(t => UnitAligner.Analyse(t)).ToArray();
        parents = [.. articles.Select(a => a.Parents)];
        return new StoryLinks(articles, options, CancellationToken.None);
    }

    /// <summary>Whether two sentences carry the same; null where the clean set cannot tell (both lines have several sentences).</summary>
    public bool? IsLinked(int x, int a, int y, int b)
    {
        if (must is not null)
        {
            return IsLinkedByHand(parents[x], a, parents[y], b);
        }
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

    private bool? IsLinkedByHand(int[] parentsA, int a, int[] parentsB, int b)
    {
        var pair = (parentsA[a], parentsB[b]);
        if (may.Contains(pair))
        {
            return null;
        }
        var whole = parentsA.Count(p => p == pair.Item1) == 1 && parentsB.Count(p => p == pair.Item2) == 1;
        return !must!.Contains(pair) ? false : whole ? true : null;
    }

    private static List<string> Sentences(string unit, string language)
    {
        var spans = SentenceSplitter.Split(unit, new(0, unit.Length), language);
        return spans.IsEmpty ? [unit] : [.. spans.Select(s => s.Slice(unit))];
    }
}
