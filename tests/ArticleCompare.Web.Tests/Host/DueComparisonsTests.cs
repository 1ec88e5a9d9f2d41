using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;

namespace ArticleCompare.Web.Tests.Host;

public sealed class DueComparisonsTests
{
    private readonly DueComparisons due = new(new StoryChanges());

    [Fact]
    public async Task A_change_before_its_comparison_begins_does_not_stop_that_comparison()
    {
        using var stop = new CancellationTokenSource();
        due.Add(7, isOutOfDate: true);
        due.Add(7, isOutOfDate: true);
        due.Begin(await NextAsync(), stop);
        Assert.False(stop.IsCancellationRequested);
        due.End(failed: false);
        Assert.Null(due.StageOf(7));
        Assert.False(await IsAnyWaitingAsync());
    }

    [Fact]
    public async Task A_comparison_that_is_overtaken_stops_and_waits_again()
    {
        using var stop = new CancellationTokenSource();
        due.Add(7, isOutOfDate: true);
        due.Begin(await NextAsync(), stop);
        due.Add(7, isOutOfDate: true);
        Assert.True(stop.IsCancellationRequested);
        due.End(failed: false);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
        Assert.Equal(7, await NextAsync());
    }

    [Fact]
    public async Task A_comparison_goes_on_when_only_its_figures_or_another_story_changed()
    {
        using var stop = new CancellationTokenSource();
        due.Add(7);
        due.Begin(await NextAsync(), stop);
        due.Add(7);
        due.Add(8, isOutOfDate: true);
        Assert.False(stop.IsCancellationRequested);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
    }

    [Fact]
    public async Task A_failure_is_kept_until_it_is_tried_again()
    {
        using var stop = new CancellationTokenSource();
        due.Add(7);
        due.Begin(await NextAsync(), stop);
        due.End(failed: true);
        Assert.Equal(ComparisonStage.Failed, due.StageOf(7));
        due.Retry(7);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
    }

    // The worker wakes up while the change is still being told: whatever comes first, the newest state is compared in the end.
    [Fact]
    public async Task No_change_is_lost_whatever_happens_at_the_same_time()
    {
        var newest = 0;
        var compared = 0;
        using var end = new CancellationTokenSource();
        var worker = Task.Run(async () =>
        {
            await foreach (var story in due.ReadAllAsync(end.Token))
            {
                using var stop = new CancellationTokenSource();
                due.Begin(story, stop);
                var state = Volatile.Read(ref newest);
                Thread.SpinWait(100);
                if (!stop.IsCancellationRequested)
                {
                    Volatile.Write(ref compared, state);
                }
                due.End(failed: false);
            }
        });
        for (var round = 0; round < 20_000; round++)
        {
            Interlocked.Increment(ref newest);
            due.Add(7, isOutOfDate: true);
            if (round % 3 == 0)
            {
                SpinWait.SpinUntil(() => due.StageOf(7) is null);
                Assert.Equal(newest, Volatile.Read(ref compared));
            }
        }
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => worker);
    }

    private async Task<int> NextAsync()
    {
        await foreach (var story in due.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            return story;
        }
        throw new InvalidOperationException("The queue ended.");
    }

    private async Task<bool> IsAnyWaitingAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        try
        {
            await foreach (var _ in due.ReadAllAsync(soon.Token))
            {
                return true;
            }
        }
        catch (OperationCanceledException)
        {
            // nothing came
        }
        return false;
    }
}
