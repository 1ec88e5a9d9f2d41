using System.Collections.Immutable;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Sentences;

/// <summary>
/// Splits text into sentences. The floor for every language are the sentence-ending marks of Unicode (UAX #29);
/// lists of abbreviations, ordinals and sentence starters decide about the dot where the language has them.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="within"/>, in order, without the white space between them. Linear in its length.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch to split, one block of an article. An empty line in it ends a sentence, a single line end does not.</param>
    /// <param name="language">ISO 639-1 code; "und" for unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch lies outside the text.</exception>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan within, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var piece = text.AsSpan(within.Start, within.Length);
        var decision = new BoundaryDecision(piece, LanguageRules.For(language));
        var result = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var i = 0; i < piece.Length;)
        {
            var c = piece[i];
            if (c == '\n')
            {
                if (EndsParagraph(piece, ref i))
                {
                    Add(piece, i);
                }
            }
            else if (SentenceMarks.IsWideTerminator(c))
            {
                do i++; while (i < piece.Length && (SentenceMarks.IsWideTerminator(piece[i]) || SentenceMarks.IsCloser(piece[i])));
                // A particle that goes on behind the closing bracket belongs to the sentence: 「…。」と
                if (!(SentenceMarks.IsCloser(piece[i - 1]) && i < piece.Length && piece[i] is >= '\u3041' and <= '\u3096'))
                {
                    Add(piece, i);
                }
            }
            else if (SentenceMarks.IsTerminator(c))
            {
                var mark = decision.Read(i, start);
                if (mark.IsBoundary)
                {
                    Add(piece, mark.End);
                }
                i = mark.Next;
            }
            else
            {
                i++;
            }
        }
        Add(piece, piece.Length);
        return result.ToImmutable();

        void Add(ReadOnlySpan<char> piece, int end)
        {
            var s = start;
            var e = end;
            while (s < e && SentenceMarks.IsSpace(piece[s])) s++;
            while (e > s && SentenceMarks.IsSpace(piece[e - 1])) e--;
            if (e > s)
            {
                result.Add(new TextSpan(within.Start + s, e - s));
            }
            start = end;
        }
    }

    /// <summary>At a line end: moves behind the white space; true for an empty line or a bullet at the next line's start.</summary>
    private static bool EndsParagraph(ReadOnlySpan<char> piece, ref int i)
    {
        var lines = 0;
        while (i < piece.Length && SentenceMarks.IsSpace(piece[i]))
        {
            lines += piece[i++] == '\n' ? 1 : 0;
        }
        return lines > 1 || i + 1 < piece.Length && SentenceMarks.IsBullet(piece[i]) && SentenceMarks.IsSpace(piece[i + 1]);
    }
}
