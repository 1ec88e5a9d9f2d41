using System.Text;
using AngleSharp.Dom;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Html;

/// <summary>
/// A page's elements as text blocks, in document order. It walks without recursion, and by child index:
/// a hostile page has depths and breadths at which other ways overflow the stack or never end.
/// </summary>
internal sealed class PageRenderer
{
    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder run = new();
    private int linked;
    private int bold;
    private int breaks;

    public static List<PageBlock> Render(IElement root)
    {
        var renderer = new PageRenderer();
        renderer.Walk(root);
        return renderer.blocks;
    }

    private readonly record struct Step(IElement Element, int NextChild, IElement Block, AsideElement? Aside, bool InLink, bool InBold, PieceHint Hint, int Level);

    private void Walk(IElement root)
    {
        var stack = new Stack<Step>();
        stack.Push(new Step(root, 0, root, null, false, false, PieceHint.None, 0));
        while (stack.TryPop(out var step))
        {
            if (step.NextChild >= step.Element.ChildNodes.Length)
            {
                if (EndsLine(step.Element))
                {
                    Flush(step);
                }
                else if (step.Element.LocalName is "td" or "th" && run.Length > 0)
                {
                    Append(" ", step);
                }
                continue;
            }
            var child = step.Element.ChildNodes[step.NextChild];
            stack.Push(step with { NextChild = step.NextChild + 1 });
            if (child is IText text)
            {
                breaks = string.IsNullOrWhiteSpace(text.Data) ? breaks : 0;
                Append(text.Data, step);
            }
            else if (child is IElement element && !PageElements.Skipped.Contains(element.LocalName))
            {
                Enter(element, step, stack);
            }
        }
    }

    private void Enter(IElement element, Step outer, Stack<Step> stack)
    {
        if (element.LocalName == "br")
        {
            breaks++;
            // two line breaks are how old pages make paragraphs, a bold line before one how they make headlines
            if (breaks >= 2 || IsBoldLine())
            {
                // a cell with paragraphs is no cell of data
                Flush(outer with { Hint = outer.Hint == PieceHint.Table ? PieceHint.None : outer.Hint });
            }
            else
            {
                run.Append('\n');
            }
            return;
        }
        var inner = outer with
        {
            Element = element,
            NextChild = 0,
            Aside = AsideRules.Find(element) is { } reason ? new AsideElement(element, reason, outer.Aside) : outer.Aside,
            InLink = outer.InLink || element.LocalName == "a" && element.HasAttribute("href"),
            InBold = outer.InBold || PageElements.Bold.Contains(element.LocalName),
        };
        if (EndsLine(element))
        {
            Flush(outer);
            inner = inner with { Block = element, Hint = HintOf(element, outer.Hint), Level = LevelOf(element, outer.Level) };
        }
        stack.Push(inner);
    }

    private static bool EndsLine(IElement element) => PageElements.Blocks.Contains(element.LocalName) || IsLayoutCell(element);

    /// <summary>Old pages put columns into tables: such a cell has lines of its own.</summary>
    private static bool IsLayoutCell(IElement element) => element.LocalName == "td" && element.Children.Any(child => child.LocalName == "br");

    private bool IsBoldLine() => run.Length > 0 && bold > 0 && bold == run.Length - run.ToString().Count(char.IsWhiteSpace) && !LineShapes.EndsSentence(run.ToString());

    private void Append(string text, Step step)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (run.Length > 0 && !char.IsWhiteSpace(run[^1]))
                {
                    run.Append(' ');
                }
                continue;
            }
            run.Append(c);
            linked += step.InLink ? 1 : 0;
            bold += step.InBold ? 1 : 0;
        }
    }

    private void Flush(Step step)
    {
        breaks = 0;
        var text = run.ToString().Trim();
        if (text.Length > 0)
        {
            var letters = text.Length - text.Count(char.IsWhiteSpace);
            blocks.Add(new PageBlock(text, step.Block, step.Hint, step.Level, Math.Min(text.Length, linked * text.Length / Math.Max(1, letters)), bold == letters, step.Aside));
        }
        run.Clear();
        linked = 0;
        bold = 0;
    }

    private static PieceHint HintOf(IElement element, PieceHint outer) => element.LocalName switch
    {
        "div" or "p" or "section" when AsideRules.IsNamedCaption(element) => PieceHint.Caption,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PieceHint.Heading,
        "li" => PieceHint.Bullet,
        "blockquote" => PieceHint.Quote,
        "figcaption" => PieceHint.Caption,
        "figure" => PieceHint.Caption,
        "tr" or "caption" => PieceHint.Table,
        "pre" => PieceHint.Code,
        _ => outer,
    };

    private static int LevelOf(IElement element, int outer) =>
        element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : outer;
}
