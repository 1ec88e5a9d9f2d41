using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion;

/// <summary>Bytes to an article, or a named rejection. Never throws for what the bytes hold.</summary>
public static class ArticleReader
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        var text = Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ReadResult.Rejected(RejectionReason.Empty);
        }
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(at, line.Length)));
            }
            at += line.Length + 1;
        }
        var guess = LanguageDetector.Detect(text);
        var article = new Article { Key = options.Key, Text = text, Language = options.Language ?? guess.Language, Blocks = blocks.ToImmutable() };
        return new ReadResult.Success(article, SourceFormat.PlainText, "utf-8", guess, []);
    }
}
