using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Tests.Alignment;

/// <summary>Languages that the lexicon does not have: names, numbers, cognates, characters, length and order have to do.</summary>
public sealed class OtherLanguagesTests
{
    private static readonly UnitText english = new("en",
    [
        "The city council of Valdora approved the new tram line on 14 March 2024.",
        "The project costs 320 million euros and includes 18 stations.",
        "Mayor Lucia Ferrante called the decision historic.",
        "Opposition leader Marco Belluni criticised the financing plan.",
        "Construction will begin in September and take four years.",
        "The university and the central hospital will be connected directly.",
        "About 45,000 passengers a day are expected.",
    ]);

    private static readonly UnitText spanish = new("es",
    [
        "El ayuntamiento de Valdora aprobó la nueva línea de tranvía el 14 de marzo de 2024.",
        "El proyecto cuesta 320 millones de euros e incluye 18 estaciones.",
        "La alcaldesa Lucia Ferrante calificó la decisión de histórica.",
        "El líder de la oposición, Marco Belluni, criticó el plan de financiación.",
        "La construcción comenzará en septiembre y durará cuatro años.",
        "La universidad y el hospital central tendrán conexión directa.",
        "Se esperan unos 45.000 pasajeros al día.",
    ]);

    private static readonly UnitText dutch = new("nl",
    [
        "De gemeenteraad van Valdora keurde op 14 maart 2024 de nieuwe tramlijn goed.",
        "Het project kost 320 miljoen euro en telt 18 stations.",
        "Burgemeester Lucia Ferrante noemde het besluit historisch.",
        "Oppositieleider Marco Belluni bekritiseerde het financieringsplan.",
        "De bouw begint in september en duurt vier jaar.",
        "De universiteit en het centrale ziekenhuis krijgen een directe verbinding.",
        "Er worden ongeveer 45.000 passagiers per dag verwacht.",
    ]);

    private static readonly UnitText chinese = new("zh",
    [
        "Valdora市议会于2024年3月14日批准了新的有轨电车线路。",
        "该项目耗资3.2亿欧元，设有18个车站。",
        "市长Lucia Ferrante称这一决定具有历史意义。",
        "反对党领袖Marco Belluni批评了融资计划。",
        "工程将于9月开工，工期四年。",
        "大学和中心医院将直接相连。",
        "预计每天约有45000名乘客。",
    ]);

    private static readonly UnitText chineseRetold = new("zh",
    [
        "2024年3月14日，Valdora市议会通过了新建有轨电车线路的方案。",
        "项目总投资为3.2亿欧元，全线共设18个车站。",
        "市长Lucia Ferrante表示，这是一个历史性的决定。",
        "反对党领袖Marco Belluni对融资方案提出批评。",
        "工程预计9月动工，四年后完工。",
        "新线路将直接连接大学和中心医院。",
        "预计每天将有约45000名乘客乘坐。",
    ]);

    private static readonly UnitText arabic = new("ar",
    [
        "وافق مجلس مدينة Valdora في 14 مارس 2024 على خط الترام الجديد.",
        "تبلغ تكلفة المشروع 320 مليون يورو ويضم 18 محطة.",
        "وصفت رئيسة البلدية Lucia Ferrante القرار بأنه تاريخي.",
        "وانتقد زعيم المعارضة Marco Belluni خطة التمويل.",
        "ستبدأ أعمال البناء في سبتمبر وتستمر أربع سنوات.",
        "سيتم ربط الجامعة والمستشفى المركزي مباشرة.",
        "ومن المتوقع نقل نحو 45000 راكب يوميا.",
    ]);

    private static readonly UnitText german = new("de",
    [
        "Der Stadtrat von Valdora hat am 14. März 2024 die neue Straßenbahnlinie beschlossen.",
        "Das Vorhaben kostet 320 Millionen Euro und umfasst 18 Haltestellen.",
        "Bürgermeisterin Lucia Ferrante nannte die Entscheidung historisch.",
        "Oppositionsführer Marco Belluni kritisierte den Finanzierungsplan.",
        "Der Bau beginnt im September und dauert vier Jahre.",
        "Die Universität und das Zentralkrankenhaus werden direkt angebunden.",
        "Erwartet werden rund 45.000 Fahrgäste am Tag.",
    ]);

    private static readonly UnitText french = new("fr",
    [
        "Le conseil municipal de Valdora a approuvé le 14 mars 2024 la nouvelle ligne de tramway.",
        "Le projet coûte 320 millions d'euros et compte 18 stations.",
        "La maire Lucia Ferrante a qualifié la décision d'historique.",
        "Le chef de l'opposition, Marco Belluni, a critiqué le plan de financement.",
        "Les travaux débuteront en septembre et dureront quatre ans.",
        "L'université et l'hôpital central seront reliés directement.",
        "Environ 45 000 passagers par jour sont attendus.",
    ]);

