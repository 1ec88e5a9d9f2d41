using Microsoft.Extensions.Caching.Memory;

namespace ArticleCompare.Storage.Stories;

/// <summary>
/// Readings and comparisons that were used lately, so that every open page need not unpack them after every decision. They are
/// immutable, and their keys change with their content.
/// </summary>
internal sealed class DerivedCache : IDisposable
{
    /// <summary>In bytes as stored; in memory it is about ten times as much.</summary>
    private const long Limit = 8_000_000;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = Limit });

    public T? Find<T>(object key) where T : class => cache.TryGetValue(key, out T? value) ? value : null;

    /// <param name="key">Names the content.</param>
    /// <param name="value">The content.</param>
    /// <param name="size">In bytes as stored.</param>
    public T Keep<T>(object key, T value, int size) where T : class => cache.Set(key, value, new MemoryCacheEntryOptions { Size = size });

    public void Dispose() => cache.Dispose();
}
