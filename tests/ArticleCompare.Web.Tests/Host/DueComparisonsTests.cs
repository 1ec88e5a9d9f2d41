using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;

namespace ArticleCompare.Web.Tests.Host;

public sealed class DueComparisonsTests
{
    private readonly Clock clock = new();
    private readonly DueComparisons due;

    public DueComparisonsTests() => due = new DueComparisons(new StoryChanges(), clock);

    [Fact]
    public void A_change_before_its_comparison_begins_does_not_stop_that_comparison()
    {
        due.Add(7, DueReason.Person, isOutOfDate: true);
        due.Add(7, DueReason.Person, isOutOfDate: true);
        Assert.False(Next(7).Stop.IsCancellationRequested);
        due.End(hasFailed: false);
        Assert.Null(due.StageOf(7));
        NoneIsNext();
    }

    [Fact]
    public void A_comparison_that_is_overtaken_stops_and_waits_again()
    {
        due.Add(7, DueReason.Person, isOutOfDate: true);
        var overtaken = Next(7);
        due.Add(7, DueReason.Person, isOutOfDate: true);
        Assert.True(overtaken.Stop.IsCancellationRequested);
        due.End(hasFailed: false);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
        Next(7);
    }

    [Fact]
    public void A_comparison_goes_on_when_only_its_figures_or_another_story_changed()
    {
        due.Add(7, DueReason.Person);
        var running = Next(7);
        due.Add(7, DueReason.Program);
        due.Add(8, DueReason.Person, isOutOfDate: true);
        Assert.False(running.Stop.IsCancellationRequested);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
    }

    [Fact]
    public void A_failure_is_kept_until_it_is_tried_again()
    {
        due.Add(7, DueReason.Person);
        Next(7);
        due.End(hasFailed: true);
        Assert.Equal(ComparisonStage.Failed, due.StageOf(7));
        due.Retry(7);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
    }

    [Fact]
    public void What_a_person_changed_comes_before_what_the_program_found()
    {
        due.Add(7, DueReason.Program);
        due.Add(8, DueReason.Program);
        due.Add(9, DueReason.Person);
        due.Add(8, DueReason.Person);
        foreach (var story in new[] { 9, 8, 7 })
        {
            Next(story);
            due.End(hasFailed: false);
        }
        NoneIsNext();
    }

    [Fact]
    public void A_story_waits_for_all_articles_of_an_import()
    {
        due.Add(7, DueReason.PartOfImport);
        due.Add(7, DueReason.PartOfImport);
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
        NoneIsNext();
        due.LetGo([7, 8], DueReason.Program);
        Next(7);
        due.End(hasFailed: false);
        NoneIsNext();
    }

    [Fact]
    public void A_person_does_not_wait_for_an_import()
    {
        due.Add(7, DueReason.PartOfImport);
        due.Add(7, DueReason.Person);
        due.Add(7, DueReason.PartOfImport);
        Next(7);
    }

    [Fact]
    public void A_long_import_holds_a_story_no_longer_than_while_its_articles_come()
    {
        due.Add(7, DueReason.PartOfImport);
        due.Add(8, DueReason.PartOfImport);
        clock.Pass(DueComparisons.LongestHold / 2);
        due.Add(7, DueReason.PartOfImport);
        clock.Pass(DueComparisons.LongestHold / 2);
        due.Add(9, DueReason.PartOfImport);
        Next(8);
        NoneIsNext();
    }

    // Every order of these steps up to a length: whatever comes first, the newest state of each story is compared in the end.
    [Fact]
    public void No_change_is_lost_in_any_order_of_events()
    {
        const int Length = 5;
        var steps = new Action<Orders>[]
        {
            o => o.Change(0, DueReason.Person), o => o.Change(0, DueReason.PartOfImport), o => o.Change(0, DueReason.Program),
            o => o.Change(1, DueReason.PartOfImport), o => o.LetGo(), o => o.Pass(), o => o.Work(),
        };
        for (var order = 0; order < Math.Pow(steps.Length, Length); order++)
        {
            var orders = new Orders();
            for (var (step, rest) = (0, order); step < Length; step++, rest /= steps.Length)
            {
                steps[rest % steps.Length](orders);
            }
            orders.Finish();
        }
    }

    [Fact]
    public async Task Who_waits_for_the_next_story_gets_it_when_it_comes()
    {
        var next = due.NextAsync(CancellationToken.None);
        Assert.False(next.IsCompleted);
        due.Add(7, DueReason.Person);
        Assert.Equal(7, (await next).StoryId);
    }

    private DueComparison Next(int story)
    {
        Assert.True(due.TryBegin(out var begun));
        Assert.Equal(story, begun.StoryId);
        return begun;
    }

    private void NoneIsNext() => Assert.False(due.TryBegin(out _));

    private sealed class Clock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(TimeSpan time) => now += time.Ticks;
    }

    /// <summary>Two stories that change, and the worker that compares them.</summary>
    private sealed class Orders
    {
        private readonly Clock clock = new();
        private readonly int[] newest = new int[2];
        private readonly int[] compared = new int[2];
        private readonly DueComparisons due;
        private (DueComparison Comparison, int State)? running;

        public Orders() => due = new DueComparisons(new StoryChanges(), clock);

        public void Change(int story, DueReason reason)
        {
            newest[story]++;
            due.Add(story, reason, isOutOfDate: true);
        }

        public void LetGo() => due.LetGo([0, 1], DueReason.Program);

        public void Pass() => clock.Pass(DueComparisons.LongestHold / 2);

        /// <summary>The worker ends what it does or begins something.</summary>
        public void Work()
        {
            if (running is { } now)
            {
                if (!now.Comparison.Stop.IsCancellationRequested)
                {
                    compared[now.Comparison.StoryId] = now.State;
                }
                due.End(hasFailed: false);
                running = null;
            }
            else if (due.TryBegin(out var begun))
            {
                running = (begun, newest[begun.StoryId]);
            }
        }

        public void Finish()
        {
            LetGo();
            for (var step = 0; step < 6; step++)
            {
                Work();
            }
            Assert.Equal(newest, compared);
            Assert.Null(due.StageOf(0));
            Assert.Null(due.StageOf(1));
        }
    }
}
