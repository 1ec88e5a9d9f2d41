using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Tests;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("PORT LOUIS, 8 June (Seapress) — The ferry is back.", "en", "PORT LOUIS, 8 June (Seapress) — ")]
    [InlineData("SEATTLE -- The ferry is back.", "en", "SEATTLE -- ")]
    [InlineData("Kiel (dno) – Die Fähre fährt wieder.", "de", "Kiel (dno) – ")]
    [InlineData("Berlin/Kiel (dno) - „Die Fähre fährt wieder“, sagte sie.", "de", "Berlin/Kiel (dno) - ")]
    [InlineData("Hamburg. Die Fähre fährt wieder.", "de", "Hamburg. ")]
    [InlineData("Lindenstadt. Die Fähre fährt wieder.", "de", "Lindenstadt. ")]
    [InlineData("Brest (Finistère), 8 juin — Le ferry est revenu.", "fr", "")]
    [InlineData("SAINT-MALO, 8 juin (APX) – Le ferry est revenu.", "fr", "SAINT-MALO, 8 juin (APX) – ")]
    [InlineData("JAKARTA, HARIAN.com - Feri itu kembali berlayar.", "id", "JAKARTA, HARIAN.com - ")]
    [InlineData("Jakarta - Feri itu kembali berlayar.", "id", "Jakarta - ")]
    [InlineData("Lembahsari - Feri itu kembali berlayar.", "id", "Lembahsari - ")]
    public void The_place_in_front_of_a_report_is_told(string paragraph, string language, string dateline) =>
        Assert.Equal(dateline.Length, DatelineFinder.Length(paragraph, language));

    [Theory]
    [InlineData("Endlich. Die Fähre fährt wieder.", "de")]
    [InlineData("Klar – Das war zu erwarten.", "de")]
    [InlineData("Die Fähre fährt wieder. Das freut alle.", "de")]
    [InlineData("Bern – Zürich ist die meistbefahrene Strecke.", "de")]
    [InlineData("Yes - The ferry is back.", "en")]
    [InlineData("USA: The ferry is back.", "en")]
    [InlineData("Oui – Le ferry est revenu.", "fr")]
    [InlineData("Feri itu - Yang tertua - kembali berlayar.", "id")]
    public void A_sentence_that_only_looks_so_is_none(string paragraph, string language) => Assert.Equal(0, DatelineFinder.Length(paragraph, language));

    [Fact]
    public void It_is_a_block_of_its_own_in_front_of_the_lead()
    {
        var article = Reading.Article("""
            Ferry back in service

            PORT LOUIS, 8 June (Seapress) — The ferry across the bay is back in service after two years of repairs in the yard.

            The company says that it will sail six times a day, and that the fare stays the same for people who live on the islands.

            In summer there will be a second ship, which was bought from Norway and is waiting for its papers in the harbour.
            """);
        var dateline = Assert.Single(article.Blocks, b => b.Kind == BlockKind.Dateline);
        Assert.Equal("PORT LOUIS, 8 June (Seapress) —", dateline.Span.Slice(article.Text));
        Assert.StartsWith("The ferry across", article.Blocks.First(b => b.Kind == BlockKind.Lead).Span.Slice(article.Text), StringComparison.Ordinal);
    }
}
