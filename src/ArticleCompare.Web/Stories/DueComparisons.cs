using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>
/// Stories that wait for their comparison, each once, and the one that is being compared. What a person changed comes before what
/// the program found out of date; a story of which an import may bring more articles waits for them.
/// Every method is one step under one lock: a story's turn and the token of its comparison change together, since a change that
/// came between the two could stop a comparison that nobody would begin again.
/// </summary>
public sealed class DueComparisons(StoryChanges changes, TimeProvider? time = null)
{
    /// <summary>A story is held no longer than this after its last article: an import may take minutes, and its tables are wanted.</summary>
    internal static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(30);

    private readonly TimeProvider time = time ?? TimeProvider.System;
    private readonly Lock gate = new();

    /// <summary>The turns of the stories that wait. A queue may have older ones of a story too, which are passed over.</summary>
    private readonly Dictionary<int, Turn> turns = [];
    private readonly Queue<Turn> first = [];
    private readonly Queue<Turn> later = [];
    private readonly Queue<Turn> held = [];
    private readonly HashSet<int> failed = [];

    /// <summary>Wakes who waits for the next story.</summary>
    private readonly Channel<bool> added = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private DueComparison? running;

    /// <summary>How far the comparison of a story is; null when none is due.</summary>
    public ComparisonStage? StageOf(int storyId)
    {
        lock (gate)
        {
            return turns.ContainsKey(storyId) ? ComparisonStage.Waiting
                : running?.StoryId == storyId ? ComparisonStage.Running
                : failed.Contains(storyId) ? ComparisonStage.Failed
                : null;
        }
    }

    /// <summary>Compares a story again whose comparison failed.</summary>
    public void Retry(int storyId)
    {
        if (StageOf(storyId) == ComparisonStage.Failed)
        {
            Add(storyId, DueReason.Person);
        }
    }

    /// <param name="storyId">It waits from now on.</param>
    /// <param name="reason">Says when its turn is.</param>
    /// <param name="isOutOfDate">What is compared of it at this moment is not worth finishing.</param>
    internal void Add(int storyId, DueReason reason, bool isOutOfDate = false)
    {
        lock (gate)
        {
            var queue = QueueOf(reason);
            // One that has its turn soon is compared in its newest state anyway; one that is running has to run again.
            if (!turns.TryGetValue(storyId, out var turn) || turn.Queue == held || queue == first && turn.Queue == later)
            {
                Queue(storyId, queue);
            }
            while (held.TryPeek(out var oldest) && (!IsValid(oldest) || time.GetElapsedTime(oldest.Since) >= LongestHold))
            {
                held.Dequeue();
                if (IsValid(oldest))
                {
                    Queue(oldest.StoryId, later);
                }
            }
            if (isOutOfDate && running is { } now && now.StoryId == storyId)
            {
                // not here and now: what waits for it would go on inside the request that changed the story
                _ = now.Stop.CancelAsync();
            }
        }
        changes.Raise(storyId, StoryChangeKind.Progress);
    }

    /// <summary>An import is done with these stories: they wait for more of its articles no longer.</summary>
    /// <param name="stories">Those that do not wait for articles stay where they are.</param>
    /// <param name="reason">Whether a person waits for them.</param>
    internal void LetGo(IEnumerable<int> stories, DueReason reason)
    {
        lock (gate)
        {
            foreach (var story in stories.Where(s => turns.TryGetValue(s, out var turn) && turn.Queue == held))
            {
                Queue(story, QueueOf(reason));
            }
        }
    }

    /// <summary>Waits for the next story whose turn it is and begins its comparison.</summary>
    internal async Task<DueComparison> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryBegin(out var begun, cancellationToken))
            {
                return begun;
            }
            await added.Reader.ReadAsync(cancellationToken);
        }
    }

    /// <summary>Begins the comparison of the next story, if it is the turn of one.</summary>
    internal bool TryBegin([NotNullWhen(true)] out DueComparison? begun, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            begun = null;
            while (begun is null && (first.TryDequeue(out var turn) || later.TryDequeue(out turn)))
            {
                if (IsValid(turn))
                {
                    turns.Remove(turn.StoryId);
                    failed.Remove(turn.StoryId);
                    begun = running = new DueComparison(turn.StoryId, CancellationTokenSource.CreateLinkedTokenSource(cancellationToken));
                }
            }
        }
        if (begun is null)
        {
            return false;
        }
        changes.Raise(begun.StoryId, StoryChangeKind.Progress);
        return true;
    }

    /// <summary>The comparison that runs ended; its story may wait again.</summary>
    internal void End(bool hasFailed)
    {
        DueComparison ended;
        lock (gate)
        {
            (ended, running) = (running!, null);
            if (hasFailed)
            {
                failed.Add(ended.StoryId);
            }
        }
        ended.Stop.Dispose();
        changes.Raise(ended.StoryId, StoryChangeKind.Progress);
    }

    private Queue<Turn> QueueOf(DueReason reason) => reason switch { DueReason.Person => first, DueReason.PartOfImport => held, _ => later };

    private void Queue(int storyId, Queue<Turn> queue)
    {
        var turn = turns[storyId] = new Turn(storyId, queue, time.GetTimestamp());
        queue.Enqueue(turn);
        if (queue != held)
        {
            added.Writer.TryWrite(true);
        }
    }

    private bool IsValid(Turn turn) => turns.GetValueOrDefault(turn.StoryId) == turn;

    /// <summary>One place in a queue.</summary>
    private sealed class Turn(int storyId, Queue<Turn> queue, long since)
    {
        public int StoryId => storyId;

        public Queue<Turn> Queue => queue;

        /// <summary>By the clock's timestamp.</summary>
        public long Since => since;
    }
}
