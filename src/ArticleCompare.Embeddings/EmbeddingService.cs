using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace ArticleCompare.Embeddings;

/// <summary>
/// Sentence vectors from any service that speaks OpenAI's <c>POST embeddings</c>. Fails with <see cref="HttpRequestException"/> where
/// the service does not answer or answers something else.
/// </summary>
public sealed class EmbeddingService : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>An answer of more bytes is none: 2048 vectors of 4096 numbers in text are about 100 MB.</summary>
    private const long LargestAnswer = 150_000_000;

    private readonly HttpClient http;
    private readonly EmbeddingServiceOptions options;

    /// <param name="http">Owned by the caller.</param>
    /// <param name="options">With an endpoint.</param>
    public EmbeddingService(HttpClient http, EmbeddingServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Endpoint);
        this.http = http;
        this.options = options;
        http.MaxResponseContentBufferSize = LargestAnswer;
    }

    /// <summary>One vector for each text, in their order.</summary>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(this.options.Batch))
        {
            all.AddRange(await GenerateBatchAsync(batch, options?.ModelId ?? this.options.Model, cancellationToken).ConfigureAwait(false));
        }
        return all;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType?.IsInstanceOfType(this) == true ? this : null;

    public void Dispose()
    {
        // the client belongs to the caller
    }

    private async Task<IEnumerable<Embedding<float>>> GenerateBatchAsync(string[] texts, string model, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Timeout));
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(options.Endpoint!)) { Content = JsonContent.Create(new Request(model, texts)) };
        if (options.Key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        }
        try
        {
            using var response = await http.SendAsync(request, limit.Token).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync<Answer>(limit.Token).ConfigureAwait(false);
            var vectors = answer?.Data?.OrderBy(d => d.Index).ToArray() ?? [];
            if (vectors.Length != texts.Length || Array.Exists(vectors, v => v.Embedding is not { Length: > 0 } e || e.Length != vectors[0].Embedding!.Length || !Array.TrueForAll(e, float.IsFinite)))
            {
                throw new HttpRequestException("The service did not give one vector for each text.");
            }
            return vectors.Select(v => new Embedding<float>(v.Embedding) { ModelId = model });
        }
        catch (JsonException e)
        {
            throw new HttpRequestException("The service's answer is no JSON of embeddings.", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException("The service did not answer in time.", e);
        }
    }

    private static Uri Address(Uri endpoint) => new(endpoint.AbsoluteUri.EndsWith('/') ? endpoint : new Uri(endpoint.AbsoluteUri + "/"), "embeddings");

    private sealed record Request(
        [property: JsonPropertyName("model")] string Model,
        [property: JsonPropertyName("input")] string[] Input,
        [property: JsonPropertyName("encoding_format")] string Format = "float");

    private sealed record Answer([property: JsonPropertyName("data")] Item[]? Data);

    private sealed record Item([property: JsonPropertyName("index")] int Index, [property: JsonPropertyName("embedding")] float[]? Embedding);
}
