using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>A line of <c>minimal_pairs.tsv</c>: one sentence in four languages, and what it becomes in one of them.</summary>
internal sealed record MinimalPair(DifferenceKind Kind, int Odd, ImmutableArray<string> Told, string Instead)
{
    public static ImmutableArray<string> Languages { get; } = ["de", "en", "fr", "id"];

    public static ImmutableArray<MinimalPair> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Differences", "minimal_pairs.tsv")).Skip(1).Select(line => Parse(line.Split('\t')))];

    /// <summary>The sentences with the changed one among them.</summary>
    public ImmutableArray<string> Changed => Told.SetItem(Odd, Instead);

    /// <summary>One article of one paragraph for each sentence, in the order of the languages.</summary>
    public static ImmutableArray<Article> Articles(ImmutableArray<string> sentences, Func<int, string> key) => [.. sentences.Select((text, i) => new Article
    {
        Key = key(i),
        Text = text,
        Language = Languages[i],
        Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
    })];

    private static MinimalPair Parse(string[] cells) =>
        new(Enum.Parse<DifferenceKind>(cells[0], ignoreCase: true), Languages.IndexOf(cells[1]), [.. cells[2..6]], cells[6]);
}
