using System.Text.RegularExpressions;

namespace ArticleCompare.Ingestion.Formats;

internal static partial class MarkdownMarks
{
    private const int MostBrackets = 300;

    /// <summary>
    /// Marks that hardly occur in other text: a # heading, an underlined heading, a link, an image, bold, a quotation, a fence, front matter.
    /// Dashes before lines are no evidence; plain text has them too and reads the same.
    /// </summary>
    public static bool LooksLikeMarkdown(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 100_000));
        return (Strong().IsMatch(head) || Weak().Count(head) >= 2) && !HasTooManyBrackets(text);
    }

    /// <summary>Markdig needs the square of the open brackets in one paragraph; no article has so many, so such a text is read as plain.</summary>
    private static bool HasTooManyBrackets(string text)
    {
        foreach (var paragraph in text.AsSpan().Split("\n\n"))
        {
            if (text.AsSpan()[paragraph].Count('[') > MostBrackets)
            {
                return true;
            }
        }
        return false;
    }

    [GeneratedRegex(@"^ {0,3}#{1,6} +\S|^[^\s][^\n]{0,100}[^.\n]\n(?:={4,}|-{4,}) *$|!?\[[^\]\n]+\]\((?:https?://|/|#|mailto:)[^)\s]*\)|^---\n[a-z_]+:.*\n|\A\+\+\+\n[a-z_]+ *=.*\n|^(?:```|~~~)", RegexOptions.Multiline)]
    private static partial Regex Strong();

    [GeneratedRegex(@"\*\*\S[^*\n]*\S\*\*|^ {0,3}> \S|(?<![\w_])_[^\s_][^_\n]*_(?!\w)|^\|.+\|$", RegexOptions.Multiline)]
    private static partial Regex Weak();
}
