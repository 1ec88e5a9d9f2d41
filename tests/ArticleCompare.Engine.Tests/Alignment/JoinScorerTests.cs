using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Tests.Alignment;

public sealed class JoinScorerTests
{
    private static readonly UnitVector[] German = Weighed("de",
        "Die Brücke über den Fluss wird am Montag für drei Wochen gesperrt, und die Fähre fährt dann öfter.",
        "Der Bürgermeister kündigte an, dass die Fähre in dieser Zeit nichts kostet.",
        "Die Fähre und die Brücke gehören der Stadt, die Fähre seit drei Jahren.");

    private static readonly UnitVector[] English = Weighed("en",
        "The bridge over the river will be closed for three weeks from Monday.",
        "The ferry will run more often, and the mayor announced that it will be free.",
        "The ferry, the bridge and the river belong to the city; the ferry has for three years.");

    [Fact]
    public void Two_neighbours_score_like_the_unit_they_make_together()
    {
        var scorer = new PairScorer();
        var joins = new JoinScorer();
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                Assert.Equal(scorer.Score(UnitVector.Join(German.AsSpan(i, 2)), English[j]).Overlap, joins.OverlapOfA(German[i], German[i + 1], English[j], Matches(i, j), Matches(i + 1, j)));
                Assert.Equal(scorer.Score(German[j], UnitVector.Join(English.AsSpan(i, 2))).Overlap, joins.OverlapOfB(German[j], English[i], English[i + 1], Matches(j, i), Matches(j, i + 1)));
            }
        }
    }

    [Fact]
    public void Matches_come_heaviest_first_however_many_there_are()
    {
        var many = UnitVector.Join([.. German, .. German, .. German]);
        var matches = new MatchList();
        matches.Collect(many, UnitVector.Join([.. English, .. English]));
        Assert.True(matches.Count > 100);
        Assert.Equal(matches.Keys.ToArray().Order(), matches.Keys.ToArray());
    }

    private static MatchList Matches(int i, int j)
    {
        var matches = new MatchList();
        matches.Collect(German[i], English[j]);
        return matches;
    }

    private static UnitVector[] Weighed(string language, params string[] units)
    {
        var analyser = new UnitAnalyser(language);
        var vectors = units.Select(u => analyser.Analyse(u, [new(0, u.Length)])).ToArray();
        Weighing.Weigh(vectors, AlignmentOptions.Default);
        return vectors;
    }
}
