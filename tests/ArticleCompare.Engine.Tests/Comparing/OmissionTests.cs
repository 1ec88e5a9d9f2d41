using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Comparing;

/// <summary>A sentence that one of two translations leaves out stands in a row of its own, and not beside its neighbour.</summary>
public sealed class OmissionTests
{
    private const string English = """
        Dam breach forces 3,400 people from their homes in northern Portugal.
        A dam on the river Tâmega gave way early on Thursday after four days of heavy rain, forcing about 3,400 people to leave their homes. At least 12 people are missing, the civil protection agency said. Nobody has been found dead so far. “We heard a roar and then the water was in the kitchen,” said Maria Lopes, 61, who spent the night in a school gym in Amarante. “I do not know whether my house is still standing.”
        The dam was built in 1968 and had last been inspected in 2019. According to a report seen by the newspaper Público, engineers had warned the operator, Energia Norte, that the spillway could not handle more than 850 cubic metres of water per second. The company denies that it ignored the warning. It says repairs worth 2.5 million euros were due to begin in May.
        Prime Minister Luís Montenegro, who cut short a visit to Brussels, is expected to visit the area on Friday. “This is not the time to look for someone to blame,” he told reporters. The opposition Socialists demanded an independent inquiry.
        Rescue teams searched the valley with helicopters and boats. Some 220 soldiers have been sent to the region. The motorway between Porto and Vila Real remains closed, and trains are not running. Forecasters expect the rain to ease on Saturday.
        The European Union has offered help through its civil protection mechanism; Spain has already sent two rescue helicopters.
        """;

    private const string Indonesian = """
        Bendungan jebol di Portugal utara, 3.400 warga mengungsi.
        Sebuah bendungan di Sungai Tâmega jebol pada Kamis dini hari setelah hujan deras selama empat hari. Sekitar 3.400 orang terpaksa meninggalkan rumah mereka. Sedikitnya 12 orang hilang, kata badan perlindungan sipil. Sejauh ini belum ada korban tewas yang ditemukan. “Kami mendengar suara gemuruh, lalu air sudah masuk ke dapur,” kata Maria Lopes (61), yang bermalam di gedung olahraga sebuah sekolah di Amarante. “Saya tidak tahu apakah rumah saya masih berdiri.”
        Bendungan itu dibangun pada 1968 dan terakhir kali diperiksa pada 2019. Menurut laporan yang dilihat surat kabar Público, para insinyur telah memperingatkan operator Energia Norte bahwa saluran pelimpah tidak mampu menampung lebih dari 850 meter kubik air per detik. Perusahaan itu membantah telah mengabaikan peringatan tersebut. Menurut perusahaan, perbaikan senilai 2,5 juta euro akan dimulai pada Mei.
        Perdana Menteri Luís Montenegro, yang mempersingkat kunjungannya ke Brussel, diperkirakan akan mengunjungi daerah itu pada Jumat. “Ini bukan saatnya mencari siapa yang bersalah,” katanya kepada wartawan. Partai Sosialis yang beroposisi menuntut penyelidikan independen.
        Tim penyelamat menyisir lembah dengan helikopter dan perahu. Sekitar 220 tentara telah dikirim ke wilayah itu. Jalan tol antara Porto dan Vila Real masih ditutup, dan kereta tidak beroperasi. Hujan diperkirakan mereda pada Sabtu.
        Uni Eropa telah menawarkan bantuan melalui mekanisme perlindungan sipilnya; Spanyol sudah mengirim dua helikopter penyelamat.
        """;

    [Theory]
    [InlineData("Sekitar 220 tentara telah dikirim ke wilayah itu. ", "Some 220 soldiers have been sent to the region.")]
    [InlineData("Bendungan itu dibangun pada 1968 dan terakhir kali diperiksa pada 2019. ", "The dam was built in 1968 and had last been inspected in 2019.")]
    [InlineData("Perusahaan itu membantah telah mengabaikan peringatan tersebut. ", "The company denies that it ignored the warning.")]
    [InlineData("Partai Sosialis yang beroposisi menuntut penyelidikan independen.", "The opposition Socialists demanded an independent inquiry.")]
    public void A_sentence_left_out_is_missing(string left, string missing)
    {
        Assert.Contains(left, Indonesian, StringComparison.Ordinal);
        var compared = Compare(Indonesian.Replace(left, "", StringComparison.Ordinal));
        var alone = Assert.Single(compared.Rows, r => r.Cells[1].IsEmpty).Cells[0];
        Assert.Equal(missing, TextSpan.FromBounds(compared.Articles[0].Claims[alone[0]].Span.Start, compared.Articles[0].Claims[alone[^1]].Span.End).Slice(English).Trim());
    }

    [Fact]
    public void Nothing_is_missing_where_nothing_was_left_out() =>
        Assert.All(Compare(Indonesian).Rows, row => Assert.DoesNotContain(row.Cells, c => c.IsEmpty));

    private static Comparison Compare(string indonesian) => Comparer.Compare([ToArticle("en", English), ToArticle("id", indonesian)]);

    private static Article ToArticle(string language, string text) =>
        new() { Key = language, Language = language, Text = text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
}
