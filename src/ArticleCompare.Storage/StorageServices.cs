using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Embeddings;
using ArticleCompare.Storage.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArticleCompare.Storage;

public static class StorageServices
{
    /// <summary>Adds the store over the SQLite file <c>articlecompare.db</c> in a folder that exists.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, string dataFolder)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, "articlecompare.db") }.ConnectionString;
        services.AddDbContextFactory<ArticleCompareDb>(o => o.UseSqlite(connection).AddInterceptors(new SqlitePragmas()));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StoryChanges>();
        services.AddSingleton<StoryStore>();
        services.AddSingleton<DictionaryStore>();
        services.AddSingleton<VectorCache>();
        return services;
    }

    /// <summary>Brings the database to the newest schema; call before anything else uses it.</summary>
    public static async Task MigrateAsync(this IDbContextFactory<ArticleCompareDb> factory, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(factory);
        var db = await factory.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (db.ConfigureAwait(false))
        {
            await db.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
