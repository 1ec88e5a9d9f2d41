using ArticleCompare.Embeddings;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Hosting;
using Microsoft.Extensions.AI;

namespace ArticleCompare.Web.Embeddings;

internal static class EmbeddingServices
{
    /// <summary>Off unless the setting <c>embeddings:endpoint</c> names a service.</summary>
    /// <exception cref="LaunchException">The settings cannot be used; every problem is named.</exception>
    public static void AddEmbeddings(this IServiceCollection services, IConfiguration configuration)
    {
        EmbeddingServiceOptions options;
        try
        {
            options = configuration.GetSection("embeddings").Get<EmbeddingServiceOptions>() ?? new();
        }
        catch (InvalidOperationException e)
        {
            throw new LaunchException($"embeddings: {e.InnerException?.Message ?? e.Message}");
        }
        if (options.Problems().ToList() is { Count: > 0 } problems)
        {
            throw new LaunchException(string.Join(' ', problems));
        }
        services.AddSingleton(options);
        services.AddSingleton<ClaimVectors>();
        if (options.Endpoint is null)
        {
            return;
        }
        services.AddSingleton(new ComparisonAids($"{options.Model} {options.Endpoint}"));
        // No redirects: texts go to the configured service and nowhere else.
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(_ => new EmbeddingService(
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }), options));
    }
}
