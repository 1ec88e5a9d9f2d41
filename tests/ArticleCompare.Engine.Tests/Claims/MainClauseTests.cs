using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Claims;

/// <summary>Where a second main clause begins, as news and encyclopedias put it.</summary>
public sealed class MainClauseTests
{
    /// <summary>The expected claims stand in one string, divided by " | "; the text is the same without the bars.</summary>
    [Theory]
    // English: a name, a long noun phrase, a past tense with a particle behind the conjunction
    [InlineData("The orchestra was invited by the mayor of Bergen | and Larsen waved from the balcony.")]
    [InlineData("The kitchen closed at nine | but former head cook Ida Moen was still awake.")]
    [InlineData("The kitchen closed at nine | but the patient waiter stayed on.")]
    [InlineData("The first course was late | but there seemed to be no hurry.")]
    [InlineData("Snails were sold here until 1970, | but trade with neighbouring islands is now forbidden.")]
    [InlineData("The ferry left at noon | and Moen's bicycle, painted by a pupil, fell into the water.")]
    // two subjects of one verb, a noun with a participle, what somebody says
    [InlineData("The baker's aged aunt and the baker's nephew and niece were asked.")]
    [InlineData("The cook said the soup was cold and the bread was stale.")]
    [InlineData("It was not the soup but the bread was the reason.")]
    [InlineData("The shop sells pictures of lamps and lanterns are among them.")]
    public void English_clauses_with_a_noun_for_a_subject(string expected) => IsSplit("en", expected);

    [Theory]
    // the verb stands second
    [InlineData("Der Teig ist aufgegangen, | die Backstube der Familie Ott riecht nach Anis.")]
    [InlineData("Der Laden läuft gut, | mit der Post kam ein dickes Paket.")]
    [InlineData("Das Boot lag still, | Fische sprangen neben dem Steg.")]
    [InlineData("Sie wusste nicht, wie der Ofen funktioniert, | aber der geduldige Meister erklärte es ihr.")]
    [InlineData("Das Museum sollte im März öffnen, | jedoch war der Boden noch feucht.")]
    [InlineData("Der Pegel ist gestiegen, | allerdings meldeten kleine Orte keine Schäden.")]
    // a relative clause, a list, an infinitive, indirect speech
    [InlineData("Sie kaufte eine alte Mühle, die nach Bremen verschifft wurde.")]
    [InlineData("Der Koch braucht einen Topf, eine Handvoll Salz und kochendes Wasser.")]
    [InlineData("Das Boot lag still, übte aber weiter Druck auf das Seil aus.")]
    [InlineData("Sie haben vor, Boote umzubauen oder zu verkaufen.")]
    [InlineData("Viele hoffen nun, der Garten sei nicht zu klein für Birnen.")]
    public void German_clauses_whose_verb_stands_second(string expected) => IsSplit("de", expected);

    [Theory]
    // an adverb, a condition or a phrase behind the conjunction
    [InlineData("en", "The pianist lost her notes, | then Ida Moen hummed the tune.")]
    [InlineData("en", "The lamp was out | and later the moon was bright.")]
    [InlineData("en", "There are no lamps on the pier | and at night there is only moonlight.")]
    [InlineData("en", "Singers are fond of the nave and the old pews and narrow doors mean that few guests fit in.")]
    [InlineData("en", "The cook said: 'The soup is hot | but I have no bread.'")]
    [InlineData("fr", "Le maire était fatigué | et s'il dort mal, il boit du thé.")]
    [InlineData("fr", "Les pommes étaient rares | et, en octobre, le prix a doublé.")]
    [InlineData("fr", "Elle est arrivée à midi et s'est assise près du four, sans manteau.")]
    [InlineData("fr", "Demain nous partirons | et j’aime ce bateau.")]
    [InlineData("fr", "Le jardin est ouvert, | les serres sont encore fermées.")]
    [InlineData("de", "Der Schnee schmolz früh, | und als die Brücke offen war, kamen die ersten Gäste.")]
    [InlineData("de", "Ist das Wasser hoch, dann läutet der Wächter die Glocke.")]
    [InlineData("id", "Anna menutup toko, | kemudian Marta akan membersihkan lantainya.")]
    public void An_adverb_or_a_condition_may_stand_before_the_subject(string language, string expected) => IsSplit(language, expected);

