using System.Diagnostics;
using System.Globalization;
using AngleSharp.Dom;

namespace ArticleCompare.Ingestion.Html;

/// <summary>Stops the parser at the limits of size, depth and time, from inside, before a hostile page has filled the memory.</summary>
internal sealed class PageGuard(ReadLimits limits)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private int elements;
    private IElement? previous;

    public void Count(IElement element)
    {
        elements++;
        if (elements > limits.Elements)
        {
            throw new ReadLimitException(RejectionReason.TooLarge, limits.Elements.ToString(CultureInfo.InvariantCulture));
        }
        // depth and time are looked at now and then: both grow slowly
        if (elements % 64 != 0)
        {
            previous = element;
            return;
        }
        if (watch.Elapsed > limits.Time)
        {
            throw new ReadLimitException(RejectionReason.TooSlow, limits.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }
        var depth = 0;
        // this element is not yet in the tree, the one before it is
        for (var parent = previous?.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (++depth > limits.Nesting)
            {
                throw new ReadLimitException(RejectionReason.TooDeep, limits.Nesting.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
