using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Articles;

/// <summary>Reads the files named on the command line.</summary>
internal static class ArticleFiles
{
    /// <summary>All files, ordered by path; null, with a line on <paramref name="error"/>, when one of them cannot be read.</summary>
    public static ImmutableArray<ArticleFile>? Read(IReadOnlyList<string> paths, TextWriter error, ProgressLine progress, CancellationToken cancellationToken)
    {
        // Ordered, so that no result depends on the order of the arguments.
        var ordered = paths.Order(StringComparer.Ordinal).ToArray();
        var files = ImmutableArray.CreateBuilder<ArticleFile>();
        for (var i = 0; i < ordered.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(FormattableString.Invariant($"Reading {i + 1} of {ordered.Length}"));
            if (i > 0 && ordered[i] == ordered[i - 1])
            {
                error.WriteLine($"{ordered[i]}: given twice.");
                return null;
            }
            if (Bytes(ordered[i], error) is not { } bytes)
            {
                return null;
            }
            switch (ArticleReader.Read(bytes, new ReadOptions { FileName = Path.GetFileName(ordered[i]) }))
            {
                case ReadResult.Success success:
                    files.Add(new ArticleFile(ordered[i], success));
                    break;
                case ReadResult.Rejected rejected:
                    error.WriteLine($"{ordered[i]}: {Rejections.Describe(rejected)}");
                    return null;
            }
        }
        return files.ToImmutable();
    }

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
