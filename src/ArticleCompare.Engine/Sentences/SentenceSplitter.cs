using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Sentences;

/// <summary>Splits text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="within"/>, in order, without the white space between them.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch to split.</param>
    /// <param name="language">ISO 639-1 code; "und" for unknown.</param>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan within, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = ImmutableArray.CreateBuilder<TextSpan>();
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            if (text[i] is '.' or '!' or '?' or '\n' && (i + 1 == within.End || char.IsWhiteSpace(text[i + 1])))
            {
                Add(i + 1);
            }
        }
        Add(within.End);
        return result.ToImmutable();

        void Add(int end)
        {
            var s = start;
            var e = end;
            while (s < e && char.IsWhiteSpace(text[s])) s++;
            while (e > s && char.IsWhiteSpace(text[e - 1])) e--;
            if (e > s) result.Add(TextSpan.FromBounds(s, e));
            start = end;
        }
    }
}
