using ArticleCompare.Ingestion;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>Imports files from disk: reads each, finds its story, stores it.</summary>
internal sealed partial class Importer(StoryStore store, StoryFinder finder, ILogger<Importer> log)
{
    private const string Who = "import";

    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".mhtml", ".mht", ".docx", ".zip"];

    /// <summary>Imports files and what lies in folders; the story of each is found by its text.</summary>
    public async Task ImportAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var files = paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).ToList();
        LogStart(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            await ImportFileAsync(files[i], i + 1, files.Count, reading => FindStoryAsync(reading, cancellationToken), isSample: false, cancellationToken);
        }
    }

    /// <summary>Imports the samples: every folder in <paramref name="folder"/> is one story.</summary>
    public async Task ImportSamplesAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var story in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            int? id = null;
            var files = FilesOf(story).Where(f => Path.GetFileName(f) != "expected.md").ToList();
            for (var i = 0; i < files.Count; i++)
            {
                id = await ImportFileAsync(files[i], i + 1, files.Count, _ => Task.FromResult(id), isSample: true, cancellationToken) ?? id;
            }
        }
    }

    private async Task<int?> ImportFileAsync(string file, int number, int count, Func<Reading, Task<int?>> story, bool isSample, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(file, e.Message);
            return null;
        }
        int? last = null;
        foreach (var read in ArticleReading.ReadAll(bytes, Path.GetFileName(file), Corrections.None))
        {
            if (read.Reading is not { } reading)
            {
                LogRejected(file, read.Name, read.Rejected!.Reason, read.Rejected.Detail);
                continue;
            }
            var added = await store.AddArticleAsync(new NewArticle(read.Bytes, read.Name, reading, Corrections.None, Who), await story(reading), isSample, cancellationToken);
            LogImported(number, count, read.Name, reading.Article.Language, added.StoryId, added.WasThere ? " (was there)" : "");
            last = added.StoryId;
        }
        return last;
    }

    private async Task<int?> FindStoryAsync(Reading reading, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(StoryFinder.VectorOf(reading.Article), withSamples: false, cancellationToken);
        return found.FirstOrDefault(f => f.IsLikely)?.StoryId;
    }

    private IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }
        if (!Directory.Exists(path))
        {
            LogUnreadable(path, "there is no such file or folder");
            return [];
        }
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(f) is not "README.md")
            .Order(StringComparer.Ordinal);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Importing {Count} files")]
    private partial void LogStart(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Imported {Number} of {Count}: {File}, language {Language}, story {Story}{WasThere}")]
    private partial void LogImported(int number, int count, string? file, string language, int story, string wasThere);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not imported: {File}, {Name} cannot be read as an article ({Reason} {Detail})")]
    private partial void LogRejected(string file, string? name, RejectionReason reason, string? detail);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not imported: {File}: {Why}")]
    private partial void LogUnreadable(string file, string why);
}