    [Theory]
    // behind a dash, behind a part without a verb, behind a list
    [InlineData("en", "The keys are in the mill - | it was built by their aunt.")]
    [InlineData("en", "The miller – the old one – he was there too.")]
    [InlineData("en", "I have - I have no key.")]
    [InlineData("en", "Good soup, | but the bread was stale.")]
    [InlineData("en", "The market sells flour, salt, yeast, | and most was sold by noon.")]
    [InlineData("en", "The council refused that small favour to the bakers, | but they kept their stalls.")]
    [InlineData("en", "Your jar has a crack; | any wax, string or glue in it is harmless.")]
    [InlineData("en", "The choir rehearsed | and Moen once again lost the key.")]
    [InlineData("fr", "Le meunier a juré que la roue tournait, | mais les témoins sont restés muets.")]
    [InlineData("fr", "La reine a vu que le roi et la cour étaient endormis.")]
    [InlineData("fr", "Je suis celui qui a fermé le moulin | et je garde la clé.")]
    [InlineData("en", "The hall is dark | and in June, the roof was sold.")]
    [InlineData("en", "Whether dry or wet: I am here every morning | and I swim alone.")]
    [InlineData("fr", "Il y a des pommes, des poires et des prunes | et nous sommes contents.")]
    [InlineData("fr", "De jour et de nuit, on danse.")]
    [InlineData("de", "Der Ofen war aus | und seine Katze schlief in der Asche.")]
    [InlineData("de", "Am Abend wurde der Tisch der Köche und der Kellner gedeckt | und Kerzen standen am Fenster.")]
    [InlineData("id", "Toko itu sudah dibuka | dan pembeli datang.")]
    [InlineData("id", "Desa itu punya 40 warung dan 12 rumah tinggal.")]
    [InlineData("id", "Ia tinggal di kebun, sawah, dan kolam | dan kami tahu pohon itu tumbuh.")]
    [InlineData("de", "Es ist kaum zu glauben, dass der Teig aufgeht, | aber genau das sieht man am Morgen.")]
    // "fixed" is an adjective here, "make" has a clause for an object
    [InlineData("id", "Bunga itu memberi warna cerah dan bentuk tetap yang indah.")]
    [InlineData("id", "Hujan itu membuat jalan dan jembatan harus ditutup.")]
    [InlineData("id", "Polisi menutup jalan | dan warga akan memutar.")]
    [InlineData("id", "Sejarah desa itu jarang ditulis, | dan hanya sedikit yang mau bercerita.")]
    [InlineData("id", "Mereka tinggal di desa kecil, | tetapi udara di sana lebih bersih.")]
    public void Dashes_fragments_and_lists(string language, string expected) => IsSplit(language, expected);

    [Theory]
    // passives and verbs with their object in them need nothing before the conjunction
    [InlineData("Pasar lama dibongkar | dan kios baru akan dibangun di seberangnya.")]
    [InlineData("Anak-anak itu sering mengunjunginya | dan kami menyimpan gambarnya.")]
    [InlineData("Nenek mengantar saya untuk membelinya | dan saya menolaknya dengan sopan.")]
    [InlineData("Guru itu pindah dengan sepeda yang membawa semua bukunya | dan kami menangis.")]
    [InlineData("Gerbang sudah dikunci | serta para tamu diminta masuk lewat dapur.")]
    [InlineData("Air sungai itu tidak mengalir, | dan sumur yang dangkal tidak dapat dipakai.")]
    // a statement without a verb
    [InlineData("Perahu itu sudah tua, | tapi itu milik kakek saya.")]
    // two nouns, one clause; what somebody says
    [InlineData("Waktu bermain dan uang jajan anak itu akan dikurangi.")]
    [InlineData("Nelayan menilai sudah sore sekali di pantai namun mereka bisa berlayar.")]
    [InlineData("Kapal besar dapat berlabuh, serta sampan tidak boleh berlabuh di sini.")]
    public void Indonesian_clauses_behind_verbs_without_an_object(string expected) => IsSplit("id", expected);

    [Theory]
    [InlineData("en", "They left in June, when the pass was open, | but the guide stayed in the hut.")]
    [InlineData("fr", "Ils sont partis en juin, quand le col était ouvert, | mais le guide est resté au refuge.")]
    [InlineData("en", "The cook told the guests on Friday that the soup was cold, but the bread was warm.")]
    public void Before_a_word_of_contrast_a_time_has_ended_and_a_speech_goes_on(string language, string expected) => IsSplit(language, expected);

    [Theory]
    [InlineData("fr", "Le chœur a bien commencé, | mais la soliste, une élève de Lyon, a perdu ses notes.")]
    [InlineData("id", "Kapal itu hanya berlayar dua kali | tetapi nakhoda lama, Pak Joko, hampir tidak pernah mengeluh.")]
    public void Between_a_noun_and_its_verb_may_stand_a_second_noun(string language, string expected) => IsSplit(language, expected);

    private static void IsSplit(string language, string expected)
    {
        var text = expected.Replace(" | ", " ", StringComparison.Ordinal);
        var article = ArticleAnalyser.Analyse(new Article
        {
            Key = "a",
            Language = language,
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        });
        var starts = article.Claims.Skip(1).Select(claim => claim.Span.Start).ToHashSet();
        var found = string.Concat(text.Select((letter, i) => starts.Contains(i) ? $"| {letter}" : $"{letter}"));
        Assert.Equal(expected, found);
    }
}
