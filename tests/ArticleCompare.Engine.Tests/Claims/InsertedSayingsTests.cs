using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Claims;

public sealed class InsertedSayingsTests
{
    /// <summary>The saying begins at the bar; nothing else in the sentence does.</summary>
    [Theory]
    [InlineData("id", "Akibatnya, |kata dia, pintu gudang masih terkunci.", null)]
    [InlineData("id", "Sejak pagi, |katanya, pintu gudang terkunci.", null)]
    [InlineData("id", "Kunci gudang itu, |tambahnya hilang di pasar.", null)]
    [InlineData("id", "Jika hujan turun, |ujar Anna Blum, maka pasar akan ditutup.", "Anna Blum")]
    [InlineData("id", "Di desa itu, |dijelaskan Anna Blum, sumur sudah kering.", "Anna Blum")]
    [InlineData("id", "Di kebun, |dia menambahkan, sumur lama masih penuh.", null)]
    [InlineData("id", "Dua perahu tenggelam di muara, |demikian kata nelayan.", null)]
    [InlineData("en", "The ferry, |Anna Blum said, is late again.", "Anna Blum")]
    [InlineData("en", "Tonight, |she added, the ferry is waiting in the harbour.", null)]
    [InlineData("en", "The oldest ferry, |said Anna Blum, is in the dock.", "Anna Blum")]
    [InlineData("de", "Die Fähre, |sagte Anna Blum, liege noch im Hafen.", "Anna Blum")]
    [InlineData("de", "Im Winter, |stellte sie fest, blieben die Boote im Hafen.", null)]
    [InlineData("fr", "Le bac reste au port, |a précisé Anna Blum.", "Anna Blum")]
    [InlineData("fr", "Le bac reste au port, |a-t-elle ajouté lundi.", null)]
    [InlineData("fr", "Ce matin, |explique Anna Blum, le bac restait au port.", "Anna Blum")]
    public void A_saying_is_a_clause_that_stays_with_what_is_said(string language, string marked, string? speaker)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var start = Assert.Single(ClauseSplitter.Find(text, new TextSpan(0, text.Length), language));
        Assert.Equal((marked.IndexOf('|', StringComparison.Ordinal), ClauseBorder.Inserted), (start.Position, start.Border));

        var claim = Assert.Single(Analyse(text, language).Claims);
        Assert.Equal(new TextSpan(0, text.Length), claim.Span);
        Assert.NotEqual(SpeakerKind.Narrator, claim.Speaker.Kind);
        if (speaker is not null)
        {
            Assert.Equal(speaker, claim.Speaker.Span?.Slice(text));
        }
    }

    [Theory]
    // phrases without a verb
    [InlineData("id", "Kabut itu, menurut Marta, akibat hujan.")]
    [InlineData("de", "Die Fähre, so die Bürgermeisterin, liege noch im Hafen.")]
    [InlineData("fr", "Le bac, selon Anna Blum, reste au port.")]
    // the main verb of the sentence
    [InlineData("id", "Tentang harga itu, gubernur mengatakan, pasar belum buka.")]
    [InlineData("de", "Als die Fähre kam, sagte Anna Blum, dass sie friere.")]
    [InlineData("de", "Unser Nachbar, Paul Blum, erklärte den Weg, der kürzer ist.")]
    [InlineData("en", "By noon, the singing continued, loud and out of tune.")]
    [InlineData("en", "From the tower, they hope to see the island, the harbour and the lighthouse.")]
    [InlineData("fr", "Le moulin tourne encore, sur la route du port.")]
    // what belongs to a quotation
    [InlineData("en", "\"The ferry,\" said Anna Blum, \"is late again.\"")]
    [InlineData("id", "“Perahu itu,” kata Anna Blum, “sudah tua.”")]
    public void Nothing_else_is_a_saying(string language, string text) =>
        Assert.DoesNotContain(ClauseSplitter.Find(text, new TextSpan(0, text.Length), language), start => start.Border == ClauseBorder.Inserted);

    [Fact]
    public void What_is_said_is_divided_as_if_nobody_had_interrupted()
    {
        const string text = "Di pasar lama, kata Anna Blum, harga beras naik tiga persen dan permintaan tersebut turun sedikit.";
        Assert.Equal(
            ["Di pasar lama, kata Anna Blum, harga beras naik tiga persen", "dan permintaan tersebut turun sedikit."],
            Analyse(text, "id").Claims.Select(claim => claim.Span.Slice(text)));
    }

    private static ComparedArticle Analyse(string text, string language) => ArticleAnalyser.Analyse(new Article
    {
        Key = "a",
        Language = language,
        Text = text,
        Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
    });
}
