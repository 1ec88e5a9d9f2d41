using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>The story an article seems to belong to.</summary>
/// <param name="StoryId">Of the store.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record StorySuggestion(int StoryId, double Confidence);

/// <summary>Finds the story of a new article among the stored ones.</summary>
public sealed class StoryFinder(StoryStore store)
{
    private const double Enough = 0.2;

    /// <summary>The likeliest stories, best first; empty when the article seems to tell a new one.</summary>
    public async Task<ImmutableArray<StorySuggestion>> FindAsync(Article article, bool withSamples = true, CancellationToken cancellationToken = default)
    {
        var words = Words(article);
        var found = new List<StorySuggestion>();
        foreach (var story in (await store.ListAsync(cancellationToken)).Where(s => withSamples || !s.IsSample))
        {
            var best = 0.0;
            foreach (var item in story.Articles)
            {
                var other = Words((await store.LoadArticleAsync(item.Id, cancellationToken))!.Article);
                best = Math.Max(best, (double)words.Count(other.Contains) / Math.Max(1, Math.Min(words.Count, other.Count)));
            }
            if (best >= Enough)
            {
                found.Add(new StorySuggestion(story.Id, best));
            }
        }
        return [.. found.OrderByDescending(f => f.Confidence).ThenBy(f => f.StoryId)];
    }

    /// <summary>Names and numbers, which stay the same in every language.</summary>
    private static HashSet<string> Words(Article article) =>
        [.. article.Text.Split([' ', '\n', '.', ',', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsDigit) || w.Skip(1).Any(char.IsUpper))];
}
