using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// A name that most articles spell alike and one spells otherwise: "Impor AI" for "Import AI". Names that the lexicon knows in several
/// languages (Kiew, Kyiv), endings of case and accents are no difference.
/// </summary>
internal static class SpellingDifferences
{
    private const int ShortestName = 5;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        if (context.Passages.Length < 3)
        {
            yield break;
        }
        foreach (var odd in context.Passages)
        {
            for (var i = 0; i < odd.Tokens.Length; i++)
            {
                if (odd.Tokens[i].Text.Length < ShortestName || !char.IsUpper(odd.Tokens[i].Text[0]))
                {
                    continue;
                }
                var folded = Folding.Fold(odd.Tokens[i].Lower);
                var others = OtherSpellings(context, odd, i, folded);
                if (others.Count < context.Passages.Length - 1
                    || others.Exists(o => o.Passage.Tokens.Any(t => Folding.Fold(t.Lower) == folded))
                    || others.Select(o => Folding.Fold(o.Passage.Tokens[o.At].Lower)).Distinct(StringComparer.Ordinal).Count() > 1)
                {
                    continue;
                }
                yield return SideBuilder.Build(DifferenceKind.Name, 0.5, others.Select(o => Say(o.Passage, o.At)).Append(Say(odd, i)), context);
            }
        }
    }

    /// <summary>Where the other passages have it, up to the first one that does not.</summary>
    private static List<(Passage Passage, int At)> OtherSpellings(RowContext context, Passage odd, int at, string folded)
    {
        var others = new List<(Passage, int)>();
        foreach (var passage in context.Passages)
        {
            if (passage != odd)
            {
                if (OtherSpelling(odd, at, folded, passage) is >= 0 and var there)
                {
                    others.Add((passage, there));
                }
                else
                {
                    break;
                }
            }
        }
        return others;
    }

    private static Statement Say(Passage passage, int at) =>
        new(passage.Article, passage.Tokens[at].Text, TextSpan.FromBounds(passage.Tokens[at].Start, passage.Tokens[at].End));

    /// <summary>The word of another passage that is the same name in another spelling: unknown to the lexicon, or in front of the same further word; -1 for none.</summary>
    private static int OtherSpelling(Passage odd, int at, string folded, Passage other)
    {
        for (var i = 0; i < other.Tokens.Length; i++)
        {
            if (char.IsUpper(other.Tokens[i].Text[0]) && IsOtherSpelling(folded, Folding.Fold(other.Tokens[i].Lower))
                && (IsUnknownName(other, other.Tokens[i].Start) || HasSameNext(odd, at, other, i)))
            {
                return i;
            }
        }
        return -1;
    }

    private static bool IsUnknownName(Passage passage, int start) => passage.Names.Any(n => n.Evidence == NameEvidence.Unknown && n.Span.Start == start);

    private static bool HasSameNext(Passage a, int i, Passage b, int j) =>
        i + 1 < a.Tokens.Length && j + 1 < b.Tokens.Length && char.IsUpper(a.Tokens[i + 1].Text[0]) && a.Tokens[i + 1].Text == b.Tokens[j + 1].Text;

    /// <summary>One or two letters differ, and not only by an ending of case.</summary>
    private static bool IsOtherSpelling(string a, string b)
    {
        if (a == b || Math.Min(a.Length, b.Length) < ShortestName || !NameMatch.IsSame(a, b) || Math.Abs(a.Length - b.Length) > 2)
        {
            return false;
        }
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return !(longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..] is "s" or "es" or "n" or "en" or "i" or "e" or "er");
    }
}
