using System.Collections.Concurrent;
using System.Threading.Channels;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>Stories that wait for their comparison, each once, in the order in which they came.</summary>
public sealed class DueComparisons(StoryChanges changes)
{
    private readonly Channel<int> waiting = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<int, ComparisonStage> stages = [];

    /// <summary>How far the comparison of a story is; null when none is due.</summary>
    public ComparisonStage? StageOf(int storyId) => stages.TryGetValue(storyId, out var stage) ? stage : null;

    /// <summary>How many stories wait or are being compared.</summary>
    public int Due => stages.Count(s => s.Value is ComparisonStage.Waiting or ComparisonStage.Running);

    /// <summary>Compares a story again whose comparison failed.</summary>
    public void Retry(int storyId)
    {
        if (StageOf(storyId) == ComparisonStage.Failed)
        {
            Add(storyId);
        }
    }

    internal void Add(int storyId)
    {
        // A story that waits already is compared in its newest state anyway; one that is running has to run again.
        if (stages.TryGetValue(storyId, out var stage) && stage == ComparisonStage.Waiting)
        {
            return;
        }
        Set(storyId, ComparisonStage.Waiting);
        waiting.Writer.TryWrite(storyId);
    }

    internal IAsyncEnumerable<int> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    internal void Set(int storyId, ComparisonStage? stage)
    {
        if (stage is { } s)
        {
            stages[storyId] = s;
        }
        else
        {
            stages.TryRemove(storyId, out _);
        }
        changes.Raise(storyId, StoryChangeKind.Progress);
    }

    /// <summary>The comparison ended well, unless the story changed meanwhile and waits again.</summary>
    internal void Finish(int storyId)
    {
        if (stages.TryRemove(new KeyValuePair<int, ComparisonStage>(storyId, ComparisonStage.Running)))
        {
            changes.Raise(storyId, StoryChangeKind.Progress);
        }
    }
}

public enum ComparisonStage
{
    Waiting,
    Running,
    /// <summary>It ended with an error, which the log has; it is tried again with the next change and the next start.</summary>
    Failed,
}
