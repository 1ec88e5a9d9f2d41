using System.Collections.Immutable;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Names that were exchanged: on both sides a name is left over that nothing on the other side answers, in the same surroundings.
/// A name that only one side has is no difference of its own: texts say "she" and "the minister".
/// </summary>
internal static class NameDifferences
{
    /// <summary>How far the words around two names are looked at.</summary>
    private const int Surroundings = 4;

    /// <summary>Below this two names that are left over are no difference.</summary>
    private const double Enough = 0.6;

    /// <summary>Share of content words with counterparts from which one name left over on each side tells enough.</summary>
    private const double CloseCoverage = 0.45;

    /// <summary>Below this share two passages are reports of their own.</summary>
    private const double LooseCoverage = 0.35;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var conflicts = context.Pairs().SelectMany(Conflicts).ToList();
        while (conflicts.Count > 0)
        {
            var group = new List<Conflict> { conflicts[0] };
            for (var grown = true; grown;)
            {
                var more = conflicts.Where(c => !group.Contains(c) && group.Exists(g => g.Touches(c))).ToList();
                group.AddRange(more);
                grown = more.Count > 0;
            }
            conflicts.RemoveAll(group.Contains);
            yield return SideBuilder.Build(DifferenceKind.Name, group.Max(c => c.Confidence), Statements(group, context), context);
        }
    }

    private sealed record Conflict(Passage A, Name NameA, Passage B, Name NameB, double Confidence)
    {
        public bool Touches(Conflict other) =>
            (A == other.A && NameA == other.NameA) || (B == other.B && NameB == other.NameB) || (A == other.B && NameA == other.NameB) || (B == other.A && NameB == other.NameA);
    }

    private static IEnumerable<Statement> Statements(List<Conflict> group, RowContext context)
    {
        var said = group.SelectMany(c => new[] { (Passage: c.A, Name: c.NameA), (Passage: c.B, Name: c.NameB) }).Distinct().ToList();
        foreach (var (passage, name) in said)
        {
            yield return new Statement(passage.Article, Spelling(said, name), name.Span);
        }
        foreach (var passage in context.Passages.Where(p => said.TrueForAll(s => s.Passage != p)))
        {
            foreach (var name in passage.Names)
            {
                if (said.Find(s => NameMatch.IsSame(s.Name.Folded, name.Folded)) is { Passage: not null } same)
                {
                    yield return new Statement(passage.Article, Spelling(said, same.Name), name.Span);
                    break;
                }
            }
        }

        // One name on one side: the spelling of the first article that has it.
        static string Spelling(List<(Passage Passage, Name Name)> said, Name name)
        {
            var first = said.Where(s => NameMatch.IsSame(s.Name.Folded, name.Folded)).OrderBy(s => s.Passage.Article).First();
            return first.Name.Span.Slice(first.Passage.Text);
        }
    }

    private static IEnumerable<Conflict> Conflicts(PassagePair pair)
    {
        var left = Unanswered(pair, pair.A);
        if (left.Count == 0)
        {
            yield break;
        }
        var right = Unanswered(pair, pair.B);
        var candidates = left.SelectMany(x => right.Select(y => (X: x, Y: y, Confidence: Judge(pair, x, y, left.Count == 1 && right.Count == 1))))
            .Where(c => c.Confidence >= Enough)
            .OrderByDescending(c => c.Confidence).ThenBy(c => c.X.Span.Start).ThenBy(c => c.Y.Span.Start);
        var (usedX, usedY) = (new HashSet<Name>(), new HashSet<Name>());
        var chosen = new List<Conflict>();
        foreach (var (x, y, confidence) in candidates)
        {
            if (!usedX.Contains(x) && !usedY.Contains(y))
            {
                usedX.Add(x);
                usedY.Add(y);
                chosen.Add(new Conflict(pair.A, x, pair.B, y, confidence));
            }
        }
        foreach (var conflict in Join(chosen))
        {
            yield return conflict;
        }
    }

    /// <summary>First and last name that were both exchanged are one difference.</summary>
    private static IEnumerable<Conflict> Join(List<Conflict> conflicts)
    {
        Conflict? open = null;
        foreach (var next in conflicts.OrderBy(c => c.NameA.Span.Start))
        {
            if (open is not null && Follows(open.A, open.NameA, next.NameA) && Follows(open.B, open.NameB, next.NameB))
            {
                open = open with { NameA = Joined(open.NameA, next.NameA), NameB = Joined(open.NameB, next.NameB), Confidence = Math.Max(open.Confidence, next.Confidence) };
                continue;
            }
            if (open is not null)
            {
                yield return open;
            }
            open = next;
        }
        if (open is not null)
        {
            yield return open;
        }
    }

    private static bool Follows(Passage passage, Name first, Name second) =>
        second.Span.Start > first.Span.End && string.IsNullOrWhiteSpace(passage.Text[first.Span.End..second.Span.Start]);

    private static Name Joined(Name first, Name second) =>
        new(TextSpan.FromBounds(first.Span.Start, second.Span.End), first.Folded + " " + second.Folded, second.Evidence);

    /// <summary>The names of a passage that no word of the other one can stand for.</summary>
    private static List<Name> Unanswered(PassagePair pair, Passage of)
    {
        var other = pair.Other(of);
        return [.. of.Names.Where(n => !IsAnswered(pair, of, n) && !IsAcronym(of, n, other))];
    }

    private static bool IsAnswered(PassagePair pair, Passage of, Name name)
    {
        var other = pair.Other(of);
        // Two names that the lexicon knows are one only when it says so, however alike they are spelled: Iran, Irak.
        var foreign = name.Evidence == NameEvidence.Known
            ? other.Names.Where(m => m.Evidence == NameEvidence.Known && m.Folded != name.Folded && AreTwo(of, name, other, m)).Select(m => m.Span).ToList()
            : [];
        return pair.Counterparts(of, name.Span).Any(c => !foreign.Contains(c) && !IsOwnName(of, name, other, c))
            || other.Tokens.Any(t => t.Text.Length > 1 && !foreign.Exists(f => f.Start == t.Start) && NameMatch.IsSame(Folding.Fold(t.Lower), name.Folded));
    }

    /// <summary>"Donald Trump" as a whole is answered by "Trump", which leaves the first name open.</summary>
    private static bool IsOwnName(Passage of, Name name, Passage other, TextSpan counterpart) =>
        Folding.Fold(counterpart.Slice(other.Text).ToLowerInvariant()) is var folded && folded != name.Folded
        && of.Names.Any(n => n.Span != name.Span && n.Folded == folded);

    private static bool AreTwo(Passage a, Name x, Passage b, Name y)
    {
        var (left, right) = (NameFinder.Concepts(x.Span.Slice(a.Text), a.Language), NameFinder.Concepts(y.Span.Slice(b.Text), b.Language));
        return left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
    }

    /// <summary>BDI for Bundesverband der Deutschen Industrie: the letters begin words of the other side, or both sides have letters of their own.</summary>
    private static bool IsAcronym(Passage of, Name name, Passage other)
    {
        var written = name.Span.Slice(of.Text);
        return written.Length <= 5 && written.All(c => char.IsUpper(c) || c == '.')
            || other.Names.Any(n => n.Span.Length <= 5 && n.Span.Slice(other.Text).All(char.IsUpper) && char.ToUpperInvariant(name.Folded[0]) == n.Span.Slice(other.Text)[0]);
    }

    private static double Judge(PassagePair pair, Name x, Name y, bool isOnly)
    {
        var (strongX, strongY) = (x.Evidence != NameEvidence.Capital, y.Evidence != NameEvidence.Capital);
        if ((!strongX && !strongY) || IsOnePerson(pair.A, x, pair.B, y) || IsOnePerson(pair.B, y, pair.A, x))
        {
            return 0;
        }
        var shared = pair.SharedSurroundings(x.Span, y.Span, Surroundings);
        if (pair.Coverage < LooseCoverage && shared < 3)
        {
            // Two reports of their own name other people without contradicting each other.
            return 0;
        }
        if (!strongX || !strongY)
        {
            // "Rangers" may be a name or only a word with a capital.
            return (shared > 1 || (isOnly && pair.Coverage >= CloseCoverage)) && !IsGuess(pair.A, x) && !IsGuess(pair.B, y) ? 0.75 : 0.4;
        }
        return (shared, IsGuess(pair.A, x) || IsGuess(pair.B, y)) switch
        {
            (0, false) => isOnly && pair.Coverage >= CloseCoverage ? 0.75 : 0.4,
            (0, true) => 0.3,
            (1, true) => 0.6,
            (_, true) => 0.75,
            (1, false) => 0.8,
            _ => 0.9,
        };
    }

    /// <summary>An unknown German word with a capital is as likely a noun that the lexicon lacks.</summary>
    private static bool IsGuess(Passage passage, Name name) =>
        passage.Language == "de" && name.Evidence == NameEvidence.Unknown && name.Folded.Length >= 8;

    /// <summary>One side says the first name, the other the last: somewhere the article has both together.</summary>
    private static bool IsOnePerson(Passage a, Name x, Passage b, Name y)
    {
        var (first, last) = (x.Span.Slice(a.Text), y.Span.Slice(b.Text));
        return a.Text.Contains($"{first} {last}", StringComparison.Ordinal) || a.Text.Contains($"{last} {first}", StringComparison.Ordinal);
    }
}
