using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// How surely two names that are left over on both sides were exchanged: a logistic score over how much they look like names and how
/// much of what stands around them answers each other. The weights were fitted on sentences of the development set in which names were
/// exchanged (docs/differences.md), halves against each other, and rounded.
/// </summary>
internal static class ExchangeEvidence
{
    /// <summary>Below this nothing is told. At it, about one untouched pair in two hundred is.</summary>
    public const double Enough = 0.75;

    /// <summary>How far the words around two names are looked at.</summary>
    private const int Surroundings = 4;

    /// <summary>Below this share of answered words two passages are reports of their own, which name other people without contradiction.</summary>
    private const double LooseCoverage = 0.35;

    private const int LooseShared = 3;

    /// <summary>Below this share, where both articles tell of both names, the claims are more likely cut otherwise.</summary>
    private const double CloseCoverage = 0.55;

    private const double Base = 2.1;
    private const double SharedWord = 0.2;
    private const double NothingShared = -0.5;
    private const double NeighbourAnswered = 2.1;
    private const double OnlyOne = 0.8;
    private const double EachMore = -0.55;
    private const double OtherPlace = -0.5;
    private const double EachNameBetween = -0.5;
    private const double Short = -0.2;

    /// <param name="pair">The two passages.</param>
    /// <param name="x">Left over in the first.</param>
    /// <param name="y">Left over in the second.</param>
    /// <param name="left">How many are left over in the first.</param>
    /// <param name="right">How many are left over in the second.</param>
    /// <returns>0 to 1.</returns>
    public static double Confidence(PassagePair pair, Leftover x, Leftover y, int left, int right)
    {
        var shared = pair.SharedSurroundings(x.Name.Span, y.Name.Span, Surroundings);
        if (!AreNames(x, y) || (pair.Coverage < LooseCoverage && shared < LooseShared)
            || IsOnePerson(pair.A, x, pair.B, y) || IsOnePerson(pair.B, y, pair.A, x)
            || (pair.Coverage < CloseCoverage && Tells(pair.A, y.Name, x.Name) && Tells(pair.B, x.Name, y.Name)))
        {
            return 0;
        }
        var (at, there) = (pair.A.TokenAt(x.Name.Span.Start), pair.B.TokenAt(y.Name.Span.Start));
        var score = Base + Weight(x.Look) + Weight(y.Look);
        score += shared == 0 ? NothingShared : SharedWord * Math.Min(shared, 3);
        score += IsAnswered(pair, at - 1, there - 1) || IsAnswered(pair, at + 1, there + 1) ? NeighbourAnswered : 0;
        score += Math.Min(left, right) == 1 ? OnlyOne : 0;
        score += EachMore * Math.Min(4, Math.Max(left, right) - 1);
        score += OtherPlace * Math.Abs(((at + 0.5) / pair.A.Tokens.Length) - ((there + 0.5) / pair.B.Tokens.Length));
        score += EachNameBetween * Math.Min(4, Math.Abs(Before(pair, x, pair.A) - Before(pair, y, pair.B)));
        score += Math.Min(pair.A.ContentWords.Length, pair.B.ContentWords.Length) < 4 ? Short : 0;
        return 1 / (1 + Math.Exp(-score));
    }

    private static double Weight(NameLook look) => look switch
    {
        NameLook.Known => -0.6,
        NameLook.UnknownAtStart => 0.4,
        NameLook.Guess => -0.4,
        NameLook.Letters => -1.9,
        NameLook.Alone => -1.5,
        NameLook.InRun => -2.9,
        NameLook.Start => -0.8,
        NameLook.Noun => -1.7,
        _ => 0,
    };

    /// <summary>At least one that is no ordinary word, beside an ordinary one also not only by its place in the sentence.</summary>
    private static bool AreNames(Leftover x, Leftover y) => (IsOrdinary(x), IsOrdinary(y)) switch
    {
        (true, true) => false,
        (true, false) => y.Look != NameLook.UnknownAtStart,
        (false, true) => x.Look != NameLook.UnknownAtStart,
        // ICJ, IGH: letters that begin alike are one name in two languages.
        _ => x.Look != NameLook.Letters || y.Look != NameLook.Letters || x.Name.Folded[0] != y.Name.Folded[0],
    };

    private static bool IsOrdinary(Leftover name) => name.Look is NameLook.Start or NameLook.Noun or NameLook.InRun;

    /// <summary>Names with counterparts in front of a name.</summary>
    private static int Before(PassagePair pair, Leftover name, Passage of) =>
        of.Names.Count(n => n.Span.Start < name.Name.Span.Start && pair.IsAnswered(of, n.Span));

    private static bool IsAnswered(PassagePair pair, int at, int there) =>
        at >= 0 && there >= 0 && at < pair.A.Tokens.Length && there < pair.B.Tokens.Length
        && pair.A.Tokens[at] is { Kind: TokenKind.Word } a && pair.B.Tokens[there] is { Kind: TokenKind.Word } b
        && pair.Counterparts(pair.A, TextSpan.FromBounds(a.Start, a.End)).Any(c => c.Start == b.Start);

    /// <summary>The article has the other name in another place.</summary>
    private static bool Tells(Passage passage, Name name, Name own) =>
        name.Folded != own.Folded && passage.Text.Contains(name.Folded, StringComparison.OrdinalIgnoreCase);

    /// <summary>One side says the first name, the other the last: somewhere the article has both together.</summary>
    private static bool IsOnePerson(Passage a, Leftover x, Passage b, Leftover y)
    {
        var (first, last) = (x.Name.Span.Slice(a.Text), y.Name.Span.Slice(b.Text));
        return a.Text.Contains($"{first} {last}", StringComparison.Ordinal) || a.Text.Contains($"{last} {first}", StringComparison.Ordinal);
    }
}
