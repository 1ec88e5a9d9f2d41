using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Upload;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class UploadTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string German = "Der Hafen bleibt geschlossen\n\nDer Hafen von Lundby bleibt nach dem Sturm geschlossen. Zwölf Schiffe und drei Fähren warten auf Einfahrt.";
    private const string English = "Port stays closed\n\nThe port of Lundby stays closed after the storm. Twelve ships and three ferries are waiting to enter the port.";

    [Fact]
    public async Task Files_are_read_and_kept_until_they_are_saved()
    {
        using var client = app.CreateClient();
        using var answer = await PostAsync(client, await FormAsync(client, ("de.txt", German)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var draft = Assert.Single(json.GetProperty("drafts").EnumerateArray());
        Assert.Equal("de", draft.GetProperty("language").GetString());
        Assert.Equal(JsonValueKind.Null, draft.GetProperty("rejection").ValueKind);
        var batch = json.GetProperty("batch").GetString();
        var again = await client.GetFromJsonAsync<JsonElement>(new Uri($"/upload/{batch}/drafts", UriKind.Relative));
        Assert.Equal(draft.GetProperty("id").GetInt32(), Assert.Single(again.EnumerateArray()).GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task Saved_at_once_the_files_of_one_story_stand_in_one_story()
    {
        await using var own = new AppFactory();
        using var client = own.CreateClient();
        var form = await FormAsync(client, ("de.txt", German), ("en.txt", English));
        form.Add(new StringContent("true"), "save");

        using var answer = await PostAsync(client, form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var story = Assert.Single(await own.Store.ListAsync());
        Assert.Equal(["de", "en"], story.Articles.Select(a => a.Language));
        await AppFactory.UntilAsync(async () => (await own.Store.LoadAsync(story.Id))!.Table is not null);
    }

    [Fact]
    public async Task A_changed_text_of_a_stored_article_is_suggested_as_its_revision_and_another_telling_as_an_article()
    {
        await using var own = new AppFactory();
        using var client = own.CreateClient();
        var form = await FormAsync(client, ("de.txt", German), ("en.txt", English));
        form.Add(new StringContent("true"), "save");
        using (await PostAsync(client, form))
        {
        }
        var stored = Assert.Single(await own.Store.ListAsync());

        using var answer = await PostAsync(client, await FormAsync(client, ("en2.txt", English + "\n\nThe mayor hopes for calm water."), ("en3.txt", "Harbour closed\n\nIn Lundby the storm keeps the port shut, and twelve ships cannot enter it.")));

        var places = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("drafts").EnumerateArray().Select(d => d.GetProperty("destination")).ToList();
        Assert.Equal(stored.Articles.Single(a => a.Language == "en").Id, places[0].GetProperty("articleId").GetInt32());
        Assert.Equal(stored.Id, places[1].GetProperty("storyId").GetInt32());
    }

    [Fact]
    public async Task What_is_to_go_with_another_upload_follows_it_when_that_is_saved_first()
    {
        await using var own = new AppFactory();
        using var client = own.CreateClient();
        var desk = own.Services.GetRequiredService<UploadDesk>();
        await desk.ReceiveTextAsync("batch", German, "de", "anna");
        await desk.ReceiveTextAsync("batch", "Something else entirely: the cat sleeps on the sofa.", "en", "anna");
        var drafts = await desk.PreviewAsync("batch");
        await desk.PlaceAsync("batch", drafts[1].Id, Destination.With(drafts[0].Id));

        await desk.SaveAsync("batch", drafts[0].Id, "anna");
        await desk.SaveAsync("batch", drafts[1].Id, "anna");

        Assert.Equal(2, Assert.Single(await own.Store.ListAsync()).Articles.Length);
        Assert.Empty(await desk.PreviewAsync("batch"));
    }

    [Fact]
    public async Task Without_the_token_nothing_is_stored_and_the_answer_says_what_to_do()
    {
        using var client = app.CreateClient();
        using var form = new MultipartFormDataContent { { new StringContent(German), "text" }, { new StringContent("no-token-batch"), "batch" } };

        using var answer = await PostAsync(client, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("/upload/token", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await app.Store.ListDraftsAsync("no-token-batch"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_rejected_by_name_and_the_others_are_kept()
    {
        using var client = app.CreateClient();
        using var form = await FormAsync(client, ("big.txt", new string('a', (int)UploadLimits.FileBytes + 1)), ("de.txt", German));

        using var answer = await PostAsync(client, form);

        var drafts = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("drafts").EnumerateArray().ToList();
        Assert.Equal(["TooLarge", null], drafts.Select(d => d.GetProperty("rejection").GetString()));
    }

    [Fact]
    public async Task An_upload_that_is_too_large_as_a_whole_is_refused()
    {
        using var client = app.CreateClient();
        using var form = new StringContent(German);
        form.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        form.Headers.ContentLength = UploadLimits.RequestBytes + 1;

        using var answer = await PostAsync(client, form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_not_a_form_is_refused()
    {
        using var client = app.CreateClient();
        using var answer = await client.PostAsJsonAsync(new Uri("/upload", UriKind.Relative), new { text = German });
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_name_cannot_name_a_folder()
    {
        using var client = app.CreateClient();
        using var answer = await PostAsync(client, await FormAsync(client, ("../../etc/passwd.txt", German)));
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("passwd.txt", json.GetProperty("drafts")[0].GetProperty("fileName").GetString());
    }

    [Fact]
    public async Task Of_an_archive_every_article_is_a_draft()
    {
        using var client = app.CreateClient();
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("a/de.txt", German), ("a/en.txt", English), ("a/empty.txt", " ") })
            {
                await using var entry = zip.CreateEntry(name).Open();
                await entry.WriteAsync(Encoding.UTF8.GetBytes(text));
            }
        }
        using var form = await FormAsync(client);
        form.Add(new ByteArrayContent(packed.ToArray()), "files", "story.zip");

        using var answer = await PostAsync(client, form);

        var drafts = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("drafts").EnumerateArray().ToList();
        Assert.Equal(["a/de.txt", "a/en.txt", "a/empty.txt"], drafts.Select(d => d.GetProperty("fileName").GetString()));
        Assert.Equal([null, null, "Empty"], drafts.Select(d => d.GetProperty("rejection").GetString()));
    }

    [Fact]
    public async Task Drafts_survive_a_restart()
    {
        await using var first = new AppFactory();
        string batch;
        using (var client = first.CreateClient())
        {
            using var answer = await PostAsync(client, await FormAsync(client, ("de.txt", German)));
            batch = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("batch").GetString()!;
        }
        await using var second = first.Restart();
        using var again = second.CreateClient();
        var drafts = await again.GetFromJsonAsync<JsonElement>(new Uri($"/upload/{batch}/drafts", UriKind.Relative));
        Assert.Equal("de.txt", Assert.Single(drafts.EnumerateArray()).GetProperty("fileName").GetString());
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, HttpContent form) => client.PostAsync(new Uri("/upload", UriKind.Relative), form);

    /// <summary>A form as the page sends it, with the token; the cookie is the client's.</summary>
    private static async Task<MultipartFormDataContent> FormAsync(HttpClient client, params (string Name, string Text)[] files)
    {
        var token = await client.GetFromJsonAsync<JsonElement>(new Uri("/upload/token", UriKind.Relative));
        var form = new MultipartFormDataContent { { new StringContent(token.GetProperty("token").GetString()!), token.GetProperty("field").GetString()! } };
        foreach (var (name, text) in files)
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        }
        return form;
    }
}
