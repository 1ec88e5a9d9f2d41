using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Comparing;

public sealed class RepeatsTests
{
    private static readonly string[] Who = ["Die Köchin", "Der Lehrer", "Die Ärztin", "Der Bäcker", "Die Richterin", "Der Gärtner", "Die Pilotin", "Der Fischer"];
    private static readonly string[] What = ["den Garten", "die Kirche", "das Museum", "den Hafen", "die Schule", "das Rathaus", "den Bahnhof"];

    [Fact]
    public void What_a_long_article_says_twice_in_other_figures_is_told()
    {
        var others = Who.SelectMany(w => What.SelectMany(o => Enumerable.Range(2, 8).Select(n => $"{w} besuchte {o} vor {n} Wochen."))).ToList();
        Assert.True(others.Count > 400);
        var told = Contradictions(["Der Umbau der großen Halle dauert 14 Monate.", .. others, "Der Umbau der großen Halle dauert 19 Monate."]);
        Assert.Contains(told, d => d.Sides.Select(s => s.Value).Order(StringComparer.Ordinal).SequenceEqual(["14 month", "19 month"]));
    }

    [Fact]
    public void What_it_says_twice_in_the_same_figures_is_none() =>
        Assert.Empty(Contradictions(["Der Umbau der großen Halle dauert 14 Monate.", "Die Köchin besuchte den Garten.", "Der Umbau der großen Halle dauert 14 Monate."]));

    private static IEnumerable<Difference> Contradictions(IEnumerable<string> sentences)
    {
        var text = string.Join(' ', sentences);
        var article = new Article { Key = "de", Language = "de", Text = text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
        return Comparer.Compare([article]).Rows.SelectMany(r => r.Differences).Where(d => d.Kind == DifferenceKind.Contradiction);
    }
}
