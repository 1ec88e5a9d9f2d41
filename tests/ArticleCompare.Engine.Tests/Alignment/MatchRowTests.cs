using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Tests.Alignment;

public sealed class MatchRowTests
{
    private static readonly UnitVector[] German = Weighed("de", "Der Zoo öffnet im Mai ein Haus für Pinguine.", "Vier Pinguine kommen aus Basel, drei aus Wien.", "Der Eintritt kostet 14 Euro.");

    private static readonly UnitVector[] English = Weighed("en", "In May the zoo opens a house for penguins.", "Admission costs 14 euros.", "Four penguins come from Basel and three penguins from Vienna.");

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_row_has_the_matches_of_every_pair_by_itself(int copies)
    {
        // beyond some units, pairs are merged one by one
        var among = new IndexedUnits([.. Enumerable.Repeat(English, copies).SelectMany(u => u)]);
        var row = new MatchRow();
        foreach (var unit in German)
        {
            row.Move(unit, among);
            for (var other = among.Units.Length - 1; other >= 0; other--)
            {
                var alone = new MatchList();
                alone.Collect(unit, among.Units[other]);
                Assert.Equal(alone.Matches.ToArray(), row.Get(other).Matches.ToArray());
                Assert.Equal(alone.Keys.ToArray(), row.Get(other).Keys.ToArray());
            }
        }
    }

    private static UnitVector[] Weighed(string language, params string[] units)
    {
        var analyser = new UnitAnalyser(language);
        var vectors = units.Select(u => analyser.Analyse(u, [new(0, u.Length)])).ToArray();
        Weighing.Weigh(vectors, AlignmentOptions.Default);
        return vectors;
    }
}
