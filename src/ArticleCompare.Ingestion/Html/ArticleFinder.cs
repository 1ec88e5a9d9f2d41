using AngleSharp.Dom;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Html;

/// <summary>
/// Finds the element that holds the article: prose counts for it, link lists and scraps against it, and the element
/// with the best sum over all its blocks is taken (the idea of Kohlschütter et al. 2010, "Boilerplate detection using
/// shallow text features", on the tree instead of the line).
/// </summary>
internal static class ArticleFinder
{
    private const int ShortestQuoted = 20;
    private const int LongestFolded = 400;
    private const double QuotedBonus = 150;

    /// <returns>For every block why it is set aside; null for article text.</returns>
    public static string?[] Label(List<PageBlock> blocks, string? description, out bool isFound)
    {
        var aside = AsideReasons(blocks);
        var named = new NamedBodies();
        var scores = blocks.Select((b, i) => aside[i] is null ? BlockScore.Of(b, named.Holds(b.Element)) : 0).ToArray();
        Favour(blocks, scores, description);
        var main = BestElement(blocks, scores);
        isFound = main is not null;
        var reasons = new string?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            reasons[i] = aside[i] ?? (main is not null && !IsInside(blocks[i].Element, main) ? SetAsideReasons.Outside : null);
        }
        InnerDebris.Mark(blocks, reasons);
        return reasons;
    }

    /// <summary>A block that the page's own description quotes, or that begins like it, is the article's.</summary>
    private static void Favour(List<PageBlock> blocks, double[] scores, string? description)
    {
        var wanted = LineShapes.Fold(description ?? "");
        if (wanted.Length < ShortestQuoted)
        {
            return;
        }
        var beginning = wanted[..Math.Min(wanted.Length, 60)];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Hint == PieceHint.Heading || blocks[i].Text.Length < ShortestQuoted)
            {
                continue;
            }
            var own = LineShapes.Fold(blocks[i].Text.Length > LongestFolded ? blocks[i].Text[..LongestFolded] : blocks[i].Text);
            if (own.Length >= ShortestQuoted && (own.StartsWith(beginning, StringComparison.Ordinal) || wanted.Contains(own, StringComparison.Ordinal)))
            {
                scores[i] += QuotedBonus;
            }
        }
    }

    /// <summary>
    /// Class names mislead ("sidebar-layout" around everything): an element that holds a large part of the page's prose
    /// is believed to be the article whatever it is called.
    /// </summary>
    private static string?[] AsideReasons(List<PageBlock> blocks)
    {
        var prose = new Dictionary<IElement, double>();
        var total = 0.0;
        foreach (var block in blocks)
        {
            var score = Math.Max(0, BlockScore.Of(block, false));
            total += score;
            for (var aside = block.Aside; aside is not null; aside = aside.Outer)
            {
                prose[aside.Element] = prose.GetValueOrDefault(aside.Element) + score;
            }
        }
        return [.. blocks.Select(ReasonOf)];

        string? ReasonOf(PageBlock block)
        {
            for (var aside = block.Aside; aside is not null; aside = aside.Outer)
            {
                if (prose[aside.Element] <= total * (IsSurelyAside(aside) ? 0.9 : 0.4))
                {
                    return aside.Reason;
                }
            }
            return null;
        }
    }

    private static bool IsSurelyAside(AsideElement aside) =>
        aside.Reason == "comment" || aside.Element.LocalName is "aside" or "nav" or "footer";

    private static IElement? BestElement(List<PageBlock> blocks, double[] scores)
    {
        var sums = new Dictionary<IElement, double>();
        var order = new List<IElement>();
        for (var i = 0; i < blocks.Count; i++)
        {
            for (IElement? element = blocks[i].Element; element is not null; element = element.ParentElement)
            {
                if (sums.TryAdd(element, 0))
                {
                    order.Add(element);
                }
                sums[element] += scores[i];
            }
        }
        IElement? best = null;
        var bestSum = 0.0;
        foreach (var element in order)
        {
            // elements come innermost first: of equal sums the inner one stays
            var sum = sums[element] * Weight(element);
            if (sum > bestSum)
            {
                (best, bestSum) = (element, sum);
            }
        }
        return best;
    }

    private static double Weight(IElement element) => element.LocalName switch
    {
        "article" or "main" => 1.1,
        "body" or "html" => 0.9,
        "p" or "li" or "blockquote" or "td" => 0.8,
        _ when element.GetAttribute("itemprop") == "articleBody" => 1.3,
        _ => 1,
    };

    private static bool IsInside(IElement element, IElement outer)
    {
        for (IElement? e = element; e is not null; e = e.ParentElement)
        {
            if (e == outer)
            {
                return true;
            }
        }
        return false;
    }
}
