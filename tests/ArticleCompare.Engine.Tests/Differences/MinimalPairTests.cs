using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>
/// One sentence in four languages, told alike and with one change in one of them (<c>minimal_pairs.tsv</c>): the change is told, as its
/// kind and of that article alone, and the sentences that say the same differ in nothing.
/// </summary>
public sealed class MinimalPairTests
{
    private static readonly string[] Languages = ["de", "en", "fr", "id"];

    private static readonly string[][] Lines =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Differences", "minimal_pairs.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Lines.Length)];

    [Theory, MemberData(nameof(Rows))]
    public void Sentences_that_say_the_same_do_not_differ(int row) =>
        Assert.DoesNotContain(Differences(Lines[row][2..6]), d => d.Severity > Severity.Cosmetic);

    [Theory, MemberData(nameof(Rows))]
    public void A_change_in_one_of_them_is_told(int row)
    {
        var odd = Array.IndexOf(Languages, Lines[row][1]);
        string[] sentences = [.. Lines[row][2..6]];
        sentences[odd] = Lines[row][6];

        var differences = Differences(sentences);

        var kind = Enum.Parse<DifferenceKind>(Lines[row][0], ignoreCase: true);
        Assert.Contains(differences, d => d.Kind == kind && d.Sides.Any(s => s.Articles is [var only] && only == odd));
        Assert.DoesNotContain(differences, d => d.Kind != kind && d.Severity == Severity.Major);
    }

    private static ImmutableArray<Difference> Differences(string[] sentences) =>
        [.. Comparer.Compare([.. sentences.Select((text, i) => new Article
        {
            Key = Languages[i],
            Text = text,
            Language = Languages[i],
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        })]).Rows.SelectMany(r => r.Differences)];
}
