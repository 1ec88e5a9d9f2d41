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
    /// <summary>Below this nothing is told. At it, about one untouched pair in a hundred is.</summary>
    public const double Enough = 0.8;

    /// <summary>How far the words around two names are looked at.</summary>
    private const int Surroundings = 4;

    /// <summary>Below this share of answered words two passages are reports of their own, which name other people without contradiction.</summary>
    private const double LooseCoverage = 0.35;

    private const int LooseShared = 3;

    /// <summary>Below this share, where both articles tell of both names, the claims are more likely cut otherwise.</summary>
    private const double CloseCoverage = 0.55;

    private const double Base = 0.3;
    private const double NeighbourAnswered = 1.6;
    private const double BothNeighboursAnswered = 1.4;
    private const double NameBeside = 1.5;

    /// <summary>Beside a name that both sides have even an ordinary noun is one: "Brett Halvorsen".</summary>
    private const double NounBesideName = 3.5;
    private const double Foreign = 0.8;

    /// <summary>"Sagte Stein", not "der Stein".</summary>
    private const double BareNoun = 1.5;

    /// <summary>Nothing else is left over on either side.</summary>
    private const double OnlyOnes = 0.5;

    /// <summary>"Asked" and "Ditanya": where everything has a capital, a word that no dictionary has is as likely a rare one.</summary>
    private const double BothAtStart = -1.8;
    private const double EachMore = -0.6;
    private const double OtherPlace = -0.5;
    private const double EachNameBetween = -0.5;

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
        var (before, behind) = (IsAnswered(pair, at - 1, there - 1), IsAnswered(pair, at + 1, there + 1));
        var isBesideName = (before && IsCapital(pair.A, at - 1) && IsCapital(pair.B, there - 1)) || (behind && IsCapital(pair.A, at + 1) && IsCapital(pair.B, there + 1));
        var score = Base + Weight(x.Look) + Weight(y.Look);
        score += before || behind ? NeighbourAnswered : 0;
        score += before && behind ? BothNeighboursAnswered : 0;
        score += isBesideName ? NameBeside : 0;
        score += isBesideName && (x.Look == NameLook.AnyNoun || y.Look == NameLook.AnyNoun) ? NounBesideName : 0;
        score += (x.IsForeign ? Foreign : 0) + (y.IsForeign ? Foreign : 0);
        score += IsBareNoun(x) || IsBareNoun(y) ? BareNoun : 0;
        score += left == 1 && right == 1 ? OnlyOnes : 0;
        score += (x.Look, y.Look) is (NameLook.Start, NameLook.UnknownAtStart) or (NameLook.UnknownAtStart, NameLook.Start) ? BothAtStart : 0;
        score += EachMore * Math.Min(4, Math.Max(left, right) - 1);
        score += OtherPlace * Math.Abs(((at + 0.5) / pair.A.Tokens.Length) - ((there + 0.5) / pair.B.Tokens.Length));
        score += EachNameBetween * Math.Min(4, Math.Abs(Before(pair, x, pair.A) - Before(pair, y, pair.B)));
        return 1 / (1 + Math.Exp(-score));
    }

    private static double Weight(NameLook look) => look switch
    {
        NameLook.Unknown => 2,
        NameLook.UnknownAtStart => 2.5,
        NameLook.Known => 0.7,
        NameLook.Guess => 0.6,
        NameLook.Start => 0.9,
        NameLook.Alone or NameLook.Noun => 0.3,
        NameLook.Adjective => -0.3,
        NameLook.Letters => -1,
        NameLook.InRun => -1.1,
        _ => -2.9,
    };

    private static bool IsBareNoun(Leftover name) => name.Look == NameLook.AnyNoun && name.IsBare;

    private static bool IsCapital(Passage passage, int token) => char.IsUpper(passage.Tokens[token].Text[0]);

    /// <summary>At least one is no ordinary word. ICJ, IGH: letters that begin alike are one name in two languages.</summary>
    private static bool AreNames(Leftover x, Leftover y) =>
        !(IsOrdinary(x) && IsOrdinary(y)) && (x.Look != NameLook.Letters || y.Look != NameLook.Letters || x.Name.Folded[0] != y.Name.Folded[0]);

    private static bool IsOrdinary(Leftover name) => name.Look is NameLook.Start or NameLook.Noun or NameLook.AnyNoun or NameLook.InRun;

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
