using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Decisions;

/// <summary>The text of a claim as decisions remember it: white space runs are one space, ignorable characters are gone.</summary>
public static class AnchorText
{
    /// <param name="readingText"><c>Article.ReadingText</c>.</param>
    /// <param name="claim">A claim of that article.</param>
    public static string Of(string readingText, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(readingText);
        ArgumentNullException.ThrowIfNull(claim);
        var text = new StringBuilder();
        foreach (var span in claim.Spans)
        {
            Append(readingText, span, text, null);
            text.Append(' ');
        }
        return text.ToString().Trim();
    }

    /// <summary>The whole text in the same form, with the place in <paramref name="readingText"/> of every character of it.</summary>
    internal static (string Text, List<int> Places) OfWhole(string readingText)
    {
        var text = new StringBuilder(readingText.Length);
        var places = new List<int>(readingText.Length);
        Append(readingText, new TextSpan(0, readingText.Length), text, places);
        return (text.ToString(), places);
    }

    private static void Append(string source, TextSpan span, StringBuilder text, List<int>? places)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var c = source[i];
            if (c is Article.Filler or '\u00AD' or '\u200B' or '\uFEFF')
            {
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                if (text.Length == 0 || text[^1] == ' ')
                {
                    continue;
                }
                c = ' ';
            }
            text.Append(c);
            places?.Add(i);
        }
    }
}
