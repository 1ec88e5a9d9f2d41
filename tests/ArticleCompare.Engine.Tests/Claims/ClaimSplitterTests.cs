using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Claims;

public sealed class ClaimSplitterTests
{
    /// <summary>The expected claims stand in one string, divided by " | "; the text is the same without the bars.</summary>
    [Theory]
    [InlineData("en", "The model needs 40 times its old power, | which needs more than the first one, | which needs more than a phone.")]
    [InlineData("fr", "Le modèle consomme 40 fois plus que le petit, | qui consomme plus que le premier.")]
    [InlineData("id", "Model itu memerlukan 40 kali lipat daya versi dasarnya, | yang memerlukan lebih banyak daripada versi lama.")]
    [InlineData("en", "The bridge was closed on Monday, | but the road is open again.")]
    [InlineData("en", "She opened the meeting | and he closed it.")]
    [InlineData("en", "The dam was built in 1970; | it is now being repaired.")]
    [InlineData("de", "Die Brücke ist gesperrt, | aber die Straße ist wieder frei.")]
    [InlineData("de", "Der Preis war hoch | und die Nachfrage ist gesunken.")]
    [InlineData("fr", "Le pont est fermé, | mais la route est ouverte.")]
    [InlineData("fr", "Le prix a baissé | et il baissera encore.")]
    [InlineData("id", "Jembatan itu ditutup, | tetapi mereka akan membukanya lagi.")]
    // a second verb of saying with what it says
    [InlineData("de", "Der Rat lehnt den Plan ab | und argumentiert, dass die Brücke zu teuer ist.")]
    [InlineData("en", "She rejected the plan | and pointed out that the bridge is too expensive.")]
    [InlineData("fr", "Il rejette le projet | et juge que le pont est trop cher.")]
    [InlineData("id", "Ia menolak rencana itu | dan menilai bahwa jembatan itu terlalu mahal.")]
    // while, although: a second statement beside the first
    [InlineData("de", "Die Fähre brauche zwei Stunden, | während der Bus eine Stunde braucht | und die Bahn noch schneller sei.")]
    [InlineData("de", "Die Brücke wird gebaut, | auch wenn die Kosten gestiegen sind.")]
    [InlineData("de", "Er sagte, dass der Neubau die 12-fache Fläche des Altbaus habe, | während der Stromverbrauch des Altbaus den des Lagers übersteigt | und die Miete des Lagers höher sei.")]
    [InlineData("en", "She stated that the new ferry needs 12 times the fuel of the old one, | while the old one is slower than the train.")]
    [InlineData("en", "She stated that the new ferry needs more fuel, while the old one is slower than the train.")]
    [InlineData("en", "The ferry takes two hours, | while the bus takes one hour, | and the X7 train is faster.")]
    [InlineData("en", "The bridge is being built, | although the costs have risen.")]
    [InlineData("fr", "Le pont est construit, | même si les coûts ont augmenté.")]
    [InlineData("id", "Kapal itu memerlukan dua jam, | sedangkan bus hanya memerlukan satu jam.")]
    // behind semicolon and colon
    [InlineData("en", "The dam was built in 1970; | however, the road to it is new.")]
    [InlineData("en", "The old road is closed: | the bridge was damaged by a flood.")]
    [InlineData("fr", "La route est fermée : | le pont a été endommagé.")]
    [InlineData("id", "Bendungan itu dibangun pada 1970; | jalan ke sana sedang diperbaiki.")]
    // Indonesian nouns as subjects
    [InlineData("id", "Jembatan itu akan dibuka oleh gubernur | dan stasiun baru akan diperlebar.")]
    [InlineData("id", "Harga beras sudah turun, | namun permintaan masih rendah.")]
    [InlineData("id", "Harga beras naik tiga persen | dan permintaan tersebut turun sedikit.")]
    [InlineData("id", "Polisi menutup jembatan itu | dan mereka memeriksa tiangnya.")]
    [InlineData("id", "Feri itu berlayar setiap jam | namun penumpang tersebut jarang naik ke dek.")]
    // contractions, verbs that no list knows, conditions behind the conjunction
    [InlineData("en", "The ferry was late, | but it's in the harbour now.")]
    [InlineData("en", "The guests were seated in the hall, | and then he strummed a tune.")]
    [InlineData("en", "The road is open, | but if it rains, the bus will be late.")]
    [InlineData("en", "The road was wet | so we took the train.")]
    [InlineData("fr", "La route est ouverte, | mais s'il pleut, le bus sera en retard.")]
    [InlineData("fr", "La route était fermée | et il klaxonnait sans fin.")]
    [InlineData("fr", "La route est fermée | et la police se retire du pont.")]
    [InlineData("fr", "La route est fermée, | et nous prenons le train.")]
    // a bare comma between two statements
    [InlineData("en", "The road is wet, | it was raining in the night.")]
    [InlineData("fr", "La route est mouillée, | elle reste fermée.")]
    [InlineData("id", "Jalan itu ditutup polisi, | mereka menunggu di rumah.")]
    [InlineData("de", "Die Straße ist nass, | die alten Brücken sind gesperrt.")]
    [InlineData("de", "Der Turm ist höher als gedacht | und die Miete ist gesunken.")]
    [InlineData("de", "Die Fähre fährt nicht, | aber wenn der Wind dreht, wird sie ablegen.")]
    [InlineData("de", "Die Straße ist gesperrt, | und in den Dörfern steigt der Preis.")]
    [InlineData("id", "Ia tinggal di kota itu, | dan setelah banjir besar pada 1958 mereka membuka warung.")]
    [InlineData("id", "Sementara harga beras masih naik tiga persen | dan permintaan tersebut turun sedikit.")]
    [InlineData("id", "Polisi menjaga jembatan itu | dan ada perahu di sungai.")]
    [InlineData("id", "Kisah ini ditulis oleh gubernur | dan Anna membuka pameran itu.")]
    // a noun that looks like a verb before the verb, an opening, a contraction
    [InlineData("en", "She had no office, | and her influence extended to the harbour.")]
    [InlineData("en", "The ferry was late, | but this morning the cook was calm.")]
    [InlineData("en", "This is not a new road; | it's the oldest one.")]
    [InlineData("id", "Jalan itu ditutup, | tetapi saat itu Anna diselamatkan oleh nelayan.")]
    // between the conjunction and its clause: an adverb, a phrase, a year
    [InlineData("en", "The bridge was closed, | and then the road was flooded.")]
    [InlineData("en", "She found the office empty, | and on June 3, 1904, she sold it.")]
    [InlineData("en", "The old mill was sold, | and in 1954 a school was opened.")]
    [InlineData("en", "The soup cooled quickly, | but for children it needs an hour.")]
    [InlineData("en", "Most paid in coins, | and that is true of the guests as well.")]
    [InlineData("en", "We came from York, in May, | and we stayed.")]
    [InlineData("fr", "La route était fermée, | et en 1958 trois moulins étaient ouverts.")]
    [InlineData("fr", "La ville a fermé le pont, | et, avec la pluie, la route serait bloquée.")]
    [InlineData("fr", "La route est fermée, | mais celui-ci se perd dans la brume.")]
    [InlineData("fr", "La route est fermée | et il entre dans la ville.")]
    [InlineData("fr", "Le pont reste fermé, | car les travaux qui étaient prévus ont été repoussés.")]
    [InlineData("fr", "Les potiers hésitent; | ils ne la vendront pas.")]
    [InlineData("id", "Banjir itu dipicu oleh hujan, | hal ini dicatat petugas bendungan.")]
    [InlineData("id", "Sudah ada dua perahu, | dan hal pertama yang kami cari adalah dermaga.")]
    // Indonesian: words of contrast without a comma, statements without a verb before "dan", "mengaku" with a verb
    [InlineData("id", "Perahu itu berangkat pagi | tetapi nakhoda itu belum datang.")]
    [InlineData("id", "Kami tukang kayu yang sabar, | dan kami bukanlah pemilik bengkel.")]
    [InlineData("id", "Sumur itu sangat dalam, | dan para petani sudah memagarinya.")]
    [InlineData("id", "Tukang kebun itu mengaku menjual dua sekop | dan Marta mencatat harganya.")]
    [InlineData("id", "Kolam itu akan ramai, | apalagi anak sekolah mulai berlibur.")]
    [InlineData("id", "Anna menjelaskan kepada Marta bahwa kebun itu sudah dijual tetapi kolam tersebut dapat dipakai.")]
    [InlineData("id", "Jembatan baru dibangun oleh tentara pada tahun 1970 dan 1971 dibuka oleh gubernur.")]
    [InlineData("id", "Roti di sana agak mahal | tapi kami membelinya.")]
    // Indonesian: a time, an adverb, an order, a relative clause are no subject; a list of what is said is one claim
    [InlineData("id", "Rumah itu dijual dengan harga murah, namun tahun ini membuka kedai kopi.")]
    [InlineData("id", "Bus itu sudah berangkat dari terminal dan terus melaju ke utara.")]
    [InlineData("id", "Buku ini sudah dicetak lagi, dan dapatkan juga poster di toko.")]
    [InlineData("id", "Sisanya adalah murid sekolah dan Guru yang tidak membayar.")]
    [InlineData("id", "Marta menjelaskan, panen jagung naik 12 persen, panen padi turun 3 persen, sedangkan panen kopi tetap 5 ton.")]
    [InlineData("en", "If the baker finds a mouse and says that he is leaving, the shop will be closed.")]
    // French: "s'il", "il y a"
    [InlineData("fr", "Le four est tombé en panne, il y a deux hivers.")]
    [InlineData("de", "Er ist der Wächter, dem vorgeworfen wurde, während der Feier geschlafen zu haben.")]
    // French: a verb with "que", a pronoun before the verb, the imperfect, a phrase behind the colon, "c'est"
    [InlineData("fr", "Les volets sont fermés | et le boulanger avoue qu'il dort encore.")]
    [InlineData("fr", "Les quais sont déserts | et le vieux phare nous guide vers le port.")]
    [InlineData("fr", "La digue est ancienne : | avec ce mur, la commune protégeait le quai.")]
    [InlineData("fr", "Le grenier est vide, | c'est la faute des souris.")]
    // German: the verb in the second place behind a bare comma
    [InlineData("de", "Das Fass war undicht, | dann hat der Küfer Pech geholt.")]
    [InlineData("de", "Der Kuchen ist noch warm, | im Keller steht der Wein.")]
    // English: two bare statements, a past tense that no list knows before "and"
    [InlineData("en", "The rooms are small, | the bread is excellent.")]
    [InlineData("en", "The key was in the oven, | she wanted to wait for the baker.")]
    [InlineData("en", "The mill lost its roof | and the miller was angry.")]
    [InlineData("en", "They go to the lake in June | and she has seen otters there.")]
    [InlineData("en", "New books on well-known birds and fish are kept upstairs.")]
    [InlineData("en", "The tent is dry, | but instead of sleeping in the wet grass, they would be in the attic.")]
    [InlineData("fr", "Le potier vend des cruches, c'est-à-dire des vases.")]
    // German verbs that no list knows, behind a name or noun
    [InlineData("de", "Die Fähre kam an, | und Matrosen schleppten das Gepäck an Land.")]
    [InlineData("de", "Die Bäckerin öffnete früh, | aber ihr Brot schmeckte am zweiten Tag fade.")]
    [InlineData("de", "Der Chor probte zwar täglich, | aber Anna krächzte das Lied bis zum Schluss.")]
    [InlineData("de", "Die Kinder warten, | aber er klammerte sich an den Zaun.")]
    // irregular verbs
    [InlineData("de", "Sie kann leise fahren, | und das erlaubt neue Strecken.")]
    [InlineData("de", "Der Fluss trat über die Ufer | und die Feuerwehr half den Bewohnern.")]
    [InlineData("en", "The ferry sank in the harbour, | but the crew swam to the shore.")]
    // what is told of the whole sentence before
    [InlineData("de", "Der Fluss trat über die Ufer, | wodurch die Straße gesperrt werden musste.")]
    [InlineData("fr", "Le fleuve a débordé, | ce qui bloque la route.")]
    // what cannot stand alone stays together
    [InlineData("id", "Gubernur mengatakan pemerintah dan parlemen sudah setuju.")]
    [InlineData("id", "Rencana untuk menaikkan pajak dan harga listrik belum disetujui.")]
    [InlineData("en", "They want to reject the plan and say that the bridge is too expensive.")]
    [InlineData("en", "The critics watched Brass: The Last Bridge is a film of 1970.")]
    [InlineData("en", "He wrote: the bridge was damaged by a flood.")]
    [InlineData("de", "Sie weiß nicht, was der Rat beschlossen hat.")]
    [InlineData("en", "The old bridge, although it was strong, has been closed.")]
    [InlineData("en", "She opened and closed the meeting.")]
    [InlineData("en", "The mayor and the council said they would pay.")]
    [InlineData("en", "If it rains, the match will be called off.")]
    [InlineData("en", "He said that the road was wet and that the bus was late.")]
    [InlineData("de", "Der Bürgermeister und der Rat sind zufrieden.")]
    [InlineData("de", "Er sagte, dass die Straße nass war und der Bus nicht kam.")]
    [InlineData("de", "Sie öffnete die Tür und ging hinaus.")]
    [InlineData("fr", "La frontière entre la France et l'Espagne est longue.")]
    [InlineData("id", "Pemerintah dan parlemen sudah setuju.")]
    [InlineData("id", "Aturan itu membuat bank dan nasabah harus menunggu.")]
    [InlineData("id", "Jembatan itu dibangun pada tahun 1970 dan pertama kali dicat dua tahun kemudian.")]
    [InlineData("id", "Harga naik karena biaya bahan bakar dan upah pekerja tambang meningkat tajam.")]
    [InlineData("id", "Pendapatan naik menjadi dua juta dan penerimaan dari jasa angkutan dan gudang turun.")]
    [InlineData("id", "Mengapa jembatan itu disebut murah, padahal biayanya mencapai satu miliar?")]
    [InlineData("en", "I think Anna and she are going to sing.")]
    [InlineData("en", "The bakery is counting its spring needs and its autumn needs and will reply in May.")]
    [InlineData("en", "The plan has a bridge to the island, and a short canal to be dug behind the mill.")]
    [InlineData("en", "The road is wet, which means that the bus will be late.")]
    [InlineData("en", "The road, however, it seems, is wet.")]
    [InlineData("en", "Having seen the road, I was sure.")]
    [InlineData("en", "He said that the road is wet, but that the bus is late, and he was right.")]
    [InlineData("de", "Ein Bus, der größer ist als der Zug und die Fähre, kam an.")]
    [InlineData("de", "Tiere, die Menschen sind vertraut, fliehen nicht.")]
    [InlineData("fr", "Il cherche le moyen de partir et le temps de se retirer.")]
    [InlineData("id", "Untuk menunggu bus, mereka berdiri di depan rumah.")]
    [InlineData("id", "Anna mengatakan, jembatan itu dibangun pada 1970, namun jalan ke sana belum dibuka.")]
    [InlineData("en", "If it leaks, it is not fit only to carry sand, but to sail on the lake it is on now.")]
    [InlineData("en", "She sold the bakery in the middle of the winter, and this spring bought a mill.")]
    [InlineData("en", "The bridge was closed in 1970, which pleases nobody.")]
    [InlineData("en", "The first two weeks we were on the farm, we slept in the barn.")]
    [InlineData("en", "The shop has warm bread, a very good soup for children, and everything they sell to guests before noon.")]
    [InlineData("en", "There was a letter under the door – by the way, I do not care.")]
    [InlineData("de", "Ich glaube, er hat den Zug gesehen.")]
    [InlineData("de", "Es habe in jedem Dorf eine Mühle und einen Schmied gegeben“, sagte Anna.")]
    [InlineData("fr", "Malgré une belle récolte vendue à Marta, ils n'ont pas payé la grange.")]
    [InlineData("fr", "Il n'a gardé aucun souvenir de la dispute entre Paul et Jeanne mise en scène par la troupe.")]
    [InlineData("id", "Perahu itu berhenti di dermaga 12, yang berarti penumpang harus berjalan.")]
    [InlineData("id", "Marta menjelaskan meski jembatan masih rusak dan belum dibuka, namun feri tetap berangkat.")]
    [InlineData("id", "Sewa kapal itu ditentukan oleh rata-rata jumlah penumpang dan perbaikan mesin pada musim mendatang yang dapat bertambah.")]
    [InlineData("id", "Anna menambahkan, harga beras naik, sedangkan harga gula turun.")]
    [InlineData("id", "Ia tahu bahwa jika hujan turun, mereka akan pulang.")]
    [InlineData("id", "Pedagang itu ditemui oleh Anna dan Marta pada pagi hari sedang tidur.")]
    [InlineData("id", "Sebuah gerobak menyenggol seorang guru dan suaminya di pasar itu menderita memar.")]
    [InlineData("id", "Buku itu juga mengenai cara petani menanam kopi dan bagaimana mereka menjemurnya.")]
    [InlineData("id", "Ia berlatih untuk bernyanyi lagi di sekolah itu, dan barangkali akhirnya membuka toko.")]
    [InlineData("en", "What is sold at the harbour, and on the boats, that keeps the town alive.")]
    [InlineData("de", "Sie will drei Stunden üben, aber sechs Stunden gelobt werden.")]
    [InlineData("de", "Der Wirt ist freundlich, aber nur selten pünktlich.")]
    [InlineData("en", "The bridge was closed, but this summer")]
    [InlineData("en", "The bridge was closed, and to")]
    [InlineData("es", "El puente está cerrado, pero la carretera está abierta.")]
    public void Divides_where_a_new_statement_begins(string language, string marked)
    {
        var text = marked.Replace("| ", "", StringComparison.Ordinal);
        var article = Analyse(text, language);

        var claims = article.Claims.Select(claim => claim.Span.Slice(text).TrimEnd('.'));

        Assert.Equal(marked.Split('|').Select(part => part.Trim().TrimEnd('.', ',', ';')), claims);
    }

