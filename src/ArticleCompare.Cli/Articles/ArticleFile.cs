using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Articles;

/// <summary>A file as read into an article.</summary>
/// <param name="Path">As given on the command line.</param>
/// <param name="Read">What came of it.</param>
internal sealed record ArticleFile(string Path, ReadResult.Success Read)
{
    public string Language => Read.Article.Language;
}
