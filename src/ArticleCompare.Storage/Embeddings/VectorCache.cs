using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Embeddings;

/// <summary>Sentence vectors by the hash of their text: the text itself is not kept here.</summary>
public sealed class VectorCache(IDbContextFactory<ArticleCompareDb> factory)
{
    private const int Batch = 500;

    /// <summary>What is known of these texts.</summary>
    /// <param name="service">Names the service and its model.</param>
    /// <param name="texts">Each once.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<Dictionary<string, ReadOnlyMemory<float>>> FindAsync(string service, IReadOnlyCollection<string> texts, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, ReadOnlyMemory<float>>(StringComparer.Ordinal);
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        foreach (var batch in texts.Chunk(Batch))
        {
            var byKey = batch.ToDictionary(t => KeyOf(service, t), StringComparer.Ordinal);
            var keys = byKey.Keys.ToList();
            foreach (var vector in await db.Vectors.AsNoTracking().Where(v => keys.Contains(v.Key)).ToListAsync(cancellationToken))
            {
                found[byKey[vector.Key]] = Read(vector.Numbers);
            }
        }
        return found;
    }

    public async Task KeepAsync(string service, IReadOnlyCollection<KeyValuePair<string, ReadOnlyMemory<float>>> vectors, CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        foreach (var batch in vectors.Chunk(Batch))
        {
            var byKey = batch.DistinctBy(v => v.Key, StringComparer.Ordinal).ToDictionary(v => KeyOf(service, v.Key), v => v.Value, StringComparer.Ordinal);
            var keys = byKey.Keys.ToList();
            var known = await db.Vectors.Where(v => keys.Contains(v.Key)).Select(v => v.Key).ToListAsync(cancellationToken);
            db.Vectors.AddRange(byKey.Where(v => !known.Contains(v.Key)).Select(v => new StoredVector { Key = v.Key, Numbers = Write(v.Value.Span) }));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>As it comes back from here: half precision.</summary>
    public static ReadOnlyMemory<float> Rounded(ReadOnlyMemory<float> vector) => Read(Write(vector.Span));

    private static string KeyOf(string service, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(service + "\n" + text)));

    private static byte[] Write(ReadOnlySpan<float> vector)
    {
        var bytes = new byte[2 * vector.Length];
        for (var i = 0; i < vector.Length; i++)
        {
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(2 * i), (Half)vector[i]);
        }
        return bytes;
    }

    private static ReadOnlyMemory<float> Read(byte[] bytes)
    {
        var vector = new float[bytes.Length / 2];
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(2 * i));
        }
        return vector;
    }
}