    [Fact]
    public void Claims_stand_in_their_sentences_in_order()
    {
        const string text = "The bridge was closed, but the road is open. Nobody was hurt.";
        var article = Analyse(text, "en");
        Assert.Equal([0, 0, 1], article.Claims.Select(claim => claim.Sentence));
        Assert.All(article.Claims, claim => Assert.True(article.Sentences[claim.Sentence].Span.Contains(claim.Span)));
    }

    [Theory]
    [InlineData("en", "\"The road is wet,\" Anna Blum said.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("en", "According to Anna Blum, the road is wet.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("de", "„Die Straße ist nass“, sagte Anna Blum.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("de", "Laut Anna Blum ist die Straße nass.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("fr", "« La route est mouillée », a déclaré Anna Blum.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("fr", "Selon Anna Blum, la route est mouillée.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("id", "“Jalannya basah,” kata Anna Blum.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("id", "Menurut Anna Blum, jalannya basah.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("en", "Anna Blum, the mayor of the town, said the road is wet.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("fr", "Anna Blum a clairement indiqué que la route est mouillée.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("de", "Laut dem Verband kostete die Straße viel Geld.", "dem Verband", SpeakerKind.Unnamed)]
    [InlineData("fr", "La route est mouillée, d’après Anna Blum.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("fr", "« La route est mouillée », regretta Anna Blum.", "Anna Blum", SpeakerKind.Named)]
    [InlineData("fr", "Bonn a assuré la victoire.", null, SpeakerKind.Narrator)]
    [InlineData("fr", "Le modèle annoncé est en retard.", null, SpeakerKind.Narrator)]
    [InlineData("en", "I think the road is wet.", null, SpeakerKind.Narrator)]
    [InlineData("en", "Experts say the road is wet.", "Experts", SpeakerKind.Unnamed)]
    [InlineData("en", "The road is reportedly wet.", null, SpeakerKind.Unnamed)]
    [InlineData("en", "The road is wet.", null, SpeakerKind.Narrator)]
    [InlineData("de", "Die Straße ist nass.", null, SpeakerKind.Narrator)]
    public void Knows_who_says_it(string language, string text, string? speaker, SpeakerKind kind)
    {
        var claim = Assert.Single(Analyse(text, language).Claims);
        Assert.Equal(kind, claim.Speaker.Kind);
        Assert.Equal(speaker, claim.Speaker.Span?.Slice(text));
    }

    [Fact]
    public void A_quotation_of_several_sentences_has_one_speaker()
    {
        const string text = "„Die Straße ist nass. Der Bus fällt aus“, sagte Anna Blum. Am Abend schien die Sonne.";
        var claims = Analyse(text, "de").Claims;
        Assert.Equal([SpeakerKind.Named, SpeakerKind.Named, SpeakerKind.Narrator], claims.Select(claim => claim.Speaker.Kind));
        Assert.Equal([true, false, false], claims.Select(claim => claim.IsQuoted));
        Assert.All(claims.Take(2), claim => Assert.Equal("Anna Blum", claim.Speaker.Span!.Value.Slice(text)));
    }

    [Fact]
    public void She_said_is_who_was_named_before()
    {
        const string text = "The road is wet, Anna Blum said. The bus is late, she said.";
        Assert.All(Analyse(text, "en").Claims, claim => Assert.Equal("Anna Blum", claim.Speaker.Span?.Slice(text)));
    }

    [Fact]
    public void A_turn_of_an_interview_has_its_speaker()
    {
        const string text = "Anna Blum: Die Straße ist nass.";
        var article = new Article
        {
            Key = "a",
            Language = "de",
            Text = text,
            Blocks = [new Block(BlockKind.Answer, TextSpan.FromBounds(11, text.Length)) { Speaker = "Anna Blum" }],
        };
        var claim = Assert.Single(ArticleAnalyser.Analyse(article).Claims);
        Assert.Equal(new Speaker(SpeakerKind.Named, new TextSpan(0, 9)), claim.Speaker);
    }

    [Theory]
    [InlineData("de", "Die Straße ist nass.", Modality.None)]
    [InlineData("de", "Die Straße ist nicht nass.", Modality.Negated)]
    [InlineData("de", "Die Straße könnte nass sein.", Modality.Hedged)]
    [InlineData("de", "Die Straße soll nass gewesen sein.", Modality.Hedged)]
    [InlineData("de", "Ist die Straße nass?", Modality.Question)]
    [InlineData("de", "Der Preis wird im Mai steigen.", Modality.Prediction)]
    [InlineData("de", "Das Haus wird gebaut.", Modality.None)]
    [InlineData("en", "The road isn't wet.", Modality.Negated)]
    [InlineData("en", "The road may not be wet.", Modality.Negated | Modality.Hedged)]
    [InlineData("en", "The road will be closed in May.", Modality.Prediction)]
    [InlineData("en", "The march in May was long.", Modality.None)]
    [InlineData("en", "He has not only a car but also a boat.", Modality.None)]
    [InlineData("fr", "La route n'est pas mouillée.", Modality.Negated)]
    [InlineData("fr", "La route serait mouillée.", Modality.Hedged)]
    [InlineData("fr", "Il n'a vu que la route.", Modality.None)]
    [InlineData("fr", "La route est plus longue.", Modality.None)]
    [InlineData("id", "Jalannya tidak basah.", Modality.Negated)]
    [InlineData("id", "Jalannya mungkin basah.", Modality.Hedged)]
    [InlineData("id", "Harga akan naik.", Modality.Prediction)]
    public void Knows_how_it_is_put(string language, string text, Modality modality) =>
        Assert.Equal(modality, Assert.Single(Analyse(text, language).Claims).Modality);

    [Fact]
    public void Hostile_text_gives_ordered_claims()
    {
        var random = new Random(4712);
        string[] pieces = ["und ", "dan ", "but ", "et ", "hanya sedikit ", "untuk ", "kembali ", "menutup ", "akan ", "Anna ", "die ", "nous ", "then ", "– ", "- ", "jedoch ", "hal itu ", "and ", ", ", "; ", "which ", "said ", "er ", "ist ", "\"", "„", "“", "« ", " »", "(", ")", ". ", "\u2060", "n't ", "ne ", "pas ", "kata ", "\uD83D", "\uDE00 ", "\u00AD", "yang ", "A", "’", "12 ", "? ", "\n"];
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(30)));
            var article = Analyse(text, random.GetItems<string>(["de", "en", "fr", "id", "und"], 1)[0]);
            var end = 0;
            foreach (var claim in article.Claims)
            {
                Assert.True(claim.Span.Start >= end && claim.Span.Length > 0 && claim.Span.End <= text.Length, text);
                end = claim.Span.End;
            }
            Assert.Equal(article.Sentences.Length, article.Claims.Select(claim => claim.Sentence).Distinct().Count());
        }
    }

    [Fact]
    public void A_long_sentence_takes_linear_time()
    {
        foreach (var unit in new[] { "and he is ", ", which is ", ", while he is ", "; he is ", "and said that ", "\"", "( ", "said ", "nach ", "ne ", "and in 1954 ", "and then ", "dan pada tahun itu ", "it, he said, is ", ", und Anna lachte " })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Analyse(text, unit is "nach " or ", und Anna lachte " ? "de" : unit == "ne " ? "fr" : unit.StartsWith("dan", StringComparison.Ordinal) ? "id" : "en");
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"'{unit}' took {watch.Elapsed}");
        }
    }

    private static ComparedArticle Analyse(string text, string language) => ArticleAnalyser.Analyse(new Article
    {
        Key = "a",
        Language = language,
        Text = text,
        Blocks = text.Length == 0 ? [] : [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
    });
}
