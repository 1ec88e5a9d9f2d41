using System.Collections.Immutable;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>At every start: reads uploads again that an older program read, makes what the index of stories lacks, and drops drafts that nobody came back for and dictionaries that were removed.</summary>
internal sealed partial class Upkeep(StoryStore store, DictionaryStore dictionaries, StoryFinder finder, DueComparisons due, ILogger<Upkeep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.SweepAsync(stoppingToken);
            await dictionaries.SweepAsync(stoppingToken);
            var articles = await store.ArticlesToReadAgainAsync(ArticleReading.Reader, stoppingToken);
            if (!articles.IsEmpty)
            {
                LogStart(articles.Length);
                await ReadAgainAsync(articles, stoppingToken);
            }
            await finder.FillAsync(stoppingToken);
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

    /// <summary>A story whose articles change is compared when all of them are read, as in an import, and not once for each.</summary>
    private async Task ReadAgainAsync(ImmutableArray<int> articles, CancellationToken cancellationToken)
    {
        var stories = new HashSet<int>();
        try
        {
            foreach (var article in articles)
            {
                if (await store.LoadForReadingAsync(article, cancellationToken) is { } outdated)
                {
                    var (reading, _) = ArticleReading.Read(outdated.Bytes, outdated.FileName, outdated.Corrections);
                    if (await store.KeepReadingAsync(outdated, ArticleReading.Reader, reading, cancellationToken) is { } story)
                    {
                        stories.Add(story);
                    }
                }
            }
        }
        finally
        {
            due.LetGo(stories, DueReason.Program);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reading {Count} articles again with the present reader")]
    private partial void LogStart(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading again stopped; the next start goes on")]
    private partial void LogFailed(Exception e);
}
