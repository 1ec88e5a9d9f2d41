using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>A small story in English and German, uploaded for one test.</summary>
public sealed record UploadedStory(string Path)
{
    public const string HarbourEnglish = """
        The harbour of Lindwik stays closed

        The old harbour of Lindwik stays closed for repairs until 14 March.

        The city pays 4 million euros for the new quay wall.

        Mayor Anna Berg thanked the divers.
        """;

    public const string HarbourGerman = """
        Der Hafen von Lindwik bleibt geschlossen

        Der alte Hafen von Lindwik bleibt wegen Reparaturen bis 14. März geschlossen.

        Die Stadt zahlt 4 Millionen Euro für die neue Kaimauer.

        Bürgermeisterin Anna Berg dankte den Tauchern.
        """;

    public const string OrchestraEnglish = """
        Orchestra of Tarnau plays in the prison

        The Tarnau orchestra gave a concert for 230 prisoners on Sunday.

        Conductor Milo Reuter chose a symphony by Schubert.

        The next concert follows in October.
        """;

    public const string OrchestraGerman = """
        Orchester von Tarnau spielt im Gefängnis

        Das Orchester von Tarnau gab am Sonntag ein Konzert für 230 Gefangene.

        Dirigent Milo Reuter wählte eine Sinfonie von Schubert.

        Das nächste Konzert folgt im Oktober.
        """;

    public const string GlacierEnglish = """
        Glacier at Piz Morell loses nine metres

        The glacier at Piz Morell became 9 metres shorter this summer.

        Researcher Lea Danz measured the ice with a drone.

        In 1990 the ice still reached the lake.
        """;

    public const string GlacierGerman = """
        Gletscher am Piz Morell verliert neun Meter

        Der Gletscher am Piz Morell wurde in diesem Sommer 9 Meter kürzer.

        Forscherin Lea Danz vermaß das Eis mit einer Drohne.

        1990 reichte das Eis noch bis zum See.
        """;

    public const string TramEnglish = """
        Night trams return to Ostheim

        Trams run in Ostheim at night again from 1 April.

        A ticket costs 3 euros, says operator Ostbahn.

        The drivers' union had wanted longer breaks.
        """;

    public const string TramGerman = """
        Nachtstraßenbahnen kehren nach Ostheim zurück

        Ab 1. April fahren in Ostheim nachts wieder Straßenbahnen.

        Eine Fahrkarte kostet 3 Euro, sagt der Betreiber Ostbahn.

        Die Gewerkschaft der Fahrer hatte längere Pausen gewollt.
        """;

    public const string BakeryEnglish = """
        Oldest bakery of Quendel closes

        The Hollmann bakery in Quendel closes after 151 years.

        Owner Jette Hollmann found no successor.

        The oven goes to a museum in Kiel.
        """;

    public const string BakeryGerman = """
        Älteste Bäckerei von Quendel schließt

        Die Bäckerei Hollmann in Quendel schließt nach 151 Jahren.

        Inhaberin Jette Hollmann fand keinen Nachfolger.

        Der Ofen kommt in ein Museum in Kiel.
        """;

    /// <summary>Through the upload page, both into one new story.</summary>
    public static async Task<UploadedStory> AddAsync(AppAndBrowser app, string english, string german)
    {
        var page = await app.OpenAsync("/upload");
        await page.Locator("#files").SetInputFilesAsync([File("english.txt", english), File("german.txt", german)]);
        await page.WaitForURLAsync("**batch=**");
        foreach (var (name, destination) in new[] { ("english.txt", "new"), ("german.txt", "draft-") })
        {
            var choice = page.GetByRole(AriaRole.Article, new() { Name = name }).GetByLabel("Story", new() { Exact = true });
            var value = await choice.Locator($"option[value^={destination}]").First.GetAttributeAsync("value");
            await choice.SelectOptionAsync(value!);
            await Expect(choice).ToHaveValueAsync(value!);
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 2 articles" }).ClickAsync();
        await page.WaitForURLAsync("**/stories/*");
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        var path = new Uri(page.Url).AbsolutePath;
        await page.Context.CloseAsync();
        return new UploadedStory(path);
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
