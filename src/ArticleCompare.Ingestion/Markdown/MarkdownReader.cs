using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Repairs;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleCompare.Ingestion.Markdown;

/// <summary>
/// Markdown: one piece a leaf block. The text stays as it was written; what is markup in it (**, link targets, the marks
/// of quotations) becomes a repair to nothing, so that the engine does not read it.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseYamlFrontMatter()
        .UseEmphasisExtras()
        .UseFootnotes()
        .Build();

    public static Draft Read(string text)
    {
        // Markdig knows front matter between dashes only; a blank of the same length keeps every offset
        var toml = FrontMatter.Toml(text);
        var document = Parse(toml is { } head ? new string('\n', head.Length) + text[head.Length..] : text);
        var leaves = new List<(LeafBlock Block, PieceHint Hint)>();
        Collect(document, PieceHint.None, leaves);
        var markup = MarkupRepairs(text, leaves);
        var repairs = MangledText.WithoutOverlaps([.. markup, .. MangledText.Find(text)]);
        var view = new ReadingView(text, repairs);
        var metadata = toml is null ? ArticleMetadata.None : FrontMatter.Read(toml);
        var pieces = new List<Piece>();
        if (toml is not null)
        {
            var piece = new Piece(view.Trim(new TextSpan(0, toml.Length))) { Reading = toml };
            piece.SetAside(SetAsideReasons.Metadata);
            pieces.Add(piece);
        }
        foreach (var (block, hint) in leaves.OrderBy(l => l.Block.Span.Start))
        {
            var span = view.Trim(ToSpan(block.Span, text));
            if (span.IsEmpty || pieces.Count > 0 && span.Start < pieces[^1].Span.End)
            {
                continue;
            }
            var piece = new Piece(span, block is HeadingBlock ? PieceHint.Heading : hint)
            {
                Reading = view.Read(span),
                AfterGap = true,
                Level = (block as HeadingBlock)?.Level ?? 0,
                IsBold = IsWhollyBold(block),
            };
            pieces.Add(piece);
            if (block is YamlFrontMatterBlock)
            {
                metadata = FrontMatter.Read(span.Slice(text));
                piece.SetAside(SetAsideReasons.Metadata);
            }
            else if (hint == PieceHint.Note)
            {
                piece.SetAside(SetAsideReasons.Note);
            }
            else if (block is HtmlBlock or CodeBlock or LinkReferenceDefinition)
            {
                piece.SetAside(SetAsideReasons.Markup);
            }
        }
        return new Draft(text, [.. pieces], repairs, metadata) { Debris = DebrisSearch.Cues, Markup = [.. markup.Select(r => r.Span)] };
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting that would overflow the stack
            throw new ReadLimitException(RejectionReason.TooDeep);
        }
    }

    private static void Collect(ContainerBlock container, PieceHint hint, List<(LeafBlock, PieceHint)> leaves)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    break;
                case LeafBlock leaf:
                    leaves.Add((leaf, hint));
                    break;
                case ContainerBlock inner:
                    Collect(inner, block switch { QuoteBlock => PieceHint.Quote, ListItemBlock => PieceHint.Bullet, Table => PieceHint.Table, Footnote => PieceHint.Note, _ => hint }, leaves);
                    break;
            }
        }
    }

    /// <summary>Everything in a leaf that is not literal text.</summary>
    private static List<Repair> MarkupRepairs(string text, List<(LeafBlock Block, PieceHint Hint)> leaves)
    {
        var repairs = new List<Repair>();
        foreach (var (block, _) in leaves)
        {
            if (block.Inline is null)
            {
                continue;
            }
            var span = ToSpan(block.Span, text);
            var at = span.Start;
            foreach (var inline in block.Inline.Descendants().OfType<Inline>())
            {
                if (ReadableSpan(inline, text) is not { } readable || readable.Start < at || readable.End > span.End)
                {
                    continue;
                }
                AddGap(at, readable.Start);
                if (inline is HtmlEntityInline entity && entity.Transcoded.Length <= readable.Length)
                {
                    repairs.Add(new Repair(readable, entity.Transcoded.ToString()));
                }
                at = readable.End;
            }
            AddGap(at, span.End);
        }
        return repairs;

        void AddGap(int start, int end)
        {
            // line ends and indents stay: they read as white space anyway
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > start)
            {
                repairs.Add(new Repair(TextSpan.FromBounds(start, end), ""));
            }
        }
    }

    /// <summary>Where an inline has its readable text; null when it has none of its own.</summary>
    private static TextSpan? ReadableSpan(Inline inline, string text) => inline switch
    {
        _ when IsInsideImage(inline) => null,
        LiteralInline or HtmlEntityInline => ToSpan(inline.Span, text),
        CodeInline code when inline.Span.Length > 2 * code.DelimiterCount =>
            new TextSpan(inline.Span.Start + code.DelimiterCount, inline.Span.Length - 2 * code.DelimiterCount),
        AutolinkInline when inline.Span.Length > 2 => new TextSpan(inline.Span.Start + 1, inline.Span.Length - 2),
        _ => null,
    };

    private static bool IsInsideImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsWhollyBold(LeafBlock block) =>
        block.Inline is { FirstChild: EmphasisInline { DelimiterCount: 2 } only } && only.NextSibling is null;

    /// <summary>Markdig's spans include their end.</summary>
    private static TextSpan ToSpan(SourceSpan span, string text)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End + 1, start, text.Length));
    }
}
