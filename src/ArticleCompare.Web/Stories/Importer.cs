using ArticleCompare.Engine.Stories;
using ArticleCompare.Ingestion;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>Imports files from disk: reads each, finds its story, stores it.</summary>
internal sealed partial class Importer(StoryStore store, StoryFinder finder, DueComparisons due, ILogger<Importer> log)
{
    private const string Who = "import";

    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".mhtml", ".mht", ".docx", ".odt", ".rtf", ".eml", ".srt", ".vtt", ".zip"];

    /// <summary>Imports files and what lies in folders; the story of each is found by its text.</summary>
    public async Task ImportAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var files = paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).ToList();
        LogStart(files.Count);
        await finder.FillAsync(cancellationToken);
        var stories = new HashSet<int>();
        try
        {
            for (var i = 0; i < files.Count; i++)
            {
                await ImportFileAsync(files[i], i + 1, files.Count, vector => FindStoryAsync(vector, cancellationToken), stories, isSample: false, cancellationToken);
            }
        }
        finally
        {
            due.LetGo(stories, DueReason.Program);
        }
    }

    /// <summary>Imports the samples: every folder in <paramref name="folder"/> is one story.</summary>
    public async Task ImportSamplesAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var story in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var stories = new HashSet<int>();
            var files = FilesOf(story).Where(f => Path.GetFileName(f) != "expected.md").ToList();
            try
            {
                for (var i = 0; i < files.Count; i++)
                {
                    await ImportFileAsync(files[i], i + 1, files.Count, _ => Task.FromResult<int?>(stories.Count > 0 ? stories.First() : null), stories, isSample: true, cancellationToken);
                }
            }
            finally
            {
                due.LetGo(stories, DueReason.Person);
            }
        }
    }

    /// <param name="file">A file or an archive.</param>
    /// <param name="number">Its number.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="story">Where an article goes; null for a story of its own.</param>
    /// <param name="stories">Those that got an article; they wait until they are let go.</param>
    /// <param name="isSample">Whether a new story is a sample.</param>
    /// <param name="cancellationToken">Ends the import.</param>
    private async Task ImportFileAsync(string file, int number, int count, Func<StoryVector, Task<int?>> story, HashSet<int> stories, bool isSample, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(file, e.Message);
            return;
        }
        foreach (var read in ArticleReading.ReadAll(bytes, Path.GetFileName(file), Corrections.None))
        {
            if (read.Reading is not { } reading)
            {
                LogRejected(file, read.Name, read.Rejected!.Reason, read.Rejected.Detail);
                continue;
            }
            var vector = StoryFinder.VectorOf(reading.Article);
            var article = new NewArticle(read.Bytes, read.Name, reading, Corrections.None, Who) { Vector = vector, MoreToCome = true };
            var added = await store.AddArticleAsync(article, await story(vector), isSample, cancellationToken);
            LogImported(number, count, read.Name, reading.Article.Language, added.StoryId, added.WasThere ? " (was there)" : "");
            stories.Add(added.StoryId);
        }
    }

    private async Task<int?> FindStoryAsync(StoryVector vector, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(vector, withSamples: false, cancellationToken);
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
