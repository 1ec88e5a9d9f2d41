using System.Threading.Channels;
using ArticleCompare.Engine.Learning;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Dictionaries;

/// <summary>
/// Learns word pairs from confirmed rows in the background: at the start, and when nobody has decided anything for a while, so that
/// the table does not change under the hands of a person who confirms one row after the other.
/// </summary>
internal sealed partial class PairLearning(
    DictionaryStore dictionaries, StoryChanges changes, IConfiguration configuration, ILogger<PairLearning> log) : BackgroundService
{
    private readonly Channel<bool> due = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private TimeSpan Quiet => TimeSpan.FromSeconds(configuration.GetValue("learning:quiet", 20.0));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        changes.Changed += Notice;
        dictionaries.Changed += Notice;
        try
        {
            due.Writer.TryWrite(true);
            await foreach (var _ in due.Reader.ReadAllAsync(stoppingToken))
            {
                do
                {
                    await Task.Delay(Quiet, stoppingToken);
                }
                while (due.Reader.TryRead(out var _));
                await LearnAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start learns.
        }
        finally
        {
            changes.Changed -= Notice;
            dictionaries.Changed -= Notice;
        }
    }

    private void Notice(StoryChange change)
    {
        if (change.Kind is StoryChangeKind.Decisions or StoryChangeKind.Story)
        {
            Notice();
        }
    }

    private void Notice() => due.Writer.TryWrite(true);

    private async Task LearnAsync(CancellationToken cancellationToken)
    {
        try
        {
            var input = await dictionaries.LoadLearningInputAsync(cancellationToken);
            var learned = await Task.Run(() => PairLearner.Learn(input.Rows, input.Known, cancellationToken: cancellationToken), cancellationToken);
            if (await dictionaries.KeepLearnedAsync(learned, cancellationToken))
            {
                LogLearned(learned.Length, input.Rows.Length);
            }
        }
#pragma warning disable CA1031 // what was learned before still stands
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Learned {Pairs} word pairs from {Rows} confirmed rows")]
    private partial void LogLearned(int pairs, int rows);

    [LoggerMessage(Level = LogLevel.Error, Message = "Learning stopped; it is tried again after the next decision")]
    private partial void LogFailed(Exception e);
}
