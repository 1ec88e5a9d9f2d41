using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;

namespace ArticleCompare.Cli;

/// <summary>Text of articles as it may be shown on a terminal.</summary>
internal static class TerminalText
{
    /// <summary>On one line, without fillers and without control characters: an article must not steer the reader's terminal.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!char.IsControl(c) && c is not (Article.Filler or '\u00AD'))
            {
                clean.Append(c);
            }
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>The words of a claim; left-out stretches are three dots.</summary>
    public static string Of(Claim claim, Article article) =>
        string.Join(" … ", claim.Spans.Select(span => Clean(span.Slice(article.ReadingText.AsSpan()))));
}
