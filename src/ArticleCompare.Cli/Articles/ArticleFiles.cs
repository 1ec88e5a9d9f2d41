using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Articles;

/// <summary>
/// Reads the files named on the command line; a folder stands for the files in it, a ZIP for its entries. A named file that
/// cannot be read ends the run; one of many in a folder or a ZIP is reported and passed over.
/// </summary>
internal static class ArticleFiles
{
    /// <summary>Files beside the articles of a folder that tell about them; named on the command line they are read like any other.</summary>
    private static readonly string[] Notes = ["README", "LICENSE", "expected"];

    /// <summary>All articles, ordered by path; null, with a line on <paramref name="error"/>, when one of the files, or all of a folder, cannot be read.</summary>
    public static ImmutableArray<ArticleFile>? Read(IReadOnlyList<string> paths, TextWriter error, ProgressLine progress, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<ArticleFile>();
        return Each(paths, error, progress, files.Add, cancellationToken) ? files.ToImmutable() : null;
    }

    /// <summary>Hands on one article after the other, ordered by path, so that memory holds one; false when the run has to end.</summary>
    public static bool Each(IReadOnlyList<string> paths, TextWriter error, ProgressLine progress, Action<ArticleFile> take, CancellationToken cancellationToken)
    {
        // Ordered, so that no result depends on the order of the arguments.
        var ordered = paths.Order(StringComparer.Ordinal).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i] == ordered[i - 1])
            {
                error.WriteLine($"{ordered[i]}: given twice.");
                return false;
            }
        }
        var named = ordered.SelectMany(path => IsFolder(path) ? FilesIn(path).Select(file => (Path: file, InFolder: true)) : [(Path: path, InFolder: false)]).ToArray();
        var taken = 0;
        for (var i = 0; i < named.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report("Reading", i, named.Length);
            var isRead = Bytes(named[i].Path, error) is { } bytes && ReadFile(named[i].Path, bytes);
            if (!isRead && !named[i].InFolder)
            {
                return false;
            }
        }
        if (taken == 0)
        {
            error.WriteLine("Nothing that could be read.");
        }
        return taken > 0;

        bool ReadFile(string path, byte[] bytes)
        {
            if (!ArchiveReader.IsArchive(bytes))
            {
                return Take(path, ArticleReader.Read(bytes, new ReadOptions { FileName = Path.GetFileName(path) }));
            }
            var any = false;
            foreach (var entry in ArchiveReader.Read(bytes))
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress.Report(FormattableString.Invariant($"Reading {path}: {taken} read"));
                any |= Take(entry.Name.Length == 0 ? path : $"{path}/{entry.Name}", entry.Result);
            }
            return any;
        }

        bool Take(string path, ReadResult result)
        {
            switch (result)
            {
                case ReadResult.Success success:
                    taken++;
                    take(new ArticleFile(path, success));
                    return true;
                case ReadResult.Rejected rejected:
                    progress.Clear();
                    error.WriteLine($"{path}: {Rejections.Describe(rejected)}");
                    return false;
                default:
                    throw new ArgumentOutOfRangeException(nameof(result), result, null);
            }
        }
    }

    /// <summary>Many articles may come of it: a folder or a ZIP.</summary>
    public static bool IsMany(string path)
    {
        if (IsFolder(path))
        {
            return true;
        }
        try
        {
            using var stream = File.OpenRead(path);
            Span<byte> start = stackalloc byte[4];
            return stream.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8) && ArchiveReader.IsArchive(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsFolder(string path) => Directory.Exists(path);

    /// <summary>The files of a folder and of those in it, without hidden ones and notes, in a fixed order.</summary>
    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true })
            .Where(file => !Notes.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    /// <summary>The articles under the keys of the output.</summary>
    public static ImmutableArray<Article> WithKeys(ImmutableArray<ArticleFile> files) =>
        [.. files.Zip(ArticleKeys.Of([.. files.Select(file => (file.Path, file.Language))]), (file, key) => file.Read.Article with { Key = key })];

    /// <summary>The bytes of a file; null, with a line on <paramref name="error"/>, when it cannot be read.</summary>
    public static byte[]? Bytes(string path, TextWriter error)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            error.WriteLine($"{path}: no such file.");
        }
        catch (UnauthorizedAccessException)
        {
            error.WriteLine(Directory.Exists(path) ? $"{path}: a folder, not a file." : $"{path}: may not be read.");
        }
        catch (IOException e)
        {
            error.WriteLine($"{path}: {e.Message}");
        }
        return null;
    }
}
