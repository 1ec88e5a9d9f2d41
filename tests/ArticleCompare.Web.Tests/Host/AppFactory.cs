using ArticleCompare.Storage.Stories;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

/// <summary>The whole program over a data folder of its own; without samples unless asked for.</summary>
public sealed class AppFactory : WebApplicationFactory<Program>
{
    private readonly bool ownsData = true;

    public AppFactory()
    {
    }

    private AppFactory(string data)
    {
        Data = data;
        ownsData = false;
    }

    public string Data { get; } = Directory.CreateTempSubdirectory("ac-web").FullName;

    public bool WithSamples { get; init; }

    /// <summary>Seconds without a decision before pairs are learned; null for the usual ones.</summary>
    public string? LearningQuiet { get; init; }

    /// <summary>Address of an embedding service; null for none.</summary>
    public string? Embeddings { get; init; }

    public StoryStore Store => Services.GetRequiredService<StoryStore>();

    /// <summary>The same data under a program that was started anew.</summary>
    public AppFactory Restart() => new(Data) { WithSamples = WithSamples, Embeddings = Embeddings };

    /// <summary>Waits until a condition holds; fails after half a minute.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var end = DateTime.UtcNow.AddSeconds(30);
        while (!await condition())
        {
            Assert.True(DateTime.UtcNow < end, "It did not happen within half a minute.");
            await Task.Delay(50);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (ownsData)
        {
            Directory.Delete(Data, recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", Data);
        if (Embeddings is not null)
        {
            builder.UseSetting("embeddings:endpoint", Embeddings);
            builder.UseSetting("embeddings:model", "test");
            builder.UseSetting("embeddings:key", "secret");
        }
        if (LearningQuiet is not null)
        {
            builder.UseSetting("learning:quiet", LearningQuiet);
        }
        if (!WithSamples)
        {
            builder.UseSetting("samples", "none");
        }
    }
}
