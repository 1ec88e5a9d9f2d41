using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Engine.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("de", "Die Regierung hat am Montag neue Regeln für den Verkehr beschlossen.")]
    [InlineData("en", "The government decided on new rules for road traffic on Monday.")]
    [InlineData("fr", "Le gouvernement a décidé lundi de nouvelles règles pour la circulation.")]
    // the space before the mark
    [InlineData("fr", "Super promotion !")]
    [InlineData("id", "Pemerintah memutuskan aturan baru untuk lalu lintas karena banyak kecelakaan.")]
    [InlineData("ms", "Kerajaan memutuskan peraturan baharu bagi lalu lintas kerana banyak kemalangan jalan raya.")]
    [InlineData("nl", "De regering heeft maandag nieuwe regels voor het verkeer vastgesteld.")]
    [InlineData("es", "El gobierno decidió el lunes nuevas normas para el tráfico en las ciudades.")]
    [InlineData("pt", "O governo decidiu na segunda-feira novas regras para o trânsito nas cidades.")]
    [InlineData("it", "Il governo ha deciso lunedì nuove regole per il traffico nelle città.")]
    [InlineData("sv", "Regeringen beslutade i måndags om nya regler för trafiken i städerna.")]
    [InlineData("pl", "Rząd podjął w poniedziałek decyzję o nowych zasadach ruchu w miastach.")]
    [InlineData("tr", "Hükümet pazartesi günü şehirlerdeki trafik için yeni kurallar belirledi.")]
    [InlineData("vi", "Chính phủ đã quyết định các quy định mới về giao thông hôm thứ Hai.")]
    [InlineData("ru", "Правительство приняло в понедельник новые правила дорожного движения.")]
    [InlineData("uk", "Уряд ухвалив у понеділок нові правила дорожнього руху в містах.")]
    [InlineData("ar", "قررت الحكومة يوم الاثنين قواعد جديدة لحركة المرور في المدن.")]
    [InlineData("fa", "دولت روز دوشنبه مقررات تازه‌ای برای رفت و آمد در شهرها تصویب کرد.")]
    [InlineData("hi", "सरकार ने सोमवार को शहरों में यातायात के नए नियम तय किए।")]
    [InlineData("el", "Η κυβέρνηση αποφάσισε τη Δευτέρα νέους κανόνες.")]
    [InlineData("he", "הממשלה החליטה ביום שני על כללים חדשים.")]
    [InlineData("ja", "政府は月曜日に新しい交通規則を決めた。")]
    [InlineData("zh", "政府星期一决定了新的交通规则。")]
    [InlineData("ko", "정부는 월요일에 새로운 교통 규칙을 정했다.")]
    [InlineData("th", "รัฐบาลตัดสินใจเรื่องกฎจราจรใหม่เมื่อวันจันทร์")]
    public void Tells_the_language_of_a_sentence(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text).Language);

    [Theory]
    [InlineData("")]
    [InlineData("12.05.2024, 14:30")]
    [InlineData("GPT-4o")]
    [InlineData("https://beispiel.de/die-seite-und-das-bild")]
    [InlineData("jemand@beispiel.de")]
    [InlineData("OpenAI #Thema @name")]
    [InlineData("🌧️🌧️ +++")]
    [InlineData("17 km/h")]
    public void Text_without_words_has_no_language(string text) =>
        Assert.Equal(new LanguageGuess(LanguageDetector.Unknown, 0), LanguageDetector.Detect(text));

    [Fact]
    public void A_longer_text_is_surer()
    {
        const string sentence = "Die Regierung hat am Montag neue Regeln für den Verkehr beschlossen. ";
        var little = LanguageDetector.Detect("neue Regeln");
        var much = LanguageDetector.Detect(string.Concat(Enumerable.Repeat(sentence, 20)));
        Assert.Equal("de", much.Language);
        Assert.InRange(much.Confidence, Math.Max(little.Confidence, 0.99), 1);
    }

    [Fact]
    public void A_book_has_the_language_of_its_pages()
    {
        var text = string.Concat(Enumerable.Repeat("The rain fell on the roofs of the old town all night. ", 200_000));
        Assert.Equal("en", LanguageDetector.Detect(text).Language);
    }

    [Fact]
    public void Hostile_text_has_an_answer()
    {
        var random = new Random(4713);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(50)).Select(_ => (char)random.Next(0x10000))]);
            Assert.InRange(LanguageDetector.Detect(text).Confidence, 0, 1.000001);
        }
    }
}
