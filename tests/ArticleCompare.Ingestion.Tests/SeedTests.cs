using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class SeedTests
{
    [Fact]
    public void The_interview_keeps_headline_caption_introduction_and_thirteen_pairs()
    {
        if (Seeds.Bytes("004") is not { } bytes) return;
        var content = Reading.Success(bytes).Article.Blocks.Where(b => b.IsContent).ToList();
        BlockKind[] head = [BlockKind.Title, BlockKind.Caption, BlockKind.Lead];
        Assert.Equal(head, content.Take(3).Select(b => b.Kind));
        var turns = content.Skip(3).ToList();
        Assert.Equal(26, turns.Count);
        Assert.Equal(Enumerable.Range(0, 26).Select(i => i % 2 == 0 ? BlockKind.Question : BlockKind.Answer), turns.Select(t => t.Kind));
        Assert.Equal(Enumerable.Range(0, 26).Select(i => i % 2 == 0 ? "WirtschaftsWoche" : "Zack Kass"), turns.Select(t => t.Speaker));
    }

    [Fact]
    public void The_interviews_debris_is_set_aside_and_its_entities_are_mended()
    {
        if (Seeds.Bytes("004") is not { } bytes) return;
        var article = Reading.Success(bytes).Article;
        var aside = article.Blocks.Where(b => !b.IsContent).ToList();
        Assert.Equal(2, aside.Count(b => b.Kind == BlockKind.CrossLink && b.Span.Start < article.Text.IndexOf("Leserfavoriten", StringComparison.Ordinal)));
        Assert.Single(aside, b => b.SetAsideFor == "duplicate-title");
        Assert.Contains(aside, b => b.SetAsideFor == "credit");
        Assert.All(article.Blocks.Where(b => b.Span.Start >= article.Text.IndexOf("Leserfavoriten", StringComparison.Ordinal)), b => Assert.False(b.IsContent));
        Assert.DoesNotContain(article.Blocks, b => b.IsContent && article.Read(b).Contains("AMPERSAND", StringComparison.Ordinal));
        Assert.StartsWith("\"", article.Texts(BlockKind.Caption)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_interviews_foreign_tail_is_told_by_its_languages()
    {
        if (Seeds.Bytes("004") is not { } bytes) return;
        var article = Reading.Success(bytes).Article;
        Assert.Equal("de", article.Language);
        Assert.All(article.Blocks.Where(b => b.IsContent), b => Assert.Null(b.Language));
        Assert.Equal("vi", article.Blocks[^1].Language);
        var tail = article.Blocks.Where(b => b.SetAsideFor == "related" && b.Span.Length >= 40 && b.Span.Start > article.Text.IndexOf("OTHER NEWS", StringComparison.Ordinal)).ToList();
        Assert.True(tail.Count(b => b.Language == "en") >= tail.Count * 0.9);
    }

    [Theory]
    [InlineData("000", 10, 3)]
    [InlineData("001", 8, 3)]
    [InlineData("002", 11, 0)]
    [InlineData("003", 11, 0)]
    public void A_telling_of_the_story_loses_nothing_and_shows_its_key_points(string seed, int blocks, int bullets)
    {
        if (Seeds.Bytes(seed) is not { } bytes) return;
        var article = Reading.Success(bytes).Article;
        Assert.Equal(blocks, article.Blocks.Count(b => b.IsContent));
        Assert.Equal(blocks, article.Blocks.Length);
        Assert.Equal(bullets, article.Texts(BlockKind.Bullet).Length);
        Assert.All(article.Texts(BlockKind.Bullet), text => Assert.True(char.IsLetter(text[0])));
    }

    [Theory]
    [InlineData("002")]
    [InlineData("003")]
    public void A_stray_full_stop_is_read_over(string seed)
    {
        if (Seeds.Bytes(seed) is not { } bytes) return;
        var article = Reading.Success(bytes).Article;
        Assert.Contains(". . ", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Blocks, b => article.Read(b).Contains(". . ", StringComparison.Ordinal));
    }
}
