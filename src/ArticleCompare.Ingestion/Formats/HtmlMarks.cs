using System.Text.RegularExpressions;

namespace ArticleCompare.Ingestion.Formats;

internal static partial class HtmlMarks
{
    /// <summary>A document's head, or enough structural tags early on. A text with a stray tag in it is not HTML; neither is Markdown with an inline tag.</summary>
    public static bool LooksLikeHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        if (!head.StartsWith("<", StringComparison.Ordinal))
        {
            return Page().IsMatch(text.AsSpan(0, Math.Min(text.Length, 2048)));
        }
        // comments and an XML declaration may stand before the first element
        return Page().IsMatch(text.AsSpan(0, Math.Min(text.Length, 20_000))) || Structure().Count(head) >= 2;
    }

    [GeneratedRegex(@"<(?:!doctype\s+html|html[\s>]|head>|body[\s>])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Page();

    [GeneratedRegex(@"</?(?:p|div|h[1-6]|article|section|ul|ol|li|table|blockquote|meta|title|main|header|figure)[\s>]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Structure();
}
