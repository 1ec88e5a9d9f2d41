using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    /// <summary>The expected sentences stand in one string, divided by " | "; the text is the same without the bars.</summary>
    [Theory]
    // abbreviations, ordinals, dates
    [InlineData("de", "Die Sitzung beginnt am 3. Juni um 9 Uhr. | Danach gibt es Kaffee.")]
    [InlineData("de", "Viele Städte, z. B. Bonn, sparen. | Andere nicht.")]
    [InlineData("de", "Dr. Anna Weiß leitet die Klinik. | Prof. Kurz vertritt sie.")]
    [InlineData("de", "Ludwig XIV. regierte lange. | Er baute viel.")]
    [InlineData("de", "Sie kam auf den 2. Platz. | Das freute sie.")]
    [InlineData("en", "Mr. Lee met Sen. Brown at 6 p.m. on Friday. | Nobody else came.")]
    [InlineData("en", "Doors close at 6 p.m. | Tickets cost nothing.")]
    [InlineData("en", "She lives in the U.S. | The rest of them moved.")]
    [InlineData("fr", "M. Petit a vu Mme Leroy. | Le maire est venu aussi.")]
    [InlineData("id", "Tn. Budi tinggal di Jl. Melati No. 4. | Rumahnya kecil.")]
    // numbers, versions, model names
    [InlineData("en", "Opus 3.5 is late. | Version 2.0 costs 1.5 million.")]
    [InlineData("de", "Das Modell o3 kostet 0,35 Euro. | Opus3.5 kostet mehr.")]
    [InlineData("en", "The phone is old. | iPhone sales fell.")]
    // quotations
    [InlineData("de", "„Warum nicht?“, fragte sie. | Niemand sagte etwas.")]
    [InlineData("fr", "« Pourquoi pas ? », a-t-il dit. | Elle a ri.")]
    [InlineData("fr", "Il a dit : « C'est faux. » | Puis il est sorti.")]
    [InlineData("en", "\"Is that all?\" Reuters asked. | \"Yes.\" | He left.")]
    [InlineData("id", "“Mengapa tidak?” tanya dia. | Semua diam.")]
    // ellipses, stray dots, forgotten spaces, footnotes, emoticons
    [InlineData("de", "Er schwieg ... und ging. | Alle warteten.")]
    [InlineData("en", "The plan is ready. . | Another one follows.")]
    [InlineData("en", "It fell in 2019. [12] | Later it rose.")]
    [InlineData("en", "Thanks a lot! :-) | See you soon.")]
    [InlineData("en", "i am here. | she is not. | where are you?")]
    // other scripts
    [InlineData("zh", "他来了。|我走了！|你呢？")]
    [InlineData("ja", "「行く。」と彼は言った。|雨だ。")]
    [InlineData("ar", "هل وصل الوفد؟ | نعم وصل اليوم.")]
    // French narrow spaces, combining accents, emoji, right-to-left marks
    [InlineData("fr", "Est-il venu\u202F? | «\u202FOui\u202F!\u202F» | Il est 18\u202Fh\u202F30.")]
    [InlineData("fr", "Le cafe\u0301 est ferme\u0301. | E\u0301lise attend.")]
    [InlineData("en", "The port is open. | 💡 The road is closed.")]
    [InlineData("he", "הגשר\u200F נסגר. | הכביש פתוח.")]
    [InlineData("ja", "橋は閉鎖された。|道路は開いている！")]
    [InlineData("hi", "वह घर गया। | सब खुश हैं।")]
    [InlineData("nl", "Dr. De Vries komt morgen. | Hij blijft kort.")]
    [InlineData("xx", "Abc def ghi. | Jkl mno pqr.")]
    public void Splits_where_a_reader_would(string language, string marked)
    {
        var wide = language is "zh" or "ja";
        var text = marked.Replace(wide ? "|" : "| ", "", StringComparison.Ordinal);

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length), language).Select(span => span.Slice(text));

        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), sentences);
    }

    [Fact]
    public void Keeps_a_forgotten_space_apart_but_not_an_address()
    {
        Assert.Equal(["Das ist klar.", "Niemand zweifelt daran."], Split("Das ist klar.Niemand zweifelt daran.", "de"));
        Assert.Equal(["Siehe www.beispiel.Seite jetzt."], Split("Siehe www.beispiel.Seite jetzt.", "de"));
    }

    [Fact]
    public void An_empty_line_ends_a_sentence_and_a_line_end_does_not()
    {
        Assert.Equal(["Eine Zeile\ngeht weiter", "Neuer Absatz"], Split("Eine Zeile\ngeht weiter\n\nNeuer Absatz", "de"));
        Assert.Equal(["Drei Dinge:", "• eins", "• zwei"], Split("Drei Dinge:\n• eins\n• zwei", "de"));
    }

    [Fact]
    public void Splits_only_within_the_given_stretch()
    {
        const string text = "Zuerst das. Dann jenes. Zuletzt dies.";
        var spans = SentenceSplitter.Split(text, TextSpan.FromBounds(12, 37), "de");
        Assert.Equal([new TextSpan(12, 11), new TextSpan(24, 13)], spans);
    }

    [Fact]
    public void Reads_past_the_filler_of_repairs() =>
        Assert.Equal(["\"\u2060\u2060Er kommt.", "Sie geht."], Split("\"\u2060\u2060Er kommt.\u2060 Sie geht.", "de"));

    [Fact]
    public void Hostile_text_gives_ordered_spans_in_linear_time()
    {
        var random = new Random(4711);
        const string alphabet = "aZ .!?…\"“„»«'’([)]-–:;\n\r\t0179\u2060\u00AD\u200F。！？؟।\uD83D\uDE00\uD800\uDC00äßÉz.B.";
        for (var round = 0; round < 10_000; round++)
        {
            var text = new string(random.GetItems<char>(alphabet, random.Next(60)));
            var language = random.GetItems<string>(["de", "en", "fr", "id", "zh", "und"], 1)[0];
            var end = 0;
            foreach (var span in SentenceSplitter.Split(text, new TextSpan(0, text.Length), language))
            {
                Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length, text);
                end = span.End;
            }
        }
        foreach (var unit in new[] { ".", "a.", "! ", "[1] ", "\n", ". ", "\" ", "A. ", ":) " })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            SentenceSplitter.Split(text, new TextSpan(0, text.Length), "en");
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"'{unit}' took {watch.Elapsed}");
        }
    }

    private static IEnumerable<string> Split(string text, string language) =>
        SentenceSplitter.Split(text, new TextSpan(0, text.Length), language).Select(span => span.Slice(text));
}
