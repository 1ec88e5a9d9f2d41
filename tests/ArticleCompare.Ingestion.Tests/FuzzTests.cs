using System.Diagnostics;
using System.Globalization;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

/// <summary>Hostile and broken input ends in a sound article or a named rejection. ARTICLECOMPARE_FUZZ_CASES sets a longer run.</summary>
public sealed class FuzzTests
{
    private const int Cases = 10_000;
    // many times what any of them takes, so that a busy machine fails no test
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    [Fact]
    public void Any_bytes_end_in_a_sound_article_or_a_rejection()
    {
        var cases = int.Parse(Environment.GetEnvironmentVariable("ARTICLECOMPARE_FUZZ_CASES") ?? Cases.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        byte[][] whole = [DocxTests.Sample(), OdtTests.Sample(), System.Text.Encoding.ASCII.GetBytes(RtfTests.Sample), System.Text.Encoding.UTF8.GetBytes(MailTests.Saved), ArchiveTests.Zip(("a.txt", "Some text."u8.ToArray())), System.Text.Encoding.UTF8.GetBytes(HtmlTests.Page), System.Text.Encoding.UTF8.GetBytes(MarkdownTests.Text)];
        // the first article loads the language models
        Reading.Article("The council votes for the bridge.");
        for (var seed = 0; seed < cases; seed++)
        {
            var bytes = HostileInput.Make(seed, whole);
            var watch = Stopwatch.StartNew();
            var result = ReadOrFail(seed, bytes);
            Assert.True(watch.Elapsed < MostTime, $"Seed {seed} took {watch.Elapsed}.");
            if (result is ReadResult.Success success)
            {
                AssertSound(seed, success.Article);
            }
        }
    }

    private static ReadResult ReadOrFail(int seed, byte[] bytes)
    {
        try
        {
            foreach (var entry in ArchiveReader.IsArchive(bytes) ? ArchiveReader.Read(bytes) : [])
            {
                Assert.NotNull(entry.Result);
            }
            return ArticleReader.Read(bytes);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"Seed {seed}: {e.Message}", e);
        }
    }

    private static void AssertSound(int seed, Article article)
    {
        var end = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= article.Text.Length, $"Seed {seed}: block {block.Span} in a text of {article.Text.Length}.");
            Assert.True(block.IsContent == block.SetAsideFor is null, $"Seed {seed}: {block}");
            end = block.Span.End;
        }
        Assert.Equal(article.Text.Length, article.ReadingText.Length);
    }
}
