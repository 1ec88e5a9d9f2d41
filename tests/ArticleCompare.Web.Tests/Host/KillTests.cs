using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ArticleCompare.Web.Tests.Host;

/// <summary>The program as a process that is killed while it stores.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_program_was_killed()
    {
        await using var next = new AppFactory();
        var acknowledged = new List<int>();
        using (var program = Start(next.Data))
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(program)) };
            var token = await client.GetFromJsonAsync<JsonElement>(new Uri("/upload/token", UriKind.Relative));
            var uploads = Enumerable.Range(1, 200).Select(i => $"Report {i}\n\nThe {i} ships of harbour {i} and the town wait for the storm to end.");
            foreach (var text in uploads)
            {
                if (acknowledged.Count == 12)
                {
                    // In the midst of the next upload.
                    _ = Task.Delay(5).ContinueWith(_ => program.Kill(), TaskScheduler.Default);
                }
                try
                {
                    using var form = new MultipartFormDataContent
                    {
                        { new StringContent(token.GetProperty("token").GetString()!), token.GetProperty("field").GetString()! },
                        { new StringContent("true"), "save" },
                        { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", "x.txt" },
                    };
                    using var answer = await client.PostAsync(new Uri("/upload", UriKind.Relative), form);
                    var saved = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("saved");
                    acknowledged.Add(saved[0].GetProperty("articleId").GetInt32());
                }
                catch (Exception e) when (e is HttpRequestException or IOException)
                {
                    break;
                }
            }
            await program.WaitForExitAsync();
        }

        using var again = next.CreateClient();

        Assert.InRange(acknowledged.Count, 12, 199);
        foreach (var id in acknowledged)
        {
            Assert.NotNull(await next.Store.LoadArticleAsync(id));
        }
        await AppFactory.UntilAsync(async () => (await next.Store.ListAsync()).All(s => s.IsUpToDate));
    }

    private static Process Start(string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "ArticleCompare.Web.dll"), "--data", data, "--urls", "http://127.0.0.1:0", "--samples", "none" })
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
    }

    private static async Task<string> AddressAsync(Process program)
    {
        const string mark = "Now listening on: ";
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                // Read on, or the program would wait for somebody to take its words.
                _ = program.StandardOutput.ReadToEndAsync();
                return line[(at + mark.Length)..].Trim();
            }
        }
        throw new InvalidOperationException("The program ended before it listened.");
    }
}
