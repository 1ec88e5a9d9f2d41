using ArticleCompare.Ingestion;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>A file, or a file of an archive, and what came of reading it.</summary>
/// <param name="Name">Null for pasted text; of a file of an archive its path in it.</param>
internal sealed record ReadFile(string? Name, byte[] Bytes, Reading? Reading, ReadResult.Rejected? Rejected);

/// <summary>Reads uploads as the store wants them: with a person's corrections applied.</summary>
internal static class ArticleReading
{
    /// <summary>
    /// Names the state of the reader: a build of the reader and of the engine, whose language detection it uses. A build is the same
    /// for the same source, so every change makes stored uploads due to be read again.
    /// </summary>
    public static string Reader { get; } =
        $"{typeof(ArticleReader).Module.ModuleVersionId:N}{typeof(Engine.Articles.Article).Module.ModuleVersionId:N}";

    /// <summary>The reading, or the rejection; never both.</summary>
    public static (Reading? Reading, ReadResult.Rejected? Rejected) Read(byte[] bytes, string? fileName, Corrections corrections) =>
        Correct(ArticleReader.Read(bytes, Options(fileName, corrections)), corrections);

    /// <summary>The article of a file, or every article of an archive, one after the other.</summary>
    public static IEnumerable<ReadFile> ReadAll(byte[] bytes, string? fileName, Corrections corrections, ReadLimits? limits = null)
    {
        if (!ArchiveReader.IsArchive(bytes))
        {
            var (reading, rejected) = Read(bytes, fileName, corrections);
            yield return new ReadFile(fileName, bytes, reading, rejected);
            yield break;
        }
        foreach (var entry in ArchiveReader.Read(bytes, Options(fileName, corrections) with { Limits = limits ?? ReadLimits.Default }))
        {
            var (reading, rejected) = Correct(entry.Result, corrections);
            yield return new ReadFile(entry.Name.Length == 0 ? fileName : entry.Name, entry.Bytes.ToArray(), reading, rejected);
        }
    }

    private static ReadOptions Options(string? fileName, Corrections corrections) => new() { FileName = fileName, Language = corrections.Language };

    private static (Reading? Reading, ReadResult.Rejected? Rejected) Correct(ReadResult result, Corrections corrections) =>
        result switch
        {
            ReadResult.Success s => (new Reading(
                corrections.ApplyTo(s.Article),
                s.Format.ToString(),
                s.Encoding,
                s.Language.Language,
                s.Language.Confidence,
                [.. s.Notes.Select(n => n.ToString())],
                Reader), null),
            ReadResult.Rejected r => (null, r),
            var other => throw new InvalidOperationException($"The reader gave {other}."),
        };
}
