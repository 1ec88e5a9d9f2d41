namespace ArticleCompare.Embeddings;

/// <summary>Which embedding service is asked. Without an address none is, and no text leaves the machine.</summary>
public sealed record EmbeddingServiceOptions
{
    /// <summary>Base address of an OpenAI-compatible service, such as <c>http://127.0.0.1:11434/v1/</c>; null for none.</summary>
    public Uri? Endpoint { get; init; }

    public string Model { get; init; } = "";

    /// <summary>Sent as a bearer token; null for services without keys.</summary>
    public string? Key { get; init; }

    /// <summary>Texts sent at a time.</summary>
    public int Batch { get; init; } = 64;

    /// <summary>For one batch, in seconds.</summary>
    public double Timeout { get; init; } = 30;

    /// <summary>The service runs on this machine, so that no text leaves it.</summary>
    public bool IsLocal => Endpoint is { IsLoopback: true };

    /// <summary>What is wrong with the settings, each naming its key; none when they can be used or nothing is asked for.</summary>
    public IEnumerable<string> Problems()
    {
        if (Endpoint is null)
        {
            yield break;
        }
        if (!Endpoint.IsAbsoluteUri || Endpoint.Scheme is not ("http" or "https"))
        {
            yield return "embeddings:endpoint is no http or https address.";
        }
        else if (Endpoint.Scheme == "http" && !Endpoint.IsLoopback && Key is not null)
        {
            yield return "embeddings:endpoint would send embeddings:key unencrypted to another machine; use https.";
        }
        if (Model.Length == 0)
        {
            yield return "embeddings:model is missing.";
        }
        if (Batch is < 1 or > 2048)
        {
            yield return "embeddings:batch is not between 1 and 2048.";
        }
        if (Timeout is not (> 0 and <= 600))
        {
            yield return "embeddings:timeout is not above 0 and at most 600 seconds.";
        }
    }
}
