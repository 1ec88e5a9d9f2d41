using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Stories;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

/// <summary>The articles as the index of stories wants them. Every article gets its vector when its text is stored; one that another engine made does not count and is made again.</summary>
public sealed partial class StoryStore
{
    /// <summary>Articles that have no vector of this engine and of their present text.</summary>
    public async Task<ImmutableArray<int>> ArticlesWithoutVectorAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        return [.. await ArticleRows(db)
            .Where(a => a.Deleted == null && a.Story!.Deleted == null && (a.Vector == null || a.Vector.Engine != Engine || a.Vector.ContentHash != a.ContentHash))
            .OrderBy(a => a.Id).Select(a => a.Id)
            .ToListAsync(cancellationToken)];
    }

    /// <summary>Makes the vector of an article that has none of this engine and of its present text.</summary>
    /// <returns>Null when the article is not there or was deleted.</returns>
    public async Task<StoryVector?> MakeVectorAsync(int articleId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var row = await ArticleRows(db).SingleOrDefaultAsync(a => a.Id == articleId && a.Deleted == null && a.Story!.Deleted == null, cancellationToken);
        if (row is null)
        {
            return null;
        }
        var reading = await db.Revisions.AsNoTracking().Where(r => r.ArticleId == articleId && r.Number == row.Current).Select(r => r.Reading).SingleAsync(cancellationToken);
        var vector = VectorOf(StorageJson.ReadReading(reading).Article);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await db.Articles.Include(a => a.Vector).SingleAsync(a => a.Id == articleId, cancellationToken);
        if (stored.ContentHash == row.ContentHash)
        {
            Describe(stored, vector);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        return vector;
    }

    /// <summary>All articles that have their vector, one after the other.</summary>
    public async IAsyncEnumerable<(IndexedArticle Article, StoryVector Vector)> ReadVectorsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var all = WithVector(db)
            .Where(a => a.Deleted == null && a.Story!.Deleted == null)
            .Select(a => new { a.Id, a.Key, a.ContentHash, a.Vector!.Vector });
        await foreach (var a in all.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return (new IndexedArticle(a.Id, a.Key, IsThere: true, a.ContentHash), StoryVector.FromBytes(a.Vector));
        }
    }

    /// <summary>All articles of these stories, deleted ones too.</summary>
    public async Task<ImmutableArray<IndexedArticle>> ListIndexedAsync(IReadOnlyCollection<int> stories, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        return [.. await ArticleRows(db)
            .Where(a => stories.Contains(a.StoryId))
            .Select(a => new IndexedArticle(a.Id, a.Key, a.Deleted == null && a.Story!.Deleted == null, a.ContentHash))
            .ToListAsync(cancellationToken)];
    }

    /// <summary>The vectors of articles; one that has none is left out.</summary>
    /// <param name="keys">Of the articles.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Dictionary<string, StoryVector>> LoadVectorsAsync(IEnumerable<string> keys, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var found = new Dictionary<string, StoryVector>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(VectorsAtOnce))
        {
            foreach (var a in await WithVector(db).Where(a => some.Contains(a.Key)).Select(a => new { a.Key, a.Vector!.Vector }).ToListAsync(cancellationToken))
            {
                found.Add(a.Key, StoryVector.FromBytes(a.Vector));
            }
        }
        return found;
    }

    /// <summary>The articles of the stories that have one of these articles, ordered by key.</summary>
    public async Task<ImmutableArray<PlacedArticle>> ListAroundAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var stories = ArticleRows(db).Where(a => keys.Contains(a.Key)).Select(a => a.StoryId);
        return [.. (await ArticleRows(db)
            .Where(a => stories.Contains(a.StoryId) && a.Deleted == null && a.Story!.Deleted == null)
            .Select(a => new PlacedArticle(a.Key, a.StoryId, a.Story!.IsSample))
            .ToListAsync(cancellationToken)).OrderBy(a => a.Key, StringComparer.Ordinal)];
    }

    /// <summary>As the index of stories compares it.</summary>
    public static StoryVector VectorOf(Article article) => StoryVector.Of(ArticleAnalyser.Analyse(article));

    private const int VectorsAtOnce = 200;

    private static void Describe(StoredArticle stored, StoryVector vector)
    {
        stored.Vector ??= new ArticleVector { ContentHash = "", Engine = "", Vector = [] };
        (stored.Vector.ContentHash, stored.Vector.Engine, stored.Vector.Vector) = (stored.ContentHash, Engine, vector.ToBytes());
    }

    private static IQueryable<StoredArticle> WithVector(ArticleCompareDb db) =>
        ArticleRows(db).Where(a => a.Vector!.Engine == Engine && a.Vector.ContentHash == a.ContentHash);
}
