using System.Threading.Channels;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>
/// Stories that wait for their comparison, each once, in the order in which they came, and the one that is being compared.
/// A story's stage, its place in the queue and the token of its comparison change together: a change that came between two of
/// them could stop a comparison that nobody would begin again.
/// </summary>
public sealed class DueComparisons(StoryChanges changes)
{
    private readonly Channel<int> waiting = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<int, ComparisonStage> stages = [];
    private readonly Lock gate = new();
    private (int Story, CancellationTokenSource Stop)? running;

    /// <summary>How far the comparison of a story is; null when none is due.</summary>
    public ComparisonStage? StageOf(int storyId)
    {
        lock (gate)
        {
            return stages.TryGetValue(storyId, out var stage) ? stage : null;
        }
    }

    /// <summary>Compares a story again whose comparison failed.</summary>
    public void Retry(int storyId)
    {
        if (StageOf(storyId) == ComparisonStage.Failed)
        {
            Add(storyId);
        }
    }

    /// <param name="storyId">It waits from now on.</param>
    /// <param name="isOutOfDate">What is compared of it at this moment is not worth finishing.</param>
    internal void Add(int storyId, bool isOutOfDate = false)
    {
        lock (gate)
        {
            // A story that waits already is compared in its newest state anyway; one that is running has to run again.
            if (!stages.TryGetValue(storyId, out var stage) || stage != ComparisonStage.Waiting)
            {
                stages[storyId] = ComparisonStage.Waiting;
                waiting.Writer.TryWrite(storyId);
            }
            if (isOutOfDate && running is { } now && now.Story == storyId)
            {
                // not here and now: what waits for it would go on inside the request that changed the story
                _ = now.Stop.CancelAsync();
            }
        }
        changes.Raise(storyId, StoryChangeKind.Progress);
    }

    internal IAsyncEnumerable<int> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>The comparison of a story begins, until <paramref name="stop"/> is cancelled or it ends.</summary>
    internal void Begin(int storyId, CancellationTokenSource stop)
    {
        lock (gate)
        {
            stages[storyId] = ComparisonStage.Running;
            running = (storyId, stop);
        }
        changes.Raise(storyId, StoryChangeKind.Progress);
    }

    /// <summary>The comparison that runs ended; its story may wait again.</summary>
    internal void End(bool failed)
    {
        int storyId;
        lock (gate)
        {
            storyId = running!.Value.Story;
            running = null;
            if (stages[storyId] == ComparisonStage.Running)
            {
                if (failed)
                {
                    stages[storyId] = ComparisonStage.Failed;
                }
                else
                {
                    stages.Remove(storyId);
                }
            }
        }
        changes.Raise(storyId, StoryChangeKind.Progress);
    }
}

public enum ComparisonStage
{
    Waiting,
    Running,
    /// <summary>It ended with an error, which the log has; it is tried again with the next change and the next start.</summary>
    Failed,
}
