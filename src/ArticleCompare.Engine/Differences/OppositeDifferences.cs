using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// The contrary said without a negation: "rises" against "sinkt", "allow" against "melarang". Told where the two words stand among the same
/// words, neither is answered by anything else, and nothing around them denies; or where both are said of one value ("fell 6.5 percent").
/// </summary>
internal static class OppositeDifferences
{
    private const double Sure = 0.7;
    private const double Unsure = 0.5;

    /// <summary>Of two nouns that exclude each other one is wrong, unlike of two that stand in one place and may be synonyms.</summary>
    private const double SureNoun = 0.9;

    /// <summary>From this share of answered words beside the two on, everything but them is the same.</summary>
    private const double SureCoverage = 0.75;

    private const double LeastCoverage = 0.4;
    private const int Surroundings = 4;
    private const int LeastShared = 2;

    /// <summary>How far around the words a negation turns them.</summary>
    private const int Denied = 4;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        if (context.Passages.Count(p => p.ContraryWords.Count > 0) < 2)
        {
            return [];
        }
        // the two articles that have most in common, whatever their order
        var pairs = context.ClosePairs().Where(p => p.Coverage >= LeastCoverage).OrderByDescending(p => p.Coverage)
            .ThenBy(p => string.CompareOrdinal(p.A.Language, p.B.Language) < 0 ? p.A.Language + p.B.Language : p.B.Language + p.A.Language, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var oppositions = Opposites(pair).OrderBy(o => o.A.Start + o.B.Start).ThenBy(o => Math.Min(o.A.Start, o.B.Start));
            // titles are worded too freely for nouns ("jobs cut", "despite a rise")
            if (oppositions.FirstOrDefault(o => !(o.AreNouns && context.IsTitle)) is { } found)
            {
                var isSure = CoverageBeside(pair) >= SureCoverage;
                return [SideBuilder.Build(found.AreNouns ? DifferenceKind.Content : DifferenceKind.Negation, !isSure ? Unsure : found.AreNouns ? SureNoun : Sure, Statements(context, pair, found), context)];
            }
        }
        return [];
    }

    /// <summary>Of the other articles each stands on the side whose word it has too.</summary>
    private static IEnumerable<Statement> Statements(RowContext context, PassagePair pair, Opposition found)
    {
        var words = new[] { (Passage: pair.A, Word: found.A), (Passage: pair.B, Word: found.B) };
        return context.Passages.SelectMany(passage => words
            .Select(w => (w.Passage, w.Word, Same: passage == w.Passage ? w.Word : passage == pair.A || passage == pair.B ? null : SameWord(context, w.Passage, w.Word, found.Value, passage)))
            .Where(w => w.Same is not null)
            .Take(1)
            .Select(w => new Statement(passage.Article, w.Word.Slice(w.Passage.Text), w.Same)));
    }

    /// <summary>The word of a third article that stands for one of the two: its counterpart, or what is said there of the same value and does not contradict it.</summary>
    private static TextSpan? SameWord(RowContext context, Passage of, TextSpan word, Value? value, Passage passage)
    {
        var pair = context.Pair(of, passage);
        var same = value is null
            ? pair.Counterparts(of, word)
            : passage.Values.Where(v => ValueAgreement.Compare(v, value) == Agreement.Agree).SelectMany(v => BesideValue(pair, passage, v)).Take(1)
                .Where(said => !of.ContraryWords.Exists(w => w.Span == word && Antonyms.Contradict(said.Meanings, w.Meanings))).Select(said => said.Span);
        return same.Select(s => (TextSpan?)s).FirstOrDefault();
    }

    /// <summary>The share of content words with counterparts, the two that contradict each other left out.</summary>
    private static double CoverageBeside(PassagePair pair)
    {
        var words = pair.A.ContentWords.Length + pair.B.ContentWords.Length;
        return words <= 2 ? 0 : pair.Coverage * words / (words - 2);
    }

    /// <param name="Value">The value that both say it of; null where the words around them show what is meant.</param>
    private sealed record Opposition(TextSpan A, TextSpan B, Value? Value = null)
    {
        public bool AreNouns { get; init; }
    }

    private static IEnumerable<Opposition> Opposites(PassagePair pair) => OfOneValue(pair).Concat(
        from x in Open(pair, pair.A)
        from y in Open(pair, pair.B)
        let areNouns = !Antonyms.Contradict(x.Meanings, y.Meanings)
        where (!areNouns || Antonyms.Exclude(x.AsNoun, y.AsNoun)) && pair.SharedSurroundings(x.Span, y.Span, Surroundings) >= LeastShared
        where areNouns || !(HasAlly(pair.B, y, x) || HasAlly(pair.A, x, y))
        select new Opposition(x.Span, y.Span) { AreNouns = areNouns });

    /// <summary>Whether another word of the same side says about what the other side says: "fell" beside "rose", where the other has "lost".</summary>
    private static bool HasAlly(Passage passage, ContraryWord own, ContraryWord other) =>
        passage.ContraryWords.Exists(w => w != own && Antonyms.AreAllied(w.Meanings, other.Meanings));

    /// <summary>"Fell 6.5 percent" against "naik 6,5 persen", whatever stands elsewhere for either word.</summary>
    private static IEnumerable<Opposition> OfOneValue(PassagePair pair) =>
        from v in pair.A.Values
        from x in BesideValue(pair, pair.A, v)
        from w in pair.B.Values
        from y in BesideValue(pair, pair.B, w)
        where Antonyms.Contradict(x.Meanings, y.Meanings) && ValueAgreement.Compare(v, w) == Agreement.Agree
        select new Opposition(x.Span, y.Span, v);

    /// <summary>The nearest word with a contrary in an exact value's part of the sentence; none or one.</summary>
    private static IEnumerable<ContraryWord> BesideValue(PassagePair pair, Passage of, Value value)
    {
        var (first, last) = (of.TokenAt(value.Span.Start), of.TokenAt(value.Span.End) - 1);
        return of.ContraryWords.Where(w => value.Precision == Precision.Exact && w.Meanings.Count > 0 && IsBeside(of, of.TokenAt(w.Span.Start), first, last) && IsSaid(pair, of, w.Span))
            .OrderBy(w => Math.Min(Math.Abs(of.TokenAt(w.Span.Start) - first), Math.Abs(of.TokenAt(w.Span.Start) - last))).Take(1);
    }

    /// <summary>Few words away, with neither a mark nor a number between.</summary>
    private static bool IsBeside(Passage of, int at, int first, int last)
    {
        var (from, to) = at < first ? (at, first) : (last + 1, at + 1);
        var isBeside = (at < first || at > last) && to - from <= Surroundings;
        for (var i = from; isBeside && i < to; i++)
        {
            isBeside = of.Tokens[i].Kind == TokenKind.Word;
        }
        return isBeside;
    }

    /// <summary>Words without a counterpart that nothing denies.</summary>
    private static List<ContraryWord> Open(PassagePair pair, Passage of) => [.. of.ContraryWords.Where(w => !pair.IsAnswered(of, w.Span) && IsSaid(pair, of, w.Span))];

    private static bool IsSaid(PassagePair pair, Passage of, TextSpan word) => !of.IsNear(word, Denied, NegationStrength.Plain) && !IsDenied(pair, of, word) && !IsLess(of, word);

    /// <summary>"Moins cher" is cheaper.</summary>
    private static bool IsLess(Passage passage, TextSpan word) =>
        passage.TokenAt(word.Start) is > 0 and var at && passage.Tokens[at - 1].Lower is "less" or "least" or "weniger" or "moins" or "peu" or "kurang";

    /// <summary>By another word that amounts to a negation and that the other side does not have: "fails to rise".</summary>
    private static bool IsDenied(PassagePair pair, Passage passage, TextSpan word)
    {
        var at = passage.TokenAt(word.Start);
        return passage.Negations.Any(c => c.Strength == NegationStrength.Implied && !c.Span.Overlaps(word) && at >= c.Token - Denied && at <= c.Token + c.Length - 1 + Denied && !pair.IsAnswered(passage, c.Span));
    }
}
