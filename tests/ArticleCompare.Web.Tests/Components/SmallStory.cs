using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Web.Tests.Components;

/// <summary>Builds comparisons by hand: one line of text is one sentence and one claim.</summary>
internal static class SmallStory
{
    /// <summary>
    /// Row 0: all three, number differs (fr). Row 1: de and en. Row 2: only fr. Row 3: all, certainty differs (en), minor.
    /// In fr the claim of row 3 stands before that of row 0.
    /// </summary>
    public static Comparison Flood() => new(
        [
            Article("a", "de", "Zwölf Häuser stehen unter Wasser.", "Die Brücke ist gesperrt.", "Der Fluss sinkt."),
            Article("b", "en", "12 houses are under water.", "The bridge is closed.", "The river may be falling."),
            Article("c", "fr", "La rivière baisse.", "Quatorze maisons sont sous l’eau.", "Le maire remercie les pompiers."),
        ],
        [
            Row("r0", [[0], [0], [1]], Number("Zwölf", "12", "Quatorze")),
            Row("r1", [[1], [1], []]),
            Row("r2", [[], [], [2]]),
            Row("r3", [[2], [2], [0]], Certainty()),
        ]);

    public static ComparedArticle Article(string key, string language, params string[] lines)
    {
        var text = string.Join('\n', lines);
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var line in lines)
        {
            spans.Add(new TextSpan(at, line.Length));
            at += line.Length + 1;
        }
        return new ComparedArticle(
            new Article { Key = key, Text = text, Language = language, Title = lines[0], Blocks = [.. spans.Select(s => new Block(BlockKind.Paragraph, s))] },
            [.. spans.Select((s, i) => new Sentence(s, i))],
            [.. spans.Select((s, i) => new Claim([s], i))]);
    }

    public static Row Row(string id, int[][] cells, params Difference[] differences) =>
        new([.. cells.Select(c => c.ToImmutableArray())], 0.9, [], [.. differences]) { Id = id };

    public static Row Linked(Row row, params Link[] links) => row with { Links = [.. links] };

    public static Link Link(int a, int b, params Anchor[] anchors) =>
        new(new ClaimRef(a, 0), new ClaimRef(b, 0), 0.9, new LinkParts(0.8, 0.9, 0.7, 1, 0.5), [.. anchors]);

    private static Difference Number(string de, string en, string fr) => new(DifferenceKind.Number, Severity.Major, 0.9,
        [
            new Side([0, 1], "12", [new Evidence(0, new TextSpan(0, de.Length)), new Evidence(1, new TextSpan(0, en.Length))]),
            new Side([2], "14", [new Evidence(2, new TextSpan("La rivière baisse.\n".Length, fr.Length))]),
        ])
    { Key = "number" };

    private static Difference Certainty() => new(DifferenceKind.Certainty, Severity.Minor, 0.8,
        [new Side([0, 2], "plain", []), new Side([1], "possible", [])])
    { Key = "certainty" };
}
