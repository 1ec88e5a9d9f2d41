using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Two names or things that change places: "from Lyon to Turin" against "dari Torino ke Lyon", "A accused B" against "B a accusé A",
/// "women earn less than men" against "Männer verdienen weniger als Frauen". Told where each has one place on either side and nothing is passive.
/// </summary>
internal static class RoleDifferences
{
    private const double Sure = 0.75;

    /// <summary>German may put the object first.</summary>
    private const double FreeOrder = 0.6;

    /// <summary>The share of content words with counterparts from which on two passages say the same but for the places.</summary>
    private const double LeastCoverage = 0.7;

    /// <summary>How many tokens may stand between a name and its verb.</summary>
    private const int Near = 4;

    private static readonly HashSet<string> From = ["from", "von", "aus", "de", "d'", "depuis", "dari"];
    private static readonly HashSet<string> To = ["to", "towards", "nach", "zu", "bis", "à", "vers", "pour", "jusqu'à", "ke", "menuju"];
    private static readonly HashSet<string> Than = ["than", "als", "que", "qu'", "daripada", "dari", "dibanding", "dibandingkan", "ketimbang"];

    /// <summary>What makes a passive, or names the doer behind the verb.</summary>
    private static readonly HashSet<string> Passive = ["by", "was", "were", "been", "being", "wurde", "wurden", "wird", "werden", "worden", "durch", "par", "oleh"];

