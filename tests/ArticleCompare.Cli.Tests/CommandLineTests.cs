using System.Text.Json;

namespace ArticleCompare.Cli.Tests;

public sealed class CommandLineTests
{
    private static readonly string Plant = Path.Combine(Repository.Samples, "battery-plant");

    private static string[] PlantFiles => [Path.Combine(Plant, "de.md"), Path.Combine(Plant, "en.md"), Path.Combine(Plant, "id.txt"), Path.Combine(Plant, "fr.txt")];

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("spans")]
    public async Task Compare_says_the_same_in_any_order_of_files(string format)
    {
        var (code, forwards, _) = await Run(["compare", .. PlantFiles, "--format", format]);
        var (_, backwards, _) = await Run(["compare", .. PlantFiles.Reverse(), "--format", format]);

        Assert.Equal(0, code);
        Assert.NotEmpty(forwards);
        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public async Task Compare_prints_offsets_that_cut_claims_out_of_the_file()
    {
        var (_, output, _) = await Run(["compare", .. PlantFiles, "--format", "json"]);
        using var json = JsonDocument.Parse(output);
        var english = json.RootElement.GetProperty("articles").EnumerateArray().Single(a => a.GetProperty("key").GetString() == "en");
        var text = await File.ReadAllTextAsync(english.GetProperty("file").GetString()!, TestContext.Current.CancellationToken);

        Assert.Contains("The plant will create 1,200 jobs.", english.GetProperty("claims").EnumerateArray().Select(c => text[c.GetProperty("start").GetInt32()..c.GetProperty("end").GetInt32()]));
        Assert.Contains("title", english.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Compare_puts_every_claim_into_exactly_one_row()
    {
        var (_, output, _) = await Run(["compare", .. PlantFiles, "--format", "json"]);
        using var json = JsonDocument.Parse(output);

        foreach (var article in json.RootElement.GetProperty("articles").EnumerateArray())
        {
            var inRows = json.RootElement.GetProperty("rows").EnumerateArray()
                .SelectMany(row => row.GetProperty("cells").GetProperty(article.GetProperty("key").GetString()!).EnumerateArray());
            Assert.Equal(
                article.GetProperty("claims").EnumerateArray().Select(c => c.GetRawText()).Order(StringComparer.Ordinal),
                inRows.Select(c => c.GetRawText()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Align_uses_the_words_of_a_further_dictionary()
    {
        using var folder = new TemporaryFolder();
        var german = folder.Write("a.de.txt", "Das Zwirbelwerk brummt.\nDer Quarbling schläft.\nDie Flundrine pfeift.\n");
        var english = folder.Write("b.en.txt", "The whistler roars.\nThe drowsy beast lies there.\nA tourbillon mill hums.\n");
        var dictionary = folder.Write("words.tsv", "de\ten\nZwirbelwerk\ttourbillon mill\nQuarbling\tdrowsy beast\nFlundrine\twhistler\n");

        var (code, output, _) = await Run(["align", german, english, "--units", "--dictionary", dictionary]);
        var (refused, _, error) = await Run(["align", german, english, "--units", "--dictionary", german]);

        Assert.Equal(0, code);
        Assert.Contains("{\"de\":[0],\"en\":[2]}", output, StringComparison.Ordinal);
        Assert.Equal(1, refused);
        Assert.Contains("no dictionary", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_in_a_folder_are_no_articles()
    {
        var (code, output, _) = await Run(["compare", Plant, "--format", "json"]);

        Assert.Equal(0, code);
        var files = JsonDocument.Parse(output).RootElement.GetProperty("articles").EnumerateArray().Select(a => Path.GetFileName(a.GetProperty("file").GetString()));
        Assert.Equal(["de.md", "en.md", "fr.txt", "id.txt"], files);
    }

    [Fact]
    public async Task Two_articles_of_one_language_are_told_apart_by_their_files()
    {
        var (code, output, _) = await Run(["compare", Path.Combine(Plant, "en.md"), Path.Combine(Repository.Samples, "ai-progress", "en.md"), Path.Combine(Repository.Samples, "ai-progress", "de.md"), "--format", "spans"]);
        using var json = JsonDocument.Parse(output);

        Assert.Equal(0, code);
        Assert.Equal(["de", .. new[] { "en:" + Path.Combine(Plant, "en.md"), "en:" + Path.Combine(Repository.Samples, "ai-progress", "en.md") }.Order(StringComparer.Ordinal)],
            json.RootElement.GetProperty("rows")[0].EnumerateObject().Select(cell => cell.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Align_puts_every_line_into_exactly_one_bead()
    {
        using var folder = new TemporaryFolder();
        var german = folder.Write("a.txt", "Der Hafen bleibt am Montag wegen des Sturms geschlossen.\nDie Schule und die Bibliothek öffnen erst am Dienstag.\n");
        var english = folder.Write("b.txt", "The school opens on Tuesday.\nSo does the library.\nBecause of the storm, the port stays closed on Monday.\n");

        var (code, output, _) = await Run(["align", english, german, "--units"]);
        var beads = output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal(0, code);
        Assert.Equal([0, 1], Lines("de"));
        Assert.Equal([0, 1, 2], Lines("en"));
        Assert.Contains("{\"de\":[0],\"en\":[2]}", output, StringComparison.Ordinal);

        IEnumerable<int> Lines(string key) => beads.SelectMany(bead => bead.GetProperty(key).EnumerateArray()).Select(line => line.GetInt32()).Order();
    }

    [Fact]
    public async Task A_line_that_tells_what_two_lines_tell_stands_in_one_bead_with_both()
    {
        using var folder = new TemporaryFolder();
        var german = folder.Write("a.txt", "Der Hafen ist geschlossen. Die Schiffe warten draußen.\nAnna Blum zahlt zwölf Euro.\n");
        var english = folder.Write("b.txt", "The port is closed.\nThe ships are waiting outside.\nAnna Blum pays twelve euros.\nNobody knows why.\n");

        var (_, output, _) = await Run(["align", english, german, "--units"]);

        Assert.Equal(["{\"de\":[0],\"en\":[0,1]}", "{\"de\":[1],\"en\":[2]}", "{\"de\":[],\"en\":[3]}"], output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Group_tells_the_sample_stories_apart()
    {
        var folders = Directory.GetDirectories(Repository.Samples);
        var (code, output, _) = await Run(["group", .. folders.SelectMany(folder => Samples.Sample.Files(Path.GetFileName(folder)))]);
        var groups = output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)
            .GroupBy(line => line.GetProperty("group").GetInt32(), line => Path.GetFileName(Path.GetDirectoryName(line.GetProperty("id").GetString())));

        Assert.Equal(0, code);
        Assert.Equal(folders.Select(Path.GetFileName).Order(), groups.Select(group => group.Distinct().Single()).Order());
    }

    [Fact]
    public async Task Group_reads_articles_line_by_line()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("articles.jsonl", """
            {"id":"b","lang":"en","units":["The port of Arendsund stays closed because of the storm.","Two ferries wait outside."]}
            {"id":"c","text":"The museum shows paintings by young artists until April."}
            {"id":"a","lang":"de","units":["Der Hafen von Arendsund bleibt wegen des Sturms geschlossen.","Zwei Fähren warten davor."]}
            """);

        Assert.Equal("{\"id\":\"a\",\"group\":1}\n{\"id\":\"b\",\"group\":1}\n{\"id\":\"c\",\"group\":2}\n", (await Run(["group", "--jsonl", file])).Output);
    }

    [Theory]
    [InlineData("{\"id\":1}")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\",\"units\":[1]}")]
    [InlineData("no json")]
    public async Task A_line_that_is_no_article_is_named(string line)
    {
        using var folder = new TemporaryFolder();
        var (code, output, error) = await Run(["group", "--jsonl", folder.Write("articles.jsonl", "{\"id\":\"x\",\"text\":\"A text.\"}\n" + line)]);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("articles.jsonl, line 2: no article.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_shows_what_was_set_aside()
    {
        var (code, output, _) = await Run(["ingest", Path.Combine(Repository.Samples, "care-robots-interview", "de.txt")]);

        Assert.Equal(0, code);
        Assert.Contains("set aside", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("Frau Vollath, Sie testen", StringComparison.Ordinal) < output.IndexOf("set aside", StringComparison.Ordinal));
        Assert.True(output.IndexOf("Fishermen warn", StringComparison.Ordinal) > output.IndexOf("set aside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_and_a_zip_stand_for_what_is_in_them()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in PlantFiles)
        {
            folder.Write(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }
        folder.Write("scan.pdf", "%PDF-1.7");
        using var packed = new TemporaryFolder();
        var zip = Path.Combine(packed.Path, "plant.zip");
        await System.IO.Compression.ZipFile.CreateFromDirectoryAsync(folder.Path, zip, TestContext.Current.CancellationToken);
        var (_, expected, _) = await Run(["compare", .. PlantFiles, "--format", "spans"]);

        foreach (var source in new[] { folder.Path, zip })
        {
            var (code, output, error) = await Run(["compare", source, "--format", "spans"]);
            Assert.Equal((0, expected), (code, output));
            Assert.Contains("scan.pdf: a PDF.", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.Equal(PlantFiles.Length, (await Run(["ingest", source])).Output.TrimEnd().Split('\n').Length);
            Assert.Equal(PlantFiles.Length, (await Run(["ingest", source, "--format", "json"])).Output.TrimEnd().Split('\n').Count(line => JsonDocument.Parse(line).RootElement.GetProperty("claims").GetArrayLength() > 0));
            Assert.Equal(PlantFiles.Length, (await Run(["group", source])).Output.TrimEnd().Split('\n').Length);
        }
    }

    [Fact]
    public async Task A_folder_without_articles_ends_with_a_word()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scan.pdf", "%PDF-1.7");
        var (code, output, error) = await Run(["ingest", folder.Path]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("Nothing that could be read.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_should_know_is_said_in_words()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "");
        await File.WriteAllBytesAsync(path, System.Text.Encoding.Latin1.GetBytes("Die Brücke über den Fluss ist gesperrt, die Fähre fährt häufiger als früher."), TestContext.Current.CancellationToken);
        Assert.Contains("note: the encoding was guessed", (await Run(["ingest", path])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare", "no-such-file.txt", "no-such-file.txt: no such file.")]
    [InlineData("ingest", "no-such-folder/a.md", "no-such-folder/a.md: no such file.")]
    public async Task A_file_that_cannot_be_read_is_named_in_one_line(string command, string path, string message)
    {
        var (code, output, error) = await Run([command, path]);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Equal(message + Environment.NewLine, error);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("compare", "a.txt", "--format", "pdf")]
    [InlineData("no-such-command")]
    [InlineData("group")]
    [InlineData("group", "a.txt", "--jsonl", "b.jsonl")]
    [InlineData("align", "a.txt")]
    public async Task A_wrong_call_is_answered_with_one_line(params string[] args)
    {
        var (code, output, error) = await Run(args);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task The_same_file_twice_is_refused()
    {
        var (code, _, error) = await Run(["compare", PlantFiles[0], PlantFiles[0]]);

        Assert.Equal(1, code);
        Assert.Contains("given twice", error, StringComparison.Ordinal);
    }

    private static Task<CommandLineRun> Run(string[] args) => CommandLineRun.Of(args);
}
