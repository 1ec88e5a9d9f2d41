using System.Globalization;
using ArticleCompare.Web.Upload;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class LongStoryTests
{
    private const int Sentences = 300;

    private static readonly string[] Places = ["Lundvik", "Arnholm", "Tisdal", "Brekka", "Solmar", "Havnes", "Orlund", "Kerva", "Ramsund", "Elvika", "Norby"];

    private static readonly Dictionary<string, string[]> Told = new()
    {
        ["en"] = ["In {0} the harbour handled {1} ships last year.", "A fire near {0} destroyed {1} hectares of forest.", "The railway to {0} was closed for {1} days."],
        ["de"] = ["In {0} fertigte der Hafen im vergangenen Jahr {1} Schiffe ab.", "Ein Feuer bei {0} zerstörte {1} Hektar Wald.", "Die Bahnstrecke nach {0} war {1} Tage lang gesperrt."],
        ["fr"] = ["À {0}, le port a accueilli {1} navires l'an dernier.", "Un incendie près de {0} a détruit {1} hectares de forêt.", "La ligne de chemin de fer vers {0} est restée fermée {1} jours."],
        ["id"] = ["Di {0}, pelabuhan melayani {1} kapal tahun lalu.", "Kebakaran di dekat {0} menghancurkan {1} hektare hutan.", "Jalur kereta ke {0} ditutup selama {1} hari."],
    };

    [Fact]
    public async Task The_table_of_four_articles_with_300_sentences_each_comes_whole_with_the_first_answer()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var desk = app.Services.GetRequiredService<UploadDesk>();
        var batch = UploadDesk.NewBatch();
        foreach (var (language, sentences) in Told)
        {
            await desk.ReceiveTextAsync(batch, Text(sentences), language, "anna");
        }
        var story = (await desk.SaveAsync(batch, null, "anna"))[0].StoryId;
        for (var tries = 0; (await app.Store.LoadAsync(story)) is not { IsUpToDate: true }; tries++)
        {
            Assert.True(tries < 600, "It was not compared.");
            await Task.Delay(200);
        }

        var page = new Uri($"/stories/{story}", UriKind.Relative);
        Assert.True((await client.GetStringAsync(page)).Split("<tr id=\"row-").Length > Sentences / 2);
    }

    private static string Text(string[] sentences) => "A year on the coast\n\n" + string.Join("\n\n", Enumerable.Range(0, Sentences).Select(i => i * 37 % 101 + i)
        .Select((number, i) => string.Format(CultureInfo.InvariantCulture, sentences[i % sentences.Length], Places[i % Places.Length], number + 11)).Chunk(5).Select(c => string.Join(' ', c)));
}
