namespace ArticleCompare.Ingestion.Tests;

public sealed class RepairTests
{
    [Theory]
    [InlineData("AMPERSAND#34;Ja AMPERSANDamp; neinAMPERSAND#34;, sagt er.", "\"Ja & nein\", sagt er.")]
    [InlineData("Tom &amp;amp; Ann &#8211; together.", "Tom & Ann – together.")]
    [InlineData("The text &unknown; stays.", "The text &unknown; stays.")]
    [InlineData("Das wird anders. . Statt dessen kommt er.", "Das wird anders. Statt dessen kommt er.")]
    [InlineData("Well . . . he said nothing.", "Well … he said nothing.")]
    [InlineData("He came , saw and left .", "He came, saw and left.")]
    [InlineData("Grüne wÃ¤hlen â€œmehrâ€\u009d Ã–ko.", "Grüne wählen “mehr” Öko.")]
    [InlineData("LA LIBERTÉ», dit-il.", "LA LIBERTÉ», dit-il.")]
    [InlineData("Uses .NET and C# today.", "Uses .NET and C# today.")]
    [InlineData("K\\u00f6ln liegt am <b>Rhein</b>.", "Köln liegt am Rhein.")]
    [InlineData("Ein Wort\u00ADteil und ein\u200B Strich.", "Ein Wortteil und ein Strich.")]
    [InlineData("Das Bild zeigt ihn. data-portal-copyright=", "Das Bild zeigt ihn. ")]
    [InlineData("[caption id=\"x\"]The bridge[/caption] is new.", "The bridge is new.")]
    public void A_damaged_place_is_read_mended_and_stays_in_the_text(string text, string reading)
    {
        var article = Reading.Article(text);
        Assert.Equal(text, article.Text);
        Assert.Equal(text.Length, article.ReadingText.Length);
        Assert.Equal(reading, article.ReadingText.Replace("\u2060", "", StringComparison.Ordinal));
    }
}
