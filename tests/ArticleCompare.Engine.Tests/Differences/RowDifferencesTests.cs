using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class RowDifferencesTests
{
    [Fact]
    public void Three_articles_against_one_stand_on_two_sides()
    {
        var difference = Single(DifferenceKind.Number, "Die Fähre trägt 120 Autos.", "The ferry carries 120 cars.", "Le ferry transporte 210 voitures.", "Feri itu mengangkut 120 mobil.");
        Assert.Equal(Severity.Major, difference.Severity);
        Assert.Equal(["120", "210"], difference.Sides.Select(s => s.Value));
        Assert.Equal([3, 1], difference.Sides.Select(s => s.Articles.Length));
    }

    [Fact]
    public void Two_numbers_that_a_third_article_tells_apart_do_not_contradict_each_other()
    {
        var difference = Single(
            DifferenceKind.Number,
            "Rund 800 Gäste mussten das Hotel verlassen, 17 Köche wurden vermisst.",
            "At least 12 cooks of the hotel were missing.",
            "Environ 800 clients ont dû quitter l’hôtel et 12 cuisiniers étaient portés disparus.",
            "Sekitar 800 tamu harus meninggalkan hotel dan 12 juru masak hilang.");
        Assert.Equal(["12", "17"], difference.Sides.Select(s => s.Value));
    }

    [Fact]
    public void Ruling_out_behind_a_long_clause_is_told() =>
        Single(
            DifferenceKind.Negation,
            "Eine Reise auf die Insel, die zwei von acht Häfen schon wieder geöffnet hat, schloss die 44-Jährige nicht aus.",
            "She promised a report before the summer and ruled out a trip to the island, which has already opened two of its eight ports.",
            "Elle a promis un rapport avant l’été et a exclu un voyage sur l’île, qui a déjà rouvert deux de ses huit ports.",
            "Ia menjanjikan laporan sebelum musim panas dan mengesampingkan perjalanan ke pulau itu, yang sudah membuka dua dari delapan pelabuhannya.");

    [Fact]
    public void What_is_said_of_one_value_stands_on_its_side_whatever_is_said_of_another()
    {
        var difference = Single(
            DifferenceKind.Negation,
            "Der Preis für Hafer sank im Mai um 4,5 Prozent, der für Gerste stieg leicht.",
            "The price of oats fell 4.5 percent in May, while that of barley rose slightly.",
            "Le prix de l’avoine a baissé de 4,5 % en mai, tandis que celui de l’orge augmentait légèrement.",
            "Harga gandum naik 4,5 persen pada Mei, sementara harga jelai sedikit naik.");
        Assert.Equal([3, 1], difference.Sides.Select(s => s.Articles.Length));
        Assert.Equal("naik", difference.Sides[1].Value);
    }

    [Fact]
    public void All_of_them_and_most_of_them_are_two() =>
        Single(DifferenceKind.Degree, "Die meisten kamen mit dem Boot.", "Most of them came by boat.", "La plupart sont venus en bateau.", "Semuanya datang dengan perahu.");

    [Theory]
    [InlineData("Das Bad ist täglich außer Montag geöffnet.", "The pool is open daily except Monday.", "La piscine est ouverte tous les jours, y compris le lundi.", "Kolam itu buka setiap hari kecuali Senin.")]
    [InlineData("Viele Bewohner unterstützen den Plan.", "Few residents support the plan.", "De nombreux habitants soutiennent le projet.", "Banyak warga mendukung rencana itu.")]
    [InlineData("Der Turm fasst 40 Prozent mehr Wasser.", "The tower holds 40 percent more water.", "La tour contient 40 % d’eau en plus.", "Menara itu menampung 40 persen lebih sedikit air.")]
    public void Words_of_scope_that_exclude_each_other_are_told(string german, string english, string french, string indonesian) =>
        Single(DifferenceKind.Degree, german, english, french, indonesian);

    [Fact]
    public void A_word_with_a_small_letter_elsewhere_is_no_name_where_a_title_begins_with_it()
    {
        var german = WithTitle("de", "Nasenspray hilft Schulkindern gegen Grippe", "Ein Nasenspray schützt Schulkinder vor der Grippe.");
        var english = WithTitle("en", "Nasal spray helps schoolchildren against flu", "A nasal spray protects schoolchildren from flu.");
        var comparison = Comparer.Compare([german, english]);
        Assert.DoesNotContain(comparison.Rows.SelectMany(r => r.Differences), d => d.Kind == DifferenceKind.Name);
    }

    private static Article WithTitle(string language, string title, string paragraph) => new()
    {
        Key = language,
        Language = language,
        Text = $"{title} {paragraph}",
        Blocks = [new Block(BlockKind.Title, new TextSpan(0, title.Length)), new Block(BlockKind.Paragraph, new TextSpan(title.Length + 1, paragraph.Length))],
    };

    [Fact]
    public void Who_concedes_defeat_is_no_speaker() =>
        DoesNotFind(DifferenceKind.Attribution, "Die Gründerin hat die Abstimmung verloren.", "The founder Anna Nordvik conceded defeat in the vote.", "La fondatrice Anna Nordvik a reconnu sa défaite au vote.", "Pendiri Anna Nordvik mengakui kekalahannya dalam pemungutan suara.");

    [Fact]
    public void Who_judges_and_reproaches_is_no_narrator() =>
        DoesNotFind(DifferenceKind.Attribution, "Prüfer sagten, der Hafen sei sicher.", "Inspectors said the port was safe.", "Les inspecteurs ont jugé le port sûr.", "Inspektur mengatakan pelabuhan itu aman.");

    [Fact]
    public void Another_thing_in_the_same_place_is_told_where_two_agree() =>
        Assert.Equal(Severity.Minor, Single(DifferenceKind.Content, "Die Abwärme heizt das Krankenhaus der Stadt.", "The waste heat warms the hospital of the city.", "La chaleur perdue chauffe la piscine de la ville.", "Panas buangan menghangatkan rumah sakit kota.").Severity);

    [Fact]
    public void Mainly_and_only_are_two() =>
        Single(DifferenceKind.Degree, "Das Öl ist hauptsächlich für Schiffe bestimmt.", "The oil is mainly meant for ships.", "Le pétrole est uniquement destiné aux navires.", "Minyak itu terutama ditujukan untuk kapal.");

    [Fact]
    public void By_a_year_and_in_a_year_are_two() =>
        Single(DifferenceKind.Date, "Bis 2032 schließt das Bergwerk.", "The mine will close by 2032.", "La mine fermera en 2032.", "Tambang itu tutup paling lambat tahun 2032.");

    [Fact]
    public void A_hedge_on_one_side_is_told() =>
        Single(DifferenceKind.Certainty, "Die Fabrik schließt im Herbst.", "The factory may close in autumn.", "L’usine ferme en automne.", "Pabrik itu tutup pada musim gugur.");

    [Fact]
    public void A_denial_that_three_articles_lack_and_none_contradicts_is_another_wording() =>
        Assert.DoesNotContain(
            Comparer.Compare(Articles(["Der Hafen hat ein großes Problem, das die Stadt nicht übersehen darf: den Schlamm.", "The harbour has a big problem: the mud.", "Le port a un grand problème : la boue.", "Pelabuhan itu punya masalah besar: lumpur."])).Rows.SelectMany(r => r.Differences),
            d => d.Kind == DifferenceKind.Negation);

    [Fact]
    public void A_stressed_word_against_a_hedge_is_told_in_claims_of_other_lengths()
    {
        var difference = Single(
            DifferenceKind.Certainty,
            "Der Handel wächst tatsächlich.",
            "Trade is actually growing.",
            "Selon le dernier rapport du port, le commerce pourrait croître.",
            "Menurut laporan terbaru pelabuhan, perdagangan mungkin tumbuh.");
        Assert.Equal(["hedged", "plain"], difference.Sides.Select(s => s.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_common_noun_at_the_beginning_of_a_sentence_is_no_exchanged_name() =>
        DoesNotFind(DifferenceKind.Name, "Nordvik hat noch kein Schiff bestellt.", "Nordvik has not ordered a ship yet.", "La société n’a pas encore commandé de navire.", "Perusahaan belum memesan kapal.");

    [Fact]
    public void A_headline_names_its_speaker_in_front_of_a_colon() =>
        DoesNotFind(DifferenceKind.Attribution, "Die Häfen wachsen, sagt ein Gründer von Nordvik", "The ports are growing, says a founder of Nordvik", "Les ports grandissent, selon un fondateur de Nordvik", "Pendiri Nordvik: pelabuhan tumbuh");

    [Fact]
    public void What_a_report_of_its_own_lacks_is_not_missing()
    {
        const string German = "Die Feuerwehr fordert eine zweite Treppe.";
        const string English = "The fire service demands a second staircase.";
        Passage Of(int article, string text, string language) => new(article, text, [new TextSpan(0, text.Length)], language, null);
        ImmutableArray<Passage> passages = [Of(0, German, "de"), Of(1, English, "en")];

        Assert.Contains(DifferenceFinder.Find(new RowContext(passages, 0.5, 1) { ArticleCount = 3 }), d => d.Kind == DifferenceKind.Missing);
        Assert.Empty(DifferenceFinder.Find(new RowContext(passages, 0.5, 1) { ArticleCount = 3, OwnReports = [2] }));
        Assert.Equal(Severity.Cosmetic, Assert.Single(DifferenceFinder.Find(new RowContext([passages[0]], 0.5, 1) { ArticleCount = 3, OwnReports = [0] })).Severity);
    }

    [Fact]
    public void A_denial_against_three_articles_is_told() =>
        Single(DifferenceKind.Negation, "Die Anlage wird kein Grundwasser verwenden.", "The plant will use groundwater.", "L’usine utilisera l’eau souterraine.", "Pabrik itu akan menggunakan air tanah.");

    [Fact]
    public void Ruling_out_and_not_ruling_out_contradict_each_other()
    {
        var difference = Single(DifferenceKind.Negation, "Die Ministerin schloss eine Reise nach Oslo aus.", "The minister did not rule out a trip to Oslo.", "La ministre a exclu un voyage à Oslo.", "Menteri itu menutup kemungkinan perjalanan ke Oslo.");
        Assert.Equal((Severity.Major, "not"), (difference.Severity, difference.Sides.Single(s => s.Articles.Length == 1).Value));
    }

    [Fact]
    public void Every_article_that_denies_stands_on_the_denying_side() =>
        Assert.Equal([3, 1], Single(
            DifferenceKind.Negation,
            "Die Schwimmhalle wird es im nächsten Jahr nicht geben.",
            "There will be a swimming pool next year.",
            "Il n'y aura pas de piscine l'année prochaine.",
            "Tidak akan ada kolam renang tahun depan.").Sides.Select(s => s.Articles.Length));

    [Fact]
    public void What_an_article_tells_within_another_claim_is_not_missing() =>
        DoesNotFind(
            DifferenceKind.Missing,
            "Die Brücke wird am Montag gesperrt. Die Reparatur kostet acht Millionen Euro. Es ist die dritte Sperrung seit 2019.",
            "The bridge will be closed on Monday, the third closure since 2019. The repair costs eight million euros.",
            "Le pont sera fermé lundi. La réparation coûte huit millions d'euros. C'est la troisième fermeture depuis 2019.",
            "Jembatan itu akan ditutup pada hari Senin. Perbaikannya menelan biaya delapan juta euro. Ini penutupan ketiga sejak 2019.");

    [Fact]
    public void What_an_article_leaves_out_altogether_is_missing() =>
        Single(
            DifferenceKind.Missing,
            "Die Brücke wird am Montag gesperrt. Die Reparatur kostet acht Millionen Euro. Es ist die dritte Sperrung seit 2019.",
            "The bridge will be closed on Monday. The repair costs eight million euros.",
            "Le pont sera fermé lundi. La réparation coûte huit millions d'euros. C'est la troisième fermeture depuis 2019.",
            "Jembatan itu akan ditutup pada hari Senin. Perbaikannya menelan biaya delapan juta euro. Ini penutupan ketiga sejak 2019.");

    [Fact]
    public void A_short_quotation_in_a_long_sentence_is_a_quotation() =>
        Assert.Equal([1], Single(
            DifferenceKind.Quotation,
            "„Der Hafen muss bald wieder öffnen“, rief Kapitän Ole Brandt den vielen Zuhörern auf dem überfüllten Marktplatz von Tromsund zu.",
            "“The port must reopen soon,” captain Ole Brandt told the large audience on the crowded market square of Tromsund.",
            "Le capitaine Ole Brandt a dit au nombreux public de la place du marché bondée de Tromsund que le port devait bientôt rouvrir.",
            "“Pelabuhan harus segera dibuka lagi,” kata kapten Ole Brandt kepada banyak pendengar di alun-alun pasar Tromsund yang penuh sesak.").Sides.Where(s => s.Value == "told").Select(s => s.Articles.Length));

    [Fact]
    public void A_hedge_beside_an_ability_is_told_where_only_the_ability_is_left() =>
        Single(
            DifferenceKind.Certainty,
            "Vielleicht sind Kinder, die früh schwimmen können, gesünder.",
            "Perhaps children who are able to swim early are healthier.",
            "Peut-être que les enfants capables de nager tôt sont en meilleure santé.",
            "Anak-anak yang bisa berenang sejak dini lebih sehat.");

    [Fact]
    public void What_is_unclear_here_and_told_there_is_a_difference_of_certainty() =>
        Single(
            DifferenceKind.Certainty,
            "Ob das Gemälde verkauft wurde, ist unklar.",
            "It is unclear whether the painting was sold.",
            "Le tableau a été vendu.",
            "Belum jelas apakah lukisan itu dijual.");

    [Fact]
    public void What_nobody_knows_is_no_difference_of_certainty() =>
        DoesNotFind(
            DifferenceKind.Certainty,
            "Ob das Gemälde verkauft wurde, ist unklar.",
            "It is not known whether the painting was sold.",
            "On ignore si le tableau a été vendu.",
            "Tidak diketahui apakah lukisan itu dijual.");

    [Fact]
    public void A_multiple_that_most_articles_agree_on_is_surely_contradicted() =>
        Assert.Equal(Severity.Major, Single(
            DifferenceKind.Number,
            "Die Stadt will die Hilfen für Museen verdoppeln.",
            "The city wants to triple the aid for museums.",
            "La ville veut doubler les aides aux musées.",
            "Kota itu ingin melipatgandakan dua kali bantuan untuk museum.").Severity);

    [Theory]
    [InlineData("Der Hafen soll bald wieder öffnen, so Ole Brandt.", "The port should reopen soon, Ole Brandt said.", "Le port devrait bientôt rouvrir, d'après Ole Brandt.", "Pelabuhan harus segera dibuka lagi, ujar Ole Brandt.")]
    [InlineData("Das Buch erzählt von zwei Brüdern aus Oslo.", "The book tells the story of two brothers from Oslo.", "Le livre raconte l'histoire de deux frères d'Oslo.", "Buku itu berkisah tentang dua saudara dari Oslo.")]
    public void A_speaker_who_stands_on_every_side_is_missing_nowhere(params string[] texts) => DoesNotFind(DifferenceKind.Attribution, texts);

    [Fact]
    public void A_broad_word_for_a_narrow_one_is_no_other_thing() =>
        DoesNotFind(
            DifferenceKind.Content,
            "Das Krankenhaus der Stadt hat 300 Betten und zwölf Ärzte.",
            "The hospital of the city has 300 beds and twelve doctors.",
            "L'établissement de la ville compte 300 lits et douze médecins.",
            "Rumah sakit kota itu memiliki 300 tempat tidur dan dua belas dokter.");

    [Fact]
    public void Short_first_names_that_differ_in_a_vowel_are_two() =>
        Assert.Equal(Severity.Major, Single(
            DifferenceKind.Name,
            "Der Preis für den besten Film geht an Tom Ekdal.",
            "The award for best film goes to Tom Ekdal.",
            "Le prix du meilleur film est attribué à Tom Ekdal.",
            "Penghargaan film terbaik diberikan kepada Tim Ekdal.").Severity);

    [Fact]
    public void Names_that_the_other_articles_leave_out_are_less_surely_exchanged()
    {
        Passage Of(int article, string text, string language) => new(article, text, [new TextSpan(0, text.Length)], language, null);
        ImmutableArray<Passage> two = [Of(0, "Am Abend lobte Lena Hofstad den Vertrag.", "de"), Of(1, "In the evening Karin Solberg praised the contract.", "en")];

        Assert.Equal(Severity.Major, Name(new RowContext(two, 0.5, 1)).Severity);
        Assert.Equal(Severity.Minor, Name(new RowContext([.. two, Of(2, "Le soir, la maire a loué le contrat.", "fr"), Of(3, "Pada malam hari wali kota memuji kontrak itu.", "id")], 0.5, 1)).Severity);
        Assert.Equal(Severity.Major, Name(new RowContext([.. two, Of(2, "Le soir, Lena Hofstad a loué le contrat.", "fr"), Of(3, "Pada malam hari wali kota memuji kontrak itu.", "id")], 0.5, 1)).Severity);

        static Difference Name(RowContext context) => Assert.Single(DifferenceFinder.Find(context), d => d.Kind == DifferenceKind.Name);
    }

    [Fact]
    public void A_rare_word_at_the_beginning_of_a_sentence_is_no_exchanged_name() =>
        DoesNotFind(DifferenceKind.Name, "Der Hersteller hat mehr verdient als im Vorjahr.", "Appliance makers earned more than a year earlier.", "Les fabricants ont gagné plus que l’an dernier.", "Produsen meraih laba lebih besar daripada tahun lalu.");

    [Fact]
    public void The_result_does_not_depend_on_the_order_of_upload()
    {
        string[] texts = ["Die Fähre trägt 120 Autos.", "The ferry carries 120 cars.", "Le ferry transporte 210 voitures.", "Feri itu mengangkut 120 mobil."];
        var articles = Articles(texts);
        Assert.Equal(Describe(Comparer.Compare(articles)), Describe(Comparer.Compare([.. articles.Reverse()])));
    }

    private static string Describe(Comparison comparison) =>
        string.Join('\n', comparison.Rows.SelectMany(r => r.Differences).Select(d => $"{d.Key} {d.Confidence} {string.Join(';', d.Sides.Select(s => $"{string.Join(',', s.Articles)} {s.Value} {string.Join(',', s.Evidence)}"))}"));

    private static Difference Single(DifferenceKind kind, params string[] texts) =>
        Assert.Single(Comparer.Compare(Articles(texts)).Rows.SelectMany(r => r.Differences), d => d.Kind == kind);

    private static void DoesNotFind(DifferenceKind kind, params string[] texts) =>
        Assert.DoesNotContain(Comparer.Compare(Articles(texts)).Rows.SelectMany(r => r.Differences), d => d.Kind == kind);

    private static ImmutableArray<Article> Articles(string[] texts) =>
        [.. texts.Zip((string[])["de", "en", "fr", "id"], (text, language) => new Article
        {
            Key = language,
            Text = text,
            Language = language,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        })];
}
