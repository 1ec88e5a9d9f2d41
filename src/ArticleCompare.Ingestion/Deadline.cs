using System.Diagnostics;
using System.Globalization;

namespace ArticleCompare.Ingestion;

/// <summary>The time that one article may take; looked at between steps and inside the long ones.</summary>
internal sealed class Deadline(TimeSpan time)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <exception cref="ReadLimitException">The time is over.</exception>
    public void Check()
    {
        if (watch.Elapsed > time)
        {
            throw new ReadLimitException(RejectionReason.TooSlow, time.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }
    }
}
