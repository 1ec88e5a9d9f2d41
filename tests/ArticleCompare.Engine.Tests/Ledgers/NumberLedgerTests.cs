using System.Collections.Immutable;
using ArticleCompare.Engine.Ledgers;

namespace ArticleCompare.Engine.Tests.Ledgers;

public sealed class NumberLedgerTests
{
    [Fact]
    public void The_same_amount_is_one_entry_in_every_language()
    {
        var entry = Assert.Single(Of(
            [("de", ["Der Damm kostet 2,5 Milliarden Euro."]), ("en", ["The dam costs 2.5 billion euros."]), ("id", ["Bendungan itu menelan 2,5 miliar euro."])],
            [[0], [0], [0]]));
        Assert.Equal("2500000000 EUR", entry.Value.Normalised);
        Assert.All(entry.Cells, c => Assert.Single(c.Mentions));
        Assert.All(entry.Cells, c => Assert.Empty(c.Without));
    }

    [Fact]
    public void An_article_that_tells_the_row_without_the_number_is_named()
    {
        var ledger = Of([("de", ["Zwölf Boote sanken."]), ("en", ["14 boats sank."]), ("fr", ["Des bateaux ont coulé."])], [[0], [0], [0]]);
        Assert.Equal(["12", "14"], ledger.Select(e => e.Value.Normalised));
        Assert.Equal([0, 1, 1], ledger[0].Cells.Select(c => c.Without.Length));
        Assert.Equal([1, 0, 1], ledger[1].Cells.Select(c => c.Without.Length));
    }

    [Fact]
    public void An_article_that_does_not_tell_the_row_leaves_nothing_out()
    {
        var entry = Assert.Single(Of([("de", ["Zwölf Boote sanken.", "Es regnete."]), ("en", ["It rained."])], [[0], []], [[1], [0]]));
        Assert.Empty(entry.Cells[1].Mentions);
        Assert.Empty(entry.Cells[1].Without);
    }

    [Fact]
    public void A_conversion_stands_in_the_entry_of_what_it_converts()
    {
        var entry = Assert.Single(Of([("en", ["The bell weighs 650 pounds."]), ("fr", ["La cloche pèse 295 kilos."])], [[0], [0]]));
        Assert.Equal("295 kilos", Words("La cloche pèse 295 kilos.", entry.Cells[1].Mentions[0]));
    }

    [Fact]
    public void Other_units_of_the_same_number_stay_apart() =>
        Assert.Equal(3, Of([("de", ["Die Anlage liefert 30."]), ("en", ["The plant makes 30 MWh."]), ("fr", ["L’usine produit 30 GWh."])], [[0], [0], [0]]).Length);

    [Fact]
    public void Repeats_in_other_rows_are_one_entry_with_all_its_places()
    {
        var entry = Assert.Single(Of([("en", ["12 boats sank.", "All 12 boats were old."]), ("de", ["12 Boote sanken."])], [[0], [0]], [[1], []]));
        Assert.Equal([0, 1], entry.Cells[0].Mentions.Select(m => m.Row));
        Assert.Equal([0], entry.Cells[1].Mentions.Select(m => m.Row));
    }

    private static string Words(string text, Mention mention) => mention.Span.Slice(text);

    private static ImmutableArray<NumberEntry> Of((string Language, string[] Lines)[] articles, params int[][][] rows) => NumberLedger.Of(LedgerStory.Of(articles, rows));
}
