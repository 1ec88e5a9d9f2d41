using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>Of the pasted interview the interview is read, and the page around it set aside.</summary>
public sealed class SampleInterviewTests
{
    private const string Story = "care-robots-interview";

    private readonly Article article = Sample.Articles(Story).Single();
    private readonly string expected = Sample.Expected(Story);

    [Fact]
    public void Its_content_is_read_block_by_block_with_the_speakers()
    {
        var rows = ExpectedTable.Rows(expected, "Blocks");
        var blocks = article.Blocks.Where(block => block.IsContent).Select(block => (Kind: block.Kind.ToString(), Speaker: block.Speaker ?? "–", Text: Text(block))).ToArray();

        Assert.Equal(
            rows.Select(row => $"{row[0]} {row[1]} {row[2]}"),
            blocks.Select((block, i) => $"{block.Kind} {block.Speaker} {(i < rows.Length ? block.Text[..Math.Min(block.Text.Length, rows[i][2].Length)] : block.Text)}"),
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_page_around_it_is_set_aside()
    {
        var setAside = article.Blocks.Where(block => !block.IsContent).ToArray();

        Problems.None(ExpectedTable.Rows(expected, "Set aside")
            .Where(row => !setAside.Any(block =>
                string.Equals(block.Kind.ToString(), row[0], StringComparison.OrdinalIgnoreCase)
                && Text(block).Contains(row[2], StringComparison.Ordinal)))
            .Select(row => row[2]));
    }

    [Fact]
    public void Foreign_headlines_are_told_by_their_language()
    {
        Problems.None(ExpectedTable.Rows(expected, "Set aside")
            .Where(row => row[1] != "–" && !article.Blocks.Any(block => block.Language == row[1] && Text(block).Contains(row[2], StringComparison.Ordinal)))
            .Select(row => $"{row[1]}: {row[2]}"));
    }

    /// <summary>As read, without the fillers of repaired places.</summary>
    private string Text(Block block) => block.Span.Slice(article.ReadingText).Replace(Article.Filler.ToString(), "", StringComparison.Ordinal);
}
