using System.Collections.Frozen;

namespace ArticleCompare.Ingestion.Html;

/// <summary>What the elements of a page are for.</summary>
internal static class PageElements
{
    /// <summary>Nothing in them is shown as text.</summary>
    public static readonly FrozenSet<string> Skipped = Set(
        "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed", "audio", "video", "map",
        "head", "title", "meta", "link", "select", "textarea", "input", "option", "datalist", "progress", "meter", "rp", "rt");

    /// <summary>They begin and end a line.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
        "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "caption", "thead", "tbody", "tfoot", "tr", "ul");

    public static readonly FrozenSet<string> Bold = Set("b", "strong");

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
