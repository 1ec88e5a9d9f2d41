using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// The contrary said without a negation: "rises" against "sinkt", "allow" against "melarang". Told where the two words stand among the same
/// words, neither is answered by anything else, and nothing around them denies.
/// </summary>
internal static class OppositeDifferences
{
    private const double Sure = 0.7;
    private const double Unsure = 0.5;

    /// <summary>From this share of answered words beside the two on, everything but them is the same.</summary>
    private const double SureCoverage = 0.75;

    private const double LeastCoverage = 0.4;
    private const int Surroundings = 4;
    private const int LeastShared = 2;

    /// <summary>How far around the words a negation turns them.</summary>
    private const int Denied = 4;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        // the two articles that have most in common, whatever their order
        var pairs = context.ClosePairs().Where(p => p.Coverage >= LeastCoverage).OrderByDescending(p => p.Coverage)
            .ThenBy(p => string.CompareOrdinal(p.A.Language, p.B.Language) < 0 ? p.A.Language + p.B.Language : p.B.Language + p.A.Language, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var oppositions = Opposites(pair).OrderBy(o => o.A.Start + o.B.Start).ThenBy(o => Math.Min(o.A.Start, o.B.Start));
            if (oppositions.FirstOrDefault() is { } found)
            {
                return [SideBuilder.Build(DifferenceKind.Negation, CoverageBeside(pair) >= SureCoverage ? Sure : Unsure, Statements(context, pair, found), context)];
            }
        }
        return [];
    }

    /// <summary>Of the other articles each stands on the side whose word it has too.</summary>
    private static IEnumerable<Statement> Statements(RowContext context, PassagePair pair, Opposition found)
    {
        var words = new[] { (Passage: pair.A, Word: found.A), (Passage: pair.B, Word: found.B) };
        return context.Passages.SelectMany(passage => words
            .Where(w => passage == w.Passage || (passage != pair.A && passage != pair.B && context.Pair(w.Passage, passage).IsAnswered(w.Passage, w.Word)))
            .Take(1)
            .Select(w => new Statement(passage.Article, w.Word.Slice(w.Passage.Text), Shown(context, w.Passage, w.Word, passage))));
    }

    /// <summary>The share of content words with counterparts, the two that contradict each other left out.</summary>
    private static double CoverageBeside(PassagePair pair)
    {
        var words = pair.A.ContentWords.Length + pair.B.ContentWords.Length;
        return words <= 2 ? 0 : pair.Coverage * words / (words - 2);
    }

    private sealed record Opposition(TextSpan A, TextSpan B);

    private static TextSpan? Shown(RowContext context, Passage of, TextSpan word, Passage passage) =>
        passage == of ? word : context.Pair(of, passage).Counterparts(of, word).Select(s => (TextSpan?)s).FirstOrDefault();

    private static IEnumerable<Opposition> Opposites(PassagePair pair)
    {
        var there = Open(pair, pair.B);
        if (there.Count == 0)
        {
            return [];
        }
        return from x in Open(pair, pair.A)
               from y in there
               where Antonyms.Contradict(x.Meanings, y.Meanings) && pair.SharedSurroundings(x.Span, y.Span, Surroundings) >= LeastShared
               select new Opposition(x.Span, y.Span);
    }

    /// <summary>Verbs and adjectives without a counterpart that nothing denies.</summary>
    private static List<(TextSpan Span, HashSet<string> Meanings)> Open(PassagePair pair, Passage of) =>
        [.. of.ContentWords
            .Where(w => !pair.IsAnswered(of, w) && !of.IsNear(w, Denied, NegationStrength.Plain) && !IsDenied(pair, of, w))
            .Select(w => (w, IsNoun(of, w) ? [] : Antonyms.InEnglish(of.Tokens[of.TokenAt(w.Start)].Lower, of.Language, "va")))
            .Where(w => w.Item2.Count > 0)];

    /// <summary>A German word with a capital inside a sentence ("unter dem Strich"), or a word that the lexicon has as a noun just as it is written ("en hausse").</summary>
    private static bool IsNoun(Passage passage, TextSpan word)
    {
        var at = passage.TokenAt(word.Start);
        var token = passage.Tokens[at];
        if (passage.Language == "de" && at > 0 && char.IsUpper(token.Text[0]) && passage.Tokens[at - 1].Kind != TokenKind.Mark)
        {
            return true;
        }
        var written = ConceptLexicon.Shipped.For(passage.Language)?.Words(WordForms.Of(token.Lower, passage.Language).Light).ToArray().Where(e => e.Written == token.Lower).ToList() ?? [];
        return written.Count > 0 && written.TrueForAll(e => e.Kind == 'n');
    }

    /// <summary>By another word that amounts to a negation and that the other side does not have: "fails to rise".</summary>
    private static bool IsDenied(PassagePair pair, Passage passage, TextSpan word)
    {
        var at = passage.TokenAt(word.Start);
        return passage.Negations.Any(c => c.Strength == NegationStrength.Implied && !c.Span.Overlaps(word) && at >= c.Token - Denied && at <= c.Token + c.Length - 1 + Denied && !pair.IsAnswered(passage, c.Span));
    }
}
