using System.Diagnostics;
using System.Globalization;

namespace ArticleCompare.Cli;

/// <summary>One line on standard error that says what is being done, only where a person watches and only when it takes a while.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly bool watched = !Console.IsErrorRedirected;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private int width;

    private const int BarWidth = 20;

    /// <summary>A bar with a figure: of so many, so many are done.</summary>
    public void Report(string what, int done, int of)
    {
        var filled = of == 0 ? 0 : (int)((long)BarWidth * done / of);
        Report(string.Create(CultureInfo.InvariantCulture, $"{what} [{new string('#', filled)}{new string('.', BarWidth - filled)}] {done} of {of}"));
    }

    public void Report(string what)
    {
        if (!watched || watch.Elapsed < next)
        {
            return;
        }
        Console.Error.Write("\r" + what.PadRight(width));
        width = what.Length;
        next = watch.Elapsed + Pause;
    }

    /// <summary>Takes the line away before something else is written.</summary>
    public void Clear()
    {
        if (width > 0)
        {
            Console.Error.Write("\r" + new string(' ', width) + "\r");
            width = 0;
        }
    }

    public void Dispose() => Clear();
}
