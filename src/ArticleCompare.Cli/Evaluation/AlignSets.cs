using System.Text.Json;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>The alignment sets of an evaluation kit: units are given, links are asked for.</summary>
internal static class AlignSets
{
    public static readonly EvaluationSet[] All =
    [
        new("align/ntrex-clean", (kit, to) => Rows(kit, to, "align/ntrex-clean/docs.jsonl", "align/ntrex-clean.jsonl")),
        new("align/ntrex-comparable", (kit, to) => Rows(kit, to, "align/ntrex-comparable/docs.jsonl", "align/ntrex-comparable.jsonl")),
        new("align/ntrex-shuffled", (kit, to) => Rows(kit, to, "align/ntrex-shuffled/docs.jsonl", "align/ntrex-shuffled.jsonl")),
        new("align/textberg", TextBerg),
        new("align/events", Events),
        new("align/retrieval", Retrieval),
        new("align/stories-full", (kit, to) => Stories(kit, to, "full")),
        new("align/stories-half", (kit, to) => Stories(kit, to, "half")),
        new("align/stories-edited", (kit, to) => Stories(kit, to, "edited")),
    ];

    private static readonly string[] Languages = ["de", "en", "fr", "id"];

    private static string? Rows(DirectoryInfo kit, DirectoryInfo predictions, string docs, string output)
    {
        var read = JsonLines.ReadAll(kit, docs);
        if (read is null)
        {
            return null;
        }
        using var writer = JsonLines.Create(predictions, output);
        WriteRows(read, writer);
        return FormattableString.Invariant($"{read.Count} documents");
    }

    private static string? TextBerg(DirectoryInfo kit, DirectoryInfo predictions)
    {
        var folder = new DirectoryInfo(Path.Combine(kit.FullName, "align", "textberg"));
        if (!folder.Exists)
        {
            return null;
        }
        var docs = folder.GetFiles("*.docs.jsonl").OrderBy(f => f.Name, StringComparer.Ordinal)
            .SelectMany(f => JsonLines.ReadAll(kit, $"align/textberg/{f.Name}")!).ToList();
        using var writer = JsonLines.Create(predictions, "align/textberg.jsonl");
        WriteRows(docs, writer);
        return FormattableString.Invariant($"{docs.Count} documents");
    }

    private static void WriteRows(List<JsonElement> docs, StreamWriter writer)
    {
        foreach (var doc in docs)
        {
            var languages = doc.GetProperty("units").EnumerateObject().Select(u => u.Name).Order(StringComparer.Ordinal).ToList();
            var beads = UnitAligner.Align([.. languages.Select(l => new UnitText(l, [.. JsonLines.Strings(doc.GetProperty("units").GetProperty(l))]))]);
            var rows = beads.Select(b => new { u = CellsByLanguage(b, languages) });
            writer.WriteLine(JsonSerializer.Serialize(new { doc = doc.GetProperty("doc").GetString(), rows }));
        }
    }

    private static SortedDictionary<string, int[]> CellsByLanguage(Bead bead, List<string> languages)
    {
        var cells = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        for (var l = 0; l < languages.Count; l++)
        {
            if (!bead.Cells[l].IsEmpty)
            {
                cells[languages[l]] = [.. bead.Cells[l]];
            }
        }
        return cells;
    }

    /// <summary>Two independent reports of one event, in every pair of languages.</summary>
    private static string? Events(DirectoryInfo kit, DirectoryInfo predictions)
    {
        var items = JsonLines.ReadAll(kit, "align/ntrex-events/items.jsonl");
        if (items is null)
        {
            return null;
        }
        using var writer = JsonLines.Create(predictions, "align/events.jsonl");
        foreach (var item in items)
        {
            foreach (var a in item.GetProperty("a").EnumerateObject())
            {
                foreach (var b in item.GetProperty("b").EnumerateObject())
                {
                    var beads = UnitAligner.Align([new(a.Name, [.. JsonLines.Strings(a.Value)]), new(b.Name, [.. JsonLines.Strings(b.Value)])]);
                    var links = beads.SelectMany(x => x.Links).Select(l => (l.A.Claim, l.B.Claim)).Distinct().Order().Select(l => new[] { l.Item1, l.Item2 }).ToArray();
                    var own = Coverage.Of(2, [.. beads.Select(x => x.Cells)], beads.SelectMany(x => x.Links)).Any(s => s.IsOwnReport);
                    writer.WriteLine(JsonSerializer.Serialize(new { id = item.GetProperty("id").GetString(), a_lang = a.Name, b_lang = b.Name, links, conflicts = links.Where(l => Conflict(a, b, l, own)).ToArray() }));
                }
            }
        }
        return FormattableString.Invariant($"{items.Count} events");
    }

    private static string? Stories(DirectoryInfo kit, DirectoryInfo predictions, string variant)
    {
        var items = JsonLines.ReadAll(kit, $"align/ntrex-stories/{variant}.items.jsonl");
        if (items is null)
        {
            return null;
        }
        var groups = StoryGrouper.Group([.. items.Select(i => StoryVector.Of(i.GetProperty("lang").GetString()!, JsonLines.Strings(i.GetProperty("units"))))]);
        using var writer = JsonLines.Create(predictions, $"align/stories-{variant}.jsonl");
        foreach (var group in groups)
        {
            foreach (var i in group)
            {
                writer.WriteLine(JsonSerializer.Serialize(new { id = items[i].GetProperty("id").GetString(), group = $"s{group[0]}" }));
            }
        }
        return FormattableString.Invariant($"{groups.Length} stories of {items.Count} articles");
    }

    /// <summary>Whether two linked units contradict each other in a fact.</summary>
    private static bool Conflict(JsonProperty a, JsonProperty b, int[] link, bool own) =>
        DifferenceFinder.Compare(a.Value[link[0]].GetString()!, a.Name, b.Value[link[1]].GetString()!, b.Name, own).Any(d => d.IsFactual);

    private static string? Retrieval(DirectoryInfo kit, DirectoryInfo predictions)
    {
        var docs = JsonLines.ReadAll(kit, "align/ntrex-clean/docs.jsonl");
        if (docs is null)
        {
            return null;
        }
        var units = Languages.ToDictionary(l => l, l => docs.SelectMany(d => JsonLines.Strings(d.GetProperty("units").GetProperty(l))).ToList());
        using var output = JsonLines.Create(predictions, "align/retrieval.jsonl");
        var right = 0;
        var total = 0;
        for (var x = 0; x < Languages.Length; x++)
        {
            for (var y = x + 1; y < Languages.Length; y++)
            {
                var (ofA, ofB) = NearestUnits.Find(units[Languages[x]], Languages[x], units[Languages[y]], Languages[y]);
                output.WriteLine(JsonSerializer.Serialize(new { pair = $"{Languages[x]}-{Languages[y]}", nn = ofA }));
                output.WriteLine(JsonSerializer.Serialize(new { pair = $"{Languages[y]}-{Languages[x]}", nn = ofB }));
                right += ofA.Where((j, i) => i == j).Count() + ofB.Where((i, j) => i == j).Count();
                total += ofA.Length + ofB.Length;
            }
        }
        return FormattableString.Invariant($"nearest right {right / (double)total:0.0000}");
    }
}