    /// <summary>Who meets or marries whom is met and married by them.</summary>
    private static readonly HashSet<string> Mutual = ["meet", "marry", "face", "play", "draw", "negotiate", "talk", "speak", "discuss", "agree", "merge", "compete", "cooperate", "work together", "resemble", "share", "border", "divorce", "part"];

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var exchanges = context.ClosePairs().Where(p => p.Coverage >= LeastCoverage).SelectMany(p => Directions(p).Concat(Deeds(p)).Concat(Comparisons(p)));
        foreach (var found in exchanges.OrderByDescending(e => e.Confidence).ThenBy(e => e.Pair.A.Article).ThenBy(e => e.Pair.B.Article).Take(1))
        {
            yield return SideBuilder.Build(DifferenceKind.Name, found.Confidence, Statements(context, found), context);
        }
    }

    /// <param name="First">The words in <c>Pair.A</c>, in their order there; in <c>Pair.B</c> their counterparts stand the other way round.</param>
    private sealed record Exchange(PassagePair Pair, (TextSpan X, TextSpan Y) First, (TextSpan X, TextSpan Y) Second, double Confidence);

    private static IEnumerable<Statement> Statements(RowContext context, Exchange found)
    {
        var (a, b) = (found.Pair.A, found.Pair.B);
        var (x, y) = (found.First.X.Slice(a.Text), found.First.Y.Slice(a.Text));
        foreach (var passage in context.Passages)
        {
            var here = passage == a ? found.First : passage == b ? found.Second : Same(context.Pair(a, passage), a, found.First);
            if (here is { } places)
            {
                var value = places.X.Start < places.Y.Start ? $"{x}, {y}" : $"{y}, {x}";
                yield return new Statement(passage.Article, value, places.X);
                yield return new Statement(passage.Article, value, places.Y);
            }
        }
    }

    private static (TextSpan X, TextSpan Y)? Same(PassagePair pair, Passage of, (TextSpan X, TextSpan Y) words) =>
        Only(pair, of, words.X) is { } x && Only(pair, of, words.Y) is { } y && x != y ? (x, y) : null;

    /// <summary>The one counterpart of a word.</summary>
    private static TextSpan? Only(PassagePair pair, Passage of, TextSpan word) =>
        pair.Counterparts(of, word).Distinct().Take(2).ToList() is [var one] ? one : null;

    /// <summary>"From Lyon to Turin": each name behind the other word.</summary>
    private static IEnumerable<Exchange> Directions(PassagePair pair) =>
        from x in pair.A.Names
        where IsBehind(pair.A, x.Span, From)
        from y in pair.A.Names
        where IsBehind(pair.A, y.Span, To) && Same(pair, pair.A, (x.Span, y.Span)) is not null
        let there = Same(pair, pair.A, (x.Span, y.Span))!.Value
        where IsBehind(pair.B, there.X, To) && IsBehind(pair.B, there.Y, From)
        select new Exchange(pair, (x.Span, y.Span), there, Sure);

    private static bool IsBehind(Passage passage, TextSpan name, HashSet<string> words) =>
        passage.TokenAt(name.Start) is > 0 and var at && words.Contains(passage.Tokens[at - 1].Lower);

    /// <summary>"A accused B" against "B accused A".</summary>
    private static IEnumerable<Exchange> Deeds(PassagePair pair)
    {
        if (pair.A.Names.Length + pair.B.Names.Length < 2 || IsPassive(pair.A) || IsPassive(pair.B))
        {
            yield break;
        }
        foreach (var verb in pair.A.ContentWords)
        {
            if (Nearest(pair.A, verb) is var (x, y) && Same(pair, pair.A, (x, y)) is var (toX, toY)
                && IsDeed(pair.A, verb) && Only(pair, pair.A, verb) is { } deed && IsDeed(pair.B, deed)
                && Nearest(pair.B, deed) is var (doer, done) && doer == toY && done == toX
                && (IsName(pair.A, x) || IsName(pair.B, toX)) && (IsName(pair.A, y) || IsName(pair.B, toY)))
            {
                yield return new Exchange(pair, (x, y), (toX, toY), pair.A.Language == "de" || pair.B.Language == "de" ? FreeOrder : Sure);
            }
        }
    }

    private static bool IsDeed(Passage passage, TextSpan word) =>
        passage.InEnglish(word, "v") is { Count: > 0 } verbs && !Mutual.Overlaps(verbs);

    /// <summary>One side may have it at the beginning of a sentence, where everything has a capital.</summary>
    private static bool IsName(Passage passage, TextSpan word) => passage.Names.Any(n => n.Span == word);

    /// <summary>The words with a capital next to a verb, before and behind it; "Korea's top diplomat Ri" has none.</summary>
    private static (TextSpan Before, TextSpan Behind)? Nearest(Passage passage, TextSpan verb)
    {
        if (char.IsUpper(passage.Text[verb.Start]))
        {
            return null;
        }
        var at = passage.TokenAt(verb.Start);
        var (before, behind) = (default(TextSpan), default(TextSpan));
        foreach (var word in passage.ContentWords)
        {
            if (char.IsUpper(passage.Text[word.Start]) && Math.Abs(passage.TokenAt(word.Start) - at) <= Near)
            {
                before = word.End <= verb.Start ? word : before;
                behind = word.Start >= verb.End && behind.Length == 0 ? word : behind;
            }
        }
        return before.Length > 0 && behind.Length > 0 && passage.Text.AsSpan()[before.End..verb.Start].IndexOfAny('\'', '’') < 0 ? (before, behind) : null;
    }

    private static bool IsPassive(Passage passage) =>
        passage.Tokens.Any(t => Passive.Contains(t.Lower) || (passage.Language == "id" && t.Kind == TokenKind.Word && t.Lower.Length > 5 && t.Lower.StartsWith("di", StringComparison.Ordinal)));

    /// <summary>"Women earn less than men": what is compared and with what.</summary>
    private static IEnumerable<Exchange> Comparisons(PassagePair pair)
    {
        if (BehindThan(pair.A) is { } y && BehindThan(pair.B) is { } other
            && Only(pair, pair.A, y) is { } toY && Only(pair, pair.B, other) is { } x && toY.End <= other.Start && x.End <= y.Start)
        {
            yield return new Exchange(pair, (x, y), (other, toY), Sure);
        }
    }

    /// <summary>The first word of content behind the only "than".</summary>
    private static TextSpan? BehindThan(Passage passage)
    {
        var at = Enumerable.Range(0, passage.Tokens.Length).Where(i => Than.Contains(passage.Tokens[i].Lower)).Take(2).ToList();
        return at is [var than] && than + 1 < passage.Tokens.Length
            ? passage.ContentWords.Where(w => passage.TokenAt(w.Start) is var t && t > than && t <= than + 2).Select(w => (TextSpan?)w).FirstOrDefault()
            : null;
    }
}