    private static readonly UnitText indonesian = new("id",
    [
        "Dewan kota Valdora menyetujui jalur trem baru pada 14 Maret 2024.",
        "Proyek ini menelan biaya 320 juta euro dan mencakup 18 stasiun.",
        "Wali Kota Lucia Ferrante menyebut keputusan itu bersejarah.",
        "Pemimpin oposisi Marco Belluni mengkritik rencana pembiayaan.",
        "Pembangunan dimulai pada September dan berlangsung empat tahun.",
        "Universitas dan rumah sakit pusat akan terhubung langsung.",
        "Sekitar 45.000 penumpang per hari diperkirakan.",
    ]);

    private static readonly UnitText japanese = new("ja",
    [
        "青葉市議会は新しい図書館の建設計画を承認した。",
        "建設費はおよそ四十億円で、三年後の開館を目指す。",
        "佐々木市長は、子どもたちの学びの場になると語った。",
        "住民の一部は、駐車場が足りないと心配している。",
    ]);

    private static readonly UnitText japaneseRetold = new("ja",
    [
        "青葉市の議会が、図書館を新たに建設する計画を認めた。",
        "費用は約四十億円、開館は三年後の予定だ。",
        "佐々木市長によれば、図書館は子どもの学びの場となる。",
        "一部の住民からは駐車場の不足を心配する声も出ている。",
    ]);

    private static readonly UnitText thai = new("th",
    [
        "สภาเมืองอนุมัติการก่อสร้างห้องสมุดแห่งใหม่",
        "ค่าก่อสร้างประมาณสี่พันล้านบาท",
        "นายกเทศมนตรีกล่าวว่าเด็กๆ จะมีที่เรียนรู้",
        "ชาวบ้านบางส่วนกังวลเรื่องที่จอดรถ",
    ]);

    private static readonly UnitText thaiRetold = new("th",
    [
        "ห้องสมุดแห่งใหม่ได้รับการอนุมัติจากสภาเมืองแล้ว",
        "โครงการนี้มีค่าก่อสร้างราวสี่พันล้านบาท",
        "เด็กๆ จะได้มีที่เรียนรู้ นายกเทศมนตรีระบุ",
        "ที่จอดรถเป็นเรื่องที่ชาวบ้านบางส่วนกังวล",
    ]);

    private static readonly Dictionary<string, UnitText> texts = new(StringComparer.Ordinal)
    {
        ["en"] = english,
        ["de"] = german,
        ["fr"] = french,
        ["id"] = indonesian,
        ["es"] = spanish,
        ["nl"] = dutch,
        ["zh"] = chinese,
        ["ar"] = arabic,
    };

    [Theory]
    [InlineData("es", "en", 7)]
    [InlineData("es", "de", 6)]
    [InlineData("es", "fr", 6)]
    [InlineData("es", "id", 6)]
    [InlineData("nl", "en", 7)]
    [InlineData("nl", "de", 7)]
    [InlineData("nl", "fr", 7)]
    [InlineData("nl", "id", 7)]
    [InlineData("es", "nl", 7)]
    [InlineData("zh", "en", 5)]
    [InlineData("zh", "de", 5)]
    [InlineData("zh", "fr", 5)]
    [InlineData("zh", "id", 5)]
    [InlineData("ar", "en", 5)]
    [InlineData("ar", "de", 5)]
    [InlineData("ar", "fr", 5)]
    [InlineData("ar", "id", 5)]
    public void Names_numbers_and_cognates_align_what_the_lexicon_does_not_have(string one, string other, int least)
    {
        Assert.Equal(0, Wrong(texts[one], texts[other]));
        Assert.InRange(Right(texts[one], texts[other]), least, 7);
    }

    [Fact]
    public void Two_versions_in_a_language_without_spaces_are_aligned_by_their_characters()
    {
        Assert.Equal(7, Right(chinese, chineseRetold));
        Assert.Equal(4, Right(japanese, japaneseRetold));
        Assert.Equal(4, Right(thai, thaiRetold));
    }

    [Fact]
    public void Two_versions_in_another_order_too()
    {
        Assert.Equal(7, Turned(chinese, chineseRetold));
        Assert.Equal(4, Turned(japanese, japaneseRetold));
        Assert.Equal(4, Turned(thai, thaiRetold));
    }

