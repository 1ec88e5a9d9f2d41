using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Comparing;

public sealed class SplitSentenceTests
{
    private static readonly (string Language, string Text)[] Split =
    [
        ("en", "The tunnel under the old town stays closed, and the buses are not running. Schools open again in May."),
        ("fr", "Le tunnel sous la vieille ville reste fermé, et les bus ne circulent pas. Les écoles rouvrent en mai."),
        ("id", "Terowongan di bawah kota tua tetap ditutup, dan bus tidak beroperasi. Sekolah dibuka kembali pada Mei."),
    ];

    [Fact]
    public void What_one_article_tells_in_one_piece_and_the_others_in_two_is_one_row()
    {
        var rows = Compare([.. Split, ("de", "Weil der Tunnel unter der Altstadt gesperrt bleibt, fahren die Busse nicht. Die Schulen öffnen im Mai wieder.")]);
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.DoesNotContain(row.Cells, cell => cell.IsEmpty));
    }

    [Fact]
    public void What_all_articles_split_stays_in_two_rows()
    {
        var rows = Compare([.. Split, ("de", "Der Tunnel unter der Altstadt bleibt gesperrt, und die Busse fahren nicht. Die Schulen öffnen im Mai wieder.")]);
        Assert.Equal(3, rows.Length);
    }

    [Fact]
    public void Half_of_a_sentence_that_one_article_leaves_out_stays_missing()
    {
        var rows = Compare([.. Split, ("de", "Der Tunnel unter der Altstadt bleibt gesperrt. Die Schulen öffnen im Mai wieder.")]);
        Assert.Equal(3, rows.Length);
        Assert.Single(rows, row => row.Cells.Any(cell => cell.IsEmpty));
    }

    [Fact]
    public void Two_sentences_of_one_article_and_one_split_sentence_of_the_others_are_one_row()
    {
        var rows = Compare(
        [
            ("de", "Vor dem Sommer will sie einen Bericht vorlegen. Eine Reise auf die Insel, die zwei von acht Häfen schon wieder geöffnet hat, schloss die 44-Jährige nicht aus. Der Zoo bleibt zu."),
            ("en", "She promised a report before the summer and ruled out a trip to the island, which has already opened two of its eight ports. The zoo remains closed."),
            ("fr", "Elle a promis un rapport avant l’été et a exclu un voyage sur l’île, qui a déjà rouvert deux de ses huit ports. Le zoo reste fermé."),
        ]);
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.DoesNotContain(row.Cells, cell => cell.IsEmpty));
    }

    private static System.Collections.Immutable.ImmutableArray<Row> Compare((string Language, string Text)[] articles) =>
        Comparer.Compare([.. articles.Select(a => new Article { Key = a.Language, Language = a.Language, Text = a.Text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, a.Text.Length))] })]).Rows;
}
