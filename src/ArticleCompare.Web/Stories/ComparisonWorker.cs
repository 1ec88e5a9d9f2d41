using System.Diagnostics;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Embeddings;

namespace ArticleCompare.Web.Stories;

/// <summary>
/// Compares stories in the background, one after the other. What is due is read from the database (stories whose comparison is
/// missing or out of date), so that nothing is lost when the program is stopped.
/// </summary>
internal sealed partial class ComparisonWorker(StoryStore store, DictionaryStore dictionaries, StoryChanges changes, DueComparisons due, ClaimVectors claimVectors, ILogger<ComparisonWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        changes.Changed += Enqueue;
        dictionaries.Changed += EnqueueAll;
        try
        {
            await EnqueueAllAsync(stoppingToken);
            while (true)
            {
                await CompareAsync(await due.NextAsync(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is due is found again at the next start.
        }
        finally
        {
            changes.Changed -= Enqueue;
            dictionaries.Changed -= EnqueueAll;
        }
    }

    private void Enqueue(StoryChange change)
    {
        if (change.Kind == StoryChangeKind.Articles)
        {
            // Articles come one after the other: a comparison without the last one is not worth finishing.
            due.Add(change.StoryId, change.MoreToCome ? DueReason.PartOfImport : DueReason.Person, isOutOfDate: true);
        }
        else if (change.Kind == StoryChangeKind.Figures)
        {
            due.Add(change.StoryId, DueReason.Program);
        }
    }

    /// <summary>Another dictionary counts in every story.</summary>
    private void EnqueueAll() => _ = Task.Run(async () =>
    {
        try
        {
            await EnqueueAllAsync(CancellationToken.None);
        }
#pragma warning disable CA1031 // nobody waits for this task; what is due is found again at the next start
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogNotEnqueued(e);
        }
    });

    private async Task EnqueueAllAsync(CancellationToken cancellationToken)
    {
        foreach (var story in await store.StoriesToCompareAsync(cancellationToken))
        {
            due.Add(story, DueReason.Program);
        }
    }

    private async Task CompareAsync(DueComparison comparing, CancellationToken cancellationToken)
    {
        var (storyId, stop) = comparing;
        var failed = false;
        try
        {
            if (await store.LoadComparisonInputAsync(storyId, stop.Token) is { } input)
            {
                var clock = Stopwatch.StartNew();
                var vectors = await claimVectors.OfAsync(input.Articles, stop.Token);
                var comparison = await Task.Run(() => Comparer.Compare(input.Articles, input.Dictionaries, vectors, stop.Token), stop.Token);
                await store.SaveComparisonAsync(input, comparison, cancellationToken);
                LogCompared(storyId, input.Articles.Length, comparison.Rows.Length, clock.ElapsedMilliseconds);
            }
            else
            {
                await store.RecountAsync(storyId, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // It was overtaken, and waits again.
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // one story that cannot be compared must not stop the others
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e, storyId);
            failed = true;
        }
        finally
        {
            due.End(failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Compared story {Story}: {Articles} articles, {Rows} rows, {Milliseconds} ms")]
    private partial void LogCompared(int story, int articles, int rows, long milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due after a change of dictionaries could not be listed")]
    private partial void LogNotEnqueued(Exception e);

    [LoggerMessage(Level = LogLevel.Error, Message = "Story {Story} could not be compared")]
    private partial void LogFailed(Exception e, int story);
}
