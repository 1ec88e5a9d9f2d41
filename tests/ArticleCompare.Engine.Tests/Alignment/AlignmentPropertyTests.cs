using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Tests.Alignment;

/// <summary>What has to hold for any texts: order of the call plays no part, nothing is lost, nothing is said twice by chance.</summary>
public sealed class AlignmentPropertyTests
{
    private static readonly string[][] Sentences =
    [
        ["Die Brücke wird am Montag gesperrt.", "The bridge will be closed on Monday.", "Le pont sera fermé lundi.", "Jembatan itu akan ditutup pada hari Senin."],
        ["Der Bürgermeister lobte die Feuerwehr.", "The mayor praised the fire brigade.", "Le maire a félicité les pompiers.", "Wali kota memuji pemadam kebakaran."],
        ["Drei Kinder fanden einen alten Koffer.", "Three children found an old suitcase.", "Trois enfants ont trouvé une vieille valise.", "Tiga anak menemukan koper tua."],
        ["Der Zug nach Lindhall hatte Verspätung.", "The train to Lindhall was late.", "Le train pour Lindhall était en retard.", "Kereta ke Lindhall terlambat."],
        ["Die Preise für Milch steigen um 4 Prozent.", "Milk prices are rising by 4 percent.", "Le prix du lait augmente de 4 %.", "Harga susu naik 4 persen."],
        ["Im Hafen liegt ein russisches Schiff.", "A Russian ship is lying in the harbour.", "Un navire russe se trouve dans le port.", "Sebuah kapal Rusia berada di pelabuhan."],
        ["Niemand wurde verletzt.", "Nobody was injured.", "Personne n'a été blessé.", "Tidak ada yang terluka."],
        ["Was sagt die Polizei dazu?", "What do the police say about it?", "Qu'en dit la police ?", "Apa kata polisi tentang hal itu?"],
    ];

    private static readonly string[] Languages = ["de", "en", "fr", "id"];

    [Fact]
    public void The_order_of_the_texts_plays_no_part() => Properties.Hold<byte[][], byte>((told, first) =>
    {
        var texts = Texts(told);
        var order = Enumerable.Range(0, texts.Length).Select(t => (t + first) % Math.Max(1, texts.Length)).ToArray();
        var straight = Align(texts).Select(bead => string.Join('|', bead.Cells.Select((cell, t) => $"{texts[t].Language}:{string.Join('+', cell)}").Order(StringComparer.Ordinal)));
        var mixed = Align([.. order.Select(t => texts[t])]).Select(bead => string.Join('|', bead.Cells.Select((cell, t) => $"{texts[order[t]].Language}:{string.Join('+', cell)}").Order(StringComparer.Ordinal)));

        Assert.Equal(straight.Order(StringComparer.Ordinal), mixed.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_same_texts_give_the_same_beads_and_no_unit_is_lost() => Properties.Hold<byte[][]>(told =>
    {
        var texts = Texts(told);
        var beads = Align(texts);

        Assert.Equal(beads.Select(Written), Align(texts).Select(Written));
        for (var t = 0; t < texts.Length; t++)
        {
            Assert.Equal(Enumerable.Range(0, texts[t].Units.Length), beads.SelectMany(b => b.Cells[t]).Distinct().Order());
        }
    });

    [Fact]
    public void Confidences_are_probabilities_and_links_stay_inside_their_bead() => Properties.Hold<byte[][]>(told =>
    {
        foreach (var bead in Align(Texts(told)))
        {
            Assert.InRange(bead.Confidence, 0, 1);
            foreach (var link in bead.Links)
            {
                Assert.InRange(link.Confidence, 0, 1);
                Assert.True(link.A.Article < link.B.Article);
                Assert.Contains(link.A.Claim, bead.Cells[link.A.Article]);
                Assert.Contains(link.B.Claim, bead.Cells[link.B.Article]);
            }
        }
    });

    /// <summary>For each language the numbers of the sentences that it tells, in its order; a number may come twice.</summary>
    private static UnitText[] Texts(byte[][] told) =>
        [.. told.Take(Languages.Length).Select((numbers, l) => new UnitText(Languages[l], [.. numbers.Take(Sentences.Length).Select(n => Sentences[n % Sentences.Length][l])]))];

    private static ImmutableArray<Bead> Align(UnitText[] texts) => UnitAligner.Align(texts, cancellationToken: TestContext.Current.CancellationToken);

    private static string Written(Bead bead) =>
        FormattableString.Invariant($"{string.Join('|', bead.Cells.Select(c => string.Join('+', c)))} {bead.Confidence:R}");
}
