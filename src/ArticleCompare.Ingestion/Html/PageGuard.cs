using System.Globalization;
using AngleSharp.Dom;

namespace ArticleCompare.Ingestion.Html;

/// <summary>Stops the parser at the limits of size, depth and time, from inside, before a hostile page has filled the memory.</summary>
internal sealed class PageGuard(ReadLimits limits, Deadline deadline)
{
    private readonly long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
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
        if (elements % 64 < 4)
        {
            Check(previous);
        }
        // this element is not yet in the tree, the one before it is
        previous = element;
    }

    private void Check(IElement? element)
    {
        deadline.Check();
        // The parser copies unclosed formatting elements into every paragraph without telling: a small page can fill the memory.
        if (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore > limits.PageMemory)
        {
            throw new ReadLimitException(RejectionReason.TooLarge, limits.PageMemory.ToString(CultureInfo.InvariantCulture));
        }
        var depth = 0;
        for (var parent = element?.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (++depth > limits.Nesting)
            {
                throw new ReadLimitException(RejectionReason.TooDeep, limits.Nesting.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
