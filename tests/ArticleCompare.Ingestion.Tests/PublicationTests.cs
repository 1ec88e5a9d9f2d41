using System.Globalization;
using ArticleCompare.Ingestion.Debris;

namespace ArticleCompare.Ingestion.Tests;

public sealed class PublicationTests
{
    [Theory]
    [InlineData("Stand: 12.06.2025 18:42 Uhr", "2025-06-12")]
    [InlineData("Publié le 7 mai 2025 à 06h00, modifié le 8 mai 2025 à 11h42", "2025-05-07")]
    [InlineData("Senin, 9 Juni 2025 | 10:15 WIB", "2025-06-09")]
    [InlineData("Published 11:26 pm EST, Tuesday, June 3, 2025", "2025-06-03")]
    [InlineData("June 3rd, 2025", "2025-06-03")]
    [InlineData("2025-06-03", "2025-06-03")]
    [InlineData("15/06/2025", "2025-06-15")]
    [InlineData("03/06/2025 10:00", null)]
    [InlineData("3 Juni pukul 08.12 ·", null)]
    [InlineData("Updated 2 hours ago at 10:15", null)]
    [InlineData("Lesezeit: 3 Min.", null)]
    [InlineData("17:22 Uhr", null)]
    [InlineData("Erstellt: 05.06.2025, 06:15 Uhr", "2025-06-05")]
    [InlineData("Zoé Petit - 3 juin 2025 à 18:30 | mis à jour le 4 juin 2025 - Temps de lecture : 3 min", "2025-06-03")]
    [InlineData("geschrieben am 03.06.2025 von Karla Weiß", "2025-06-03")]
    public void A_line_that_says_when_is_told_with_its_day(string line, string? day) =>
        Assert.Equal(day, Assert.IsType<PublicationLine>(PublicationLine.Find(line)).Date?.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("$18.05")]
    [InlineData("Juni 2025")]
    [InlineData("Am 3. Juni 2025 kam die Fähre")]
    [InlineData("12 menu")]
    [InlineData("Room 18:05")]
    public void A_line_that_says_more_or_less_is_none(string line) => Assert.Null(PublicationLine.Find(line));

    [Theory]
    [InlineData("Von Karla Weiß", "Karla Weiß")]
    [InlineData("Von Karla Weiß, Landesstudio Nord", "Karla Weiß")]
    [InlineData("By TOM ASH and Mia van der Lund, Politics Editor", "Tom Ash, Mia van der Lund")]
    [InlineData("Par Zoé Petit | Correspondante", "Zoé Petit")]
    [InlineData("Penulis: Budi Raharjo", "Budi Raharjo")]
    [InlineData("Reporting by Tom Ash in Lakeside", "Tom Ash")]
    public void The_author_stands_in_the_line_of_that_name(string line, string author) =>
        Assert.Equal(author, Assert.IsType<Byline>(Byline.Find(line)).Author);

    [Theory]
    [InlineData("Von Karla Weiß stammt das Bild.")]
    [InlineData("By Tuesday Morning Everything was gone")]
    [InlineData("Von wegen")]
    public void A_sentence_with_the_same_beginning_names_none(string line) => Assert.Null(Byline.Find(line));

    [Theory]
    [InlineData("Zoé Petit - 3 juin 2025 à 18:30", "Zoé Petit")]
    [InlineData("Last Updated - June 3, 2025", null)]
    [InlineData("June 3, 2025", null)]
    public void A_name_may_stand_in_front_of_the_day(string line, string? name) => Assert.Equal(name, PublicationLine.NameIn(line));
}
