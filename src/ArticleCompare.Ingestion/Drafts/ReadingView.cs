using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion.Drafts;

/// <summary>A text with its repairs made, of the same length, and the view of single stretches of it.</summary>
internal sealed class ReadingView
{
    private readonly string text;

    public ReadingView(string text, ImmutableArray<Repair> repairs)
    {
        this.text = new Article { Key = "", Text = text, Language = "", Blocks = [], Repairs = repairs }.ReadingText;
    }

    public char this[int position] => text[position];

    /// <summary>The stretch without fillers, with single spaces, trimmed.</summary>
    public string Read(TextSpan span)
    {
        var result = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (c == Article.Filler)
            {
                continue;
            }
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }
        return result.ToString().TrimEnd();
    }

    /// <summary>The stretch without white space and fillers at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    public bool IsBlankAt(int position) => IsBlank(text[position]);

    private static bool IsBlank(char c) => c == Article.Filler || char.IsWhiteSpace(c) || c is '\u200B' or '\u200D' or '\uFEFF';
}
