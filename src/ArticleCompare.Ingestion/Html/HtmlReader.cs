using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Repairs;

namespace ArticleCompare.Ingestion.Html;

/// <summary>A web page: all of its visible text, with the article told from the rest by <see cref="ArticleFinder"/>.</summary>
internal static class HtmlReader
{
    public static Draft Read(string html, ReadLimits limits, Deadline deadline)
    {
        var document = Parse(html, limits, deadline);
        var page = PageMetadata.Of(document);
        var blocks = document.Body is { } body ? PageRenderer.Render(body) : [];
        var reasons = ArticleFinder.Label(blocks, page.Description, out var isFound);
        return ToDraft(blocks, reasons, page.Article) with { Notes = isFound ? [] : [ReadNote.ArticleNotFound] };
    }

    private static IHtmlDocument Parse(string html, ReadLimits limits, Deadline deadline)
    {
        var guard = new PageGuard(limits, deadline);
        var options = new HtmlParserOptions { IsScripting = false, OnCreated = (element, _) => guard.Count(element) };
        return new HtmlParser(options).ParseDocument(html);
    }

    private static Draft ToDraft(List<PageBlock> blocks, string?[] reasons, ArticleMetadata metadata)
    {
        var text = new StringBuilder();
        var placed = new List<(PageBlock Block, TextSpan Span, string? Reason)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (text.Length > 0)
            {
                text.Append(blocks[i].Hint is PieceHint.Bullet or PieceHint.Table && blocks[i - 1].Hint == blocks[i].Hint ? "\n" : "\n\n");
            }
            placed.Add((blocks[i], new TextSpan(text.Length, blocks[i].Text.Length), reasons[i]));
            text.Append(blocks[i].Text);
        }
        var whole = text.ToString();
        var repairs = MangledText.Find(whole);
        var view = new ReadingView(whole, repairs);
        var pieces = new List<Piece>();
        foreach (var (block, span, reason) in placed)
        {
            var trimmed = view.Trim(span);
            if (trimmed.IsEmpty)
            {
                continue;
            }
            var piece = new Piece(trimmed, block.Hint) { Reading = view.Read(trimmed), Level = block.Level, IsBold = block.IsBold, AfterGap = true };
            if (reason is not null)
            {
                piece.SetAside(reason);
            }
            pieces.Add(piece);
        }
        return new Draft(whole, [.. pieces], repairs, metadata) { Debris = DebrisSearch.Done };
    }
}
