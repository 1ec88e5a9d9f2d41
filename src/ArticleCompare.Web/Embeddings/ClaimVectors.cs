using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Storage.Embeddings;
using ArticleCompare.Storage.Stories;
using Microsoft.Extensions.AI;

namespace ArticleCompare.Web.Embeddings;

/// <summary>
/// The vectors of a comparison's claims: from the database, else from the configured service. Without a service, or when it fails,
/// there are none, and the comparison goes by words alone.
/// </summary>
internal sealed partial class ClaimVectors(
    VectorCache cache, ILogger<ClaimVectors> log, TimeProvider time, IEmbeddingGenerator<string, Embedding<float>>? generator = null, ComparisonAids? aids = null)
{
    /// <summary>Texts asked for at a time; what came is kept, also when the next batch fails.</summary>
    private const int Batch = 256;

    /// <summary>When the service last failed, in UTC; null when it never did or answered since.</summary>
    public DateTime? Failed { get; private set; }

    public async Task<TextVectors> OfAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        if (generator is null || aids is null)
        {
            return TextVectors.None;
        }
        var texts = Comparer.TextsOf(articles);
        try
        {
            var known = await cache.FindAsync(aids.State, texts, cancellationToken);
            foreach (var batch in texts.Where(t => !known.ContainsKey(t)).Chunk(Batch))
            {
                var made = await generator.GenerateAsync(batch, cancellationToken: cancellationToken);
                var kept = batch.Zip(made, (text, embedding) => KeyValuePair.Create(text, VectorCache.Rounded(embedding.Vector))).ToList();
                // also when the comparison was overtaken meanwhile: the next one needs them
                await cache.KeepAsync(aids.State, kept, CancellationToken.None);
                foreach (var (text, vector) in kept)
                {
                    known[text] = vector;
                }
            }
            Failed = null;
            return TextVectors.Of(known);
        }
        catch (Exception e) when (e is HttpRequestException or ArgumentException)
        {
            Failed = time.GetUtcNow().UtcDateTime;
            LogFailed(e.Message);
            return TextVectors.None;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding service gave no vectors; stories are compared by words alone: {Reason}")]
    private partial void LogFailed(string reason);
}
