using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>At every start: reads uploads again that an older program read, and drops drafts that nobody came back for and dictionaries that were removed.</summary>
internal sealed partial class Upkeep(StoryStore store, DictionaryStore dictionaries, ILogger<Upkeep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.SweepAsync(stoppingToken);
            await dictionaries.SweepAsync(stoppingToken);
            var articles = await store.ArticlesToReadAgainAsync(ArticleReading.Reader, stoppingToken);
            if (articles.IsEmpty)
            {
                return;
            }
            LogStart(articles.Length);
            foreach (var article in articles)
            {
                if (await store.LoadForReadingAsync(article, stoppingToken) is { } outdated)
                {
                    var (reading, _) = ArticleReading.Read(outdated.Bytes, outdated.FileName, outdated.Corrections);
                    await store.KeepReadingAsync(outdated, ArticleReading.Reader, reading, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The rest is read at the next start.
        }
#pragma warning disable CA1031 // what was read before is still there, so the site goes on
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reading {Count} articles again with the present reader")]
    private partial void LogStart(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading again stopped; the next start goes on")]
    private partial void LogFailed(Exception e);
}
