using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleCompare.Engine.Learning;

/// <summary>Which words of two languages stand together in taught rows, and which of them belong together.</summary>
internal sealed class Associations(string language, string otherLanguage, LearningOptions options)
{
    private readonly List<int> decisions = [];
    private readonly Dictionary<string, TermCount> first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermCount> second = new(StringComparer.Ordinal);
    private readonly Dictionary<(string First, string Second), List<int>> together = [];

    public void Add(int decision, ImmutableArray<Term> terms, ImmutableArray<Term> others)
    {
        var row = decisions.Count;
        decisions.Add(decision);
        Count(first, terms);
        Count(second, others);
        foreach (var term in terms.Where(t => t.IsOpen))
        {
            foreach (var other in others.Where(t => t.IsOpen))
            {
                ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(together, (term.Key, other.Key), out _);
                (rows ??= []).Add(row);
            }
        }
    }

    /// <summary>The best pair first; its words are explained in its rows and count for no other pair there.</summary>
    public IEnumerable<LearnedPair> Choose()
    {
        var candidates = together.Where(t => t.Value.Count >= options.LeastTogether)
            .Select(t => new Candidate(t.Key.First, t.Key.Second, t.Value, Score(t.Key.First, t.Key.Second, t.Value.Count)))
            .Where(IsStrong)
            .OrderByDescending(c => c.Score).ThenByDescending(c => c.Words)
            .ThenBy(c => c.First, StringComparer.Ordinal).ThenBy(c => c.Second, StringComparer.Ordinal)
            .ToList();
        var byWord = candidates.SelectMany(c => WordsOf(c).Select(w => (Word: w, Candidate: c))).ToLookup(x => x.Word, x => x.Candidate);
        var explained = new HashSet<(int Row, bool IsFirst, string Word)>();
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            var here = Left(candidate, explained);
            if (here.Rows.Count < options.LeastTogether || !IsStrong(here) || WordsOf(here).SelectMany(w => byWord[w]).Any(c => IsRival(here, c, explained)))
            {
                continue;
            }
            chosen.Add(here);
            foreach (var row in here.Rows)
            {
                explained.UnionWith(WordsOf(here).Select(w => (row, w.IsFirst, w.Word)));
            }
        }
        return chosen.OrderBy(c => c.First, StringComparer.Ordinal).ThenBy(c => c.Second, StringComparer.Ordinal).Select(c => new LearnedPair(
            language, first[c.First].Written, otherLanguage, second[c.Second].Written,
            c.Rows.Count, first[c.First].Rows, second[c.Second].Rows, decisions.Count, Math.Round(c.Score, 2),
            [.. c.Rows.Select(r => decisions[r]).Distinct().Order()]));
    }

    private bool IsStrong(Candidate c) =>
        c.Score >= options.LeastScore && c.Rows.Count >= options.LeastShare * Math.Max(first[c.First].Rows, second[c.Second].Rows);

    /// <summary>As good a partner for one of the words, and another word altogether: then nobody can tell which it is.</summary>
    private bool IsRival(Candidate best, Candidate other, HashSet<(int, bool, string)> explained)
    {
        var (sameFirst, sameSecond) = (Overlap(best.First, other.First), Overlap(best.Second, other.Second));
        return sameFirst != sameSecond && other.Score >= options.Rival * best.Score && Left(other, explained) is var left
            && left.Rows.Count >= options.LeastTogether && left.Score >= options.Rival * best.Score;
    }

    /// <summary>What is left of a candidate in rows where none of its words is explained.</summary>
    private Candidate Left(Candidate c, HashSet<(int Row, bool IsFirst, string Word)> explained)
    {
        var words = WordsOf(c).ToList();
        var rows = c.Rows.Where(row => !words.Exists(w => explained.Contains((row, w.IsFirst, w.Word)))).ToList();
        return rows.Count == c.Rows.Count ? c : c with { Rows = rows, Score = Score(c.First, c.Second, rows.Count) };
    }

    private double Score(string a, string b, int count) => LogLikelihood.Ratio(count, first[a].Rows, second[b].Rows, decisions.Count + options.BackgroundRows);

    private static IEnumerable<(bool IsFirst, string Word)> WordsOf(Candidate c) =>
        c.First.Split(' ').Select(w => (true, w)).Concat(c.Second.Split(' ').Select(w => (false, w)));

    private static bool Overlap(string a, string b) => a.Split(' ').Intersect(b.Split(' '), StringComparer.Ordinal).Any();

    private static void Count(Dictionary<string, TermCount> counts, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term.Key, out _);
            (count ??= new TermCount()).Add(term.Written);
        }
    }

    private sealed record Candidate(string First, string Second, List<int> Rows, double Score)
    {
        public int Words => First.Count(c => c == ' ') + Second.Count(c => c == ' ');
    }

    private sealed class TermCount
    {
        private readonly SortedDictionary<string, int> forms = new(StringComparer.Ordinal);

        public int Rows { get; private set; }

        /// <summary>The most usual spelling; of equal ones the ordinally first.</summary>
        public string Written => forms.MaxBy(f => f.Value).Key;

        public void Add(string written)
        {
            Rows++;
            forms[written] = forms.GetValueOrDefault(written) + 1;
        }
    }
}