    [Fact]
    public void A_free_report_keeps_what_only_it_says_to_itself()
    {
        UnitText one = new("zh",
        [
            "海港城医院周一启用新大楼",
            "海港城中心医院周一正式启用了新建的住院大楼。",
            "新大楼共有十二层，可容纳六百名病人。",
            "院长陈立明说，病人的等候时间将缩短一半。",
            "但护士工会警告说，医院仍缺少八十名护士。",
            "大楼的建设花费了9亿元，比计划多出1亿元。",
            "卫生部门将在明年春天检查医院的运作情况。",
        ]);
        UnitText other = new("zh",
        [
            "中心医院新楼投入使用，护士不足引发担忧",
            "经过四年建设，海港城中心医院的新住院楼于周一投入使用。",
            "工会方面表示，护士人手不足，还差八十人。",
            "院长陈立明则强调，今后病人等候的时间会减少一半。",
            "这栋十二层的大楼能收治六百名病人。",
            "工程总费用为9亿元，超出预算1亿元。",
            "当天还举行了小型音乐会。",
        ]);

        Assert.Equal(["1-1", "2-4", "3-3", "4-2", "5-5"], Places(one, other));
    }

    [Fact]
    public void Korean_has_spaces_and_is_read_by_the_beginnings_of_its_words()
    {
        UnitText one = new("ko",
        [
            "해오름시 시의회는 월요일 새 도서관 건설 계획을 승인했다.",
            "건설 비용은 400억 원으로 예상된다.",
            "김민수 시장은 어린이들을 위한 배움터가 될 것이라고 말했다.",
            "일부 주민들은 주차장이 부족하다고 걱정했다.",
        ]);
        UnitText other = new("ko",
        [
            "시의회가 해오름시에 새로운 도서관을 건설하는 계획을 월요일 통과시켰다.",
            "주민 일부는 주차장 부족을 걱정하고 있다.",
            "비용은 약 400억 원이다.",
            "시장 김민수는 도서관이 어린이의 배움터가 되기를 바란다고 밝혔다.",
        ]);

        Assert.Equal(["0-0", "1-2", "2-3", "3-1"], Places(one, other));
    }

    [Fact]
    public void The_same_characters_in_other_words_are_no_common_claim()
    {
        UnitText one = new("zh", ["大学生会议在北京举行。", "他们出国工作了两年。", "那位国家领导人今天发表讲话。"]);
        UnitText other = new("zh", ["会上有人提议生产大北极星。", "工人们作出两种国产车。", "今年家长领到了天文讲义。"]);

        Assert.Empty(Rows(one, other));
    }

    [Fact]
    public void Another_story_in_such_a_language_is_not_aligned()
    {
        UnitText other = new("es", ["Los bomberos controlaron el incendio del bosque de Arvella.", "Nadie resultó herido, según las autoridades.", "El viento complicó los trabajos durante la noche."]);
        UnitText otherThai = new("th", ["นักดับเพลิงควบคุมไฟป่าได้แล้ว", "เจ้าหน้าที่ระบุว่าไม่มีผู้ได้รับบาดเจ็บ", "ลมแรงในเวลากลางคืนทำให้งานยากขึ้น"]);
        UnitText otherJapanese = new("ja", ["消防隊は森林火災を消し止めた。", "当局によると、けが人はいなかった。", "夜の強い風で作業は難しくなった。"]);
        UnitText otherChinese = new("zh", ["消防员控制住了阿尔韦拉森林的大火。", "当局表示没有人员受伤。", "夜间的大风给扑救工作带来了困难。"]);

        Assert.Empty(Rows(english, other));
        Assert.Empty(Rows(english, otherChinese));
        Assert.Empty(Rows(chinese, otherChinese));
        Assert.Empty(Rows(japanese, otherJapanese));
        Assert.Empty(Rows(thai, otherThai));
    }

    private static IEnumerable<string> Places(UnitText a, UnitText b) =>
        Rows(a, b).Select(c => $"{string.Join(',', c[0])}-{string.Join(',', c[1])}").Order(StringComparer.Ordinal);

    private static int Right(UnitText a, UnitText b) => Rows(a, b).Count(c => c[0].SequenceEqual(c[1]));

    private static int Turned(UnitText a, UnitText b) =>
        Rows(a, b with { Units = [.. b.Units.Reverse()] }).Count(c => c[0].Length == 1 && c[1].SequenceEqual([b.Units.Length - 1 - c[0][0]]));

    private static int Wrong(UnitText a, UnitText b) => Rows(a, b).Count(c => !c[0].SequenceEqual(c[1]));

    private static IEnumerable<ImmutableArray<ImmutableArray<int>>> Rows(UnitText a, UnitText b) =>
        UnitAligner.Align([a, b], cancellationToken: TestContext.Current.CancellationToken).Select(r => r.Cells).Where(c => !c[0].IsEmpty && !c[1].IsEmpty);
}
