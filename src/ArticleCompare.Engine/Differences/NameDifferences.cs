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
    /// <summary>How sure an exchange is of which the other articles of the row know nothing.</summary>
    private const double LeftOutByOthers = 0.6;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var conflicts = context.ClosePairs().SelectMany(Conflicts).ToList();
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
            var statements = Statements(group, context).ToList();
            var others = context.Passages.Length - statements.Select(s => s.Article).Distinct().Count();
            if (others > 0 && others + 2 == context.Passages.Length)
            {
                // the other articles tell the row with neither name: two versions that name whom the rest leaves out
                if (others > 1 && !group.Exists(c => c.IsFirm))
                {
                    continue;
                }
                yield return SideBuilder.Build(DifferenceKind.Name, Math.Min(LeftOutByOthers, group.Max(c => c.Confidence)), statements, context);
                continue;
            }
            yield return SideBuilder.Build(DifferenceKind.Name, group.Max(c => c.Confidence), statements, context);
        }
    }

    /// <param name="IsFirm">Both look like nothing but names.</param>
    private sealed record Conflict(Passage A, Name NameA, Passage B, Name NameB, double Confidence, bool IsFirm)
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
        var left = LeftoverNames.Of(pair, pair.A);
        var right = left.Count == 0 ? [] : LeftoverNames.Of(pair, pair.B);
        var (inA, inB) = (left.Count(x => x.Look != NameLook.AnyNoun), right.Count(y => y.Look != NameLook.AnyNoun));
        var candidates = left.SelectMany(x => right.Select(y => (X: x, Y: y, Confidence: ExchangeEvidence.Confidence(pair, x, y, inA, inB))))
            .Where(c => c.Confidence >= ExchangeEvidence.Enough)
            .OrderByDescending(c => c.Confidence).ThenBy(c => c.X.Name.Span.Start).ThenBy(c => c.Y.Name.Span.Start);
        var (usedX, usedY) = (new HashSet<Name>(), new HashSet<Name>());
        var chosen = new List<Conflict>();
        foreach (var (x, y, confidence) in candidates)
        {
            if (!usedX.Contains(x.Name) && !usedY.Contains(y.Name))
            {
                usedX.Add(x.Name);
                usedY.Add(y.Name);
                chosen.Add(new Conflict(pair.A, x.Name, pair.B, y.Name, confidence, IsFirm(x) && IsFirm(y)));
            }
        }
        foreach (var conflict in Join(chosen))
        {
            yield return conflict;
        }
    }

    private static bool IsFirm(Leftover name) => name.Look is NameLook.Known or NameLook.Unknown or NameLook.Letters;

    /// <summary>First and last name that were both exchanged are one difference.</summary>
    private static IEnumerable<Conflict> Join(List<Conflict> conflicts)
    {
        Conflict? open = null;
        foreach (var next in conflicts.OrderBy(c => c.NameA.Span.Start))
        {
            if (open is not null && Follows(open.A, open.NameA, next.NameA) && Follows(open.B, open.NameB, next.NameB))
            {
                open = open with { NameA = Joined(open.NameA, next.NameA), NameB = Joined(open.NameB, next.NameB), Confidence = Math.Max(open.Confidence, next.Confidence), IsFirm = open.IsFirm || next.IsFirm };
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
}
