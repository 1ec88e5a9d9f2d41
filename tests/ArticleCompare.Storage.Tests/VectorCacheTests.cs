using ArticleCompare.Storage.Embeddings;

namespace ArticleCompare.Storage.Tests;

public sealed class VectorCacheTests
{
    [Fact]
    public async Task Vectors_are_found_by_service_and_text_as_they_were_rounded()
    {
        await using var test = await TestStore.OpenAsync();
        var cache = new VectorCache(test.Factory);
        var vector = VectorCache.Rounded(new float[] { 0.1f, -2.5f, 3e-5f });

        await cache.KeepAsync("model a", [new("Der Hafen", vector), new("Der Hafen", vector)]);
        await cache.KeepAsync("model a", [new("Der Hafen", vector)]);

        Assert.Equal(vector.ToArray(), (await cache.FindAsync("model a", ["Der Hafen", "Das Schiff"])).Single().Value.ToArray());
        Assert.Empty(await cache.FindAsync("model b", ["Der Hafen"]));
    }
}
