using System.Text;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

/// <summary>The verbs of this suite.</summary>
internal static class Reading
{
    public static Article Article(string text, ReadOptions? options = null) => Success(Encoding.UTF8.GetBytes(text), options).Article;

    public static ReadResult.Success Success(string text, ReadOptions? options = null) => Success(Encoding.UTF8.GetBytes(text), options);

    public static ReadResult.Success Success(byte[] bytes, ReadOptions? options = null) =>
        Assert.IsType<ReadResult.Success>(ArticleReader.Read(bytes, options));

    public static RejectionReason Rejection(byte[] bytes, ReadOptions? options = null) =>
        Assert.IsType<ReadResult.Rejected>(ArticleReader.Read(bytes, options)).Reason;

    /// <summary>The block's text as the engine reads it.</summary>
    public static string Read(this Article article, Block block) =>
        block.Span.Slice(article.ReadingText).Replace(Engine.Articles.Article.Filler.ToString(), "", StringComparison.Ordinal);

    public static string[] Texts(this Article article, BlockKind kind) =>
        [.. article.Blocks.Where(b => b.Kind == kind).Select(article.Read)];

    public static BlockKind KindOf(this Article article, string text) =>
        Assert.Single(article.Blocks, b => article.Read(b).StartsWith(text, StringComparison.Ordinal)).Kind;
}
