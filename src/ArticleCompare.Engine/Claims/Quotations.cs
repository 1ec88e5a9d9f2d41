using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Claims;

/// <summary>Finds what stands between quotation marks, in any of the styles of <c>Lists/quotes.tsv</c>, also over several sentences.</summary>
internal static class Quotations
{
    /// <summary>The stretches inside double quotation marks, without the marks, in text order. A quotation that is not closed goes to the end.</summary>
    public static List<TextSpan> Find(string text, TextSpan within)
    {
        var result = new List<TextSpan>();
        var open = -1;
        var mark = '\0';
        for (var i = within.Start; i < within.End; i++)
        {
            var c = text[i];
            if (open < 0)
            {
                if (Opens(text, i, within))
                {
                    open = i + 1;
                    mark = c;
                }
            }
            else if (Closes(mark, c))
            {
                Add(i);
            }
        }
        // A straight mark without a partner is an inch sign or a slip; an opening one goes on in the next paragraph.
        if (open >= 0 && mark != '"')
        {
            Add(within.End);
        }
        return result;

        void Add(int end)
        {
            if (end > open)
            {
                result.Add(TextSpan.FromBounds(open, end));
            }
            open = -1;
        }
    }

    private static bool Opens(string text, int i, TextSpan within) => text[i] switch
    {
        '„' or '“' or '«' or '»' or '「' or '『' => true,
        '"' => i == within.Start || !char.IsLetterOrDigit(text[i - 1]),
        _ => false,
    };

    private static bool Closes(char open, char c) => open switch
    {
        '„' => c is '“' or '”' or '"',
        '“' => c is '”' or '"' or '“',
        '«' => c == '»',
        '»' => c is '«' or '»',
        '「' => c == '」',
        '『' => c == '』',
        _ => c is '"' or '”' or '“',
    };
}
