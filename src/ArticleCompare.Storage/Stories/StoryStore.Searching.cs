using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

/// <summary>Full-text search; the one place that speaks SQLite (FTS5, trigrams).</summary>
public sealed partial class StoryStore
{
    /// <summary>A trigram index finds nothing shorter.</summary>
    private const int ShortestWord = 3;

    /// <summary>
    /// Stories in whose name, titles or texts every word of the query occurs, also inside longer words and whatever its accents;
    /// the best match first. A query without a word of three letters finds by name and title only.
    /// </summary>
    public async Task<ImmutableArray<StoryListItem>> SearchAsync(string query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var stories = await ListAsync(cancellationToken);
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return stories;
        }
        var rank = await RankAsync(words, cancellationToken);
        return [.. stories
            .Select(s => (Story: s, Rank: IsNamed(s, words) ? -1 : s.Articles.Select(a => rank.TryGetValue(a.Id, out var r) ? r : int.MaxValue).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(s => s.Rank < int.MaxValue)
            .OrderBy(s => s.Rank)
            .Select(s => s.Story)];
    }

    /// <summary>Article ids with their place among the matches.</summary>
    private async Task<Dictionary<int, int>> RankAsync(string[] words, CancellationToken cancellationToken)
    {
        if (words.Any(w => w.Length < ShortestWord))
        {
            return [];
        }
        // Every word as a phrase, so that nothing a person types is an operator.
        var match = string.Join(' ', words.Select(w => "\"" + w.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""));
        await using var db = await OpenAsync(cancellationToken);
        var ids = await db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {match} ORDER BY rank").ToListAsync(cancellationToken);
        return ids.Select((id, place) => (id, place)).ToDictionary(p => p.id, p => p.place);
    }

    private static bool IsNamed(StoryListItem story, string[] words) =>
        words.All(w => story.Articles.Select(a => a.Title).Append(story.Name).Any(t => t is not null && t.Contains(w, StringComparison.OrdinalIgnoreCase)));

    private static async Task IndexAsync(ArticleCompareDb db, int articleId, Article article, CancellationToken cancellationToken)
    {
        var text = article.ReadingText.Replace(Article.Filler.ToString(), "", StringComparison.Ordinal);
        await db.Database.ExecuteSqlAsync($"DELETE FROM ArticleSearch WHERE rowid = {articleId}", cancellationToken);
        await db.Database.ExecuteSqlAsync($"INSERT INTO ArticleSearch (rowid, Title, Outlet, Text) VALUES ({articleId}, {article.Title}, {article.Outlet}, {text})", cancellationToken);
    }
}
