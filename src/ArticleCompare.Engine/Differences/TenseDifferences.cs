using System.Collections.Immutable;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Announced against done: "will build", "plans to build" against "has built". Told only of verbs that answer each other in claims that
/// say the same; planned against coming is a nuance.
/// </summary>
internal static class TenseDifferences
{
    private const double LeastCoverage = 0.35;

    private const float SameMeaning = 0.7f;

    private const double DoneConfidence = 0.6;

    /// <summary>Cosmetic by <see cref="SeverityRules"/>.</summary>
    private const double PlannedConfidence = 0.3;

    /// <summary>How far around the verbs something else must answer each other too, in tokens.</summary>
    private const int Surroundings = 6;

    private readonly record struct Reading(int Article, Tense Tense);

    private readonly record struct Conflict(Reading A, Reading B)
    {
        public bool IsDone => A.Tense.Step == Step.Done || B.Tense.Step == Step.Done;

        public bool Shares(Conflict other) => A == other.A || A == other.B || B == other.A || B == other.B;
    }

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var tenses = context.Passages.ToDictionary(p => p.Article, TenseReader.Read);
        var conflicts = context.Pairs().SelectMany(pair => Conflicts(pair, tenses[pair.A.Article], tenses[pair.B.Article])).OrderByDescending(c => c.IsDone).ToList();
        if (conflicts.Count == 0)
        {
            yield break;
        }
        // Of several verbs the one that is done for somebody comes first.
        var told = conflicts.Where(c => c.Shares(conflicts[0])).SelectMany(c => (Reading[])[c.A, c.B]).DistinctBy(r => r.Article);
        yield return SideBuilder.Build(
            DifferenceKind.Tense,
            conflicts[0].IsDone ? DoneConfidence : PlannedConfidence,
            told.Select(r => new Statement(r.Article, r.Tense.Step.ToString().ToLowerInvariant(), r.Tense.Sign)),
            context);
    }

    /// <summary>Verbs of two passages that answer each other at another step, where no sign of either passage makes it ambiguous.</summary>
    private static IEnumerable<Conflict> Conflicts(PassagePair pair, ImmutableArray<Tense> a, ImmutableArray<Tense> b)
    {
        if (a.IsEmpty || b.IsEmpty || pair.Coverage < LeastCoverage)
        {
            return [];
        }
        return from x in a
               from y in b
               where x.Step != y.Step
                   && pair.Counterparts(pair.A, x.Verb, SameMeaning).Contains(y.Verb)
                   && pair.SharedSurroundings(x.Verb, y.Verb, Surroundings) > 0
                   && !b.Any(o => o.Step == x.Step && pair.Counterparts(pair.A, x.Verb).Contains(o.Verb))
                   && !a.Any(o => o.Step == y.Step && pair.Counterparts(pair.B, y.Verb).Contains(o.Verb))
               select new Conflict(new Reading(pair.A.Article, x), new Reading(pair.B.Article, y));
    }
}
