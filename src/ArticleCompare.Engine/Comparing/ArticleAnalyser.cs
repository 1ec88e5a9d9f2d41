using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Finds the sentences and claims of an article's content blocks.</summary>
public static class ArticleAnalyser
{
    public static ComparedArticle Analyse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.ReadingText;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var b = 0; b < article.Blocks.Length; b++)
        {
            var block = article.Blocks[b];
            if (!block.IsCompared)
            {
                continue;
            }
            foreach (var span in SentenceSplitter.Split(text, block.Span, block.Language ?? article.Language))
            {
                sentences.Add(new Sentence(span, b));
            }
        }
        var all = sentences.ToImmutable();
        return new ComparedArticle(article, all, ClaimSplitter.Split(article, all));
    }
}
