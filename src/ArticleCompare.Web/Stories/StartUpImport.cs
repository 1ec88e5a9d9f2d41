using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Hosting;

namespace ArticleCompare.Web.Stories;

/// <summary>Fills an empty database from the samples and imports what the command line names, while the site answers.</summary>
internal sealed partial class StartUpImport(StoryStore store, Importer importer, LaunchOptions options, IConfiguration configuration, ILogger<StartUpImport> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await store.IsEmptyAsync(stoppingToken) && SamplesFolder() is { } samples)
            {
                LogSamples(samples);
                await importer.ImportSamplesAsync(samples, stoppingToken);
            }
            if (options.Import.Count > 0)
            {
                await importer.ImportAsync(options.Import, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped in between: what was imported is stored, the rest comes with the next start.
        }
#pragma warning disable CA1031 // the site goes on without what could not be imported
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e);
        }
    }

    /// <summary>Beside the program when published, else in the repository above it; the setting <c>samples</c> names another folder or "none".</summary>
    private string? SamplesFolder()
    {
        if (configuration["samples"] is { } chosen)
        {
            return chosen == "none" ? null : chosen;
        }
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)))
        {
            var samples = Path.Combine(folder, "samples");
            if (Directory.Exists(samples))
            {
                return samples;
            }
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The import stopped; what was imported before is stored")]
    private partial void LogFailed(Exception e);

    [LoggerMessage(Level = LogLevel.Information, Message = "The database is empty: filling it from {Samples}")]
    private partial void LogSamples(string samples);
}
