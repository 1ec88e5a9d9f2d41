using ArticleCompare.Ingestion;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

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
    public static (Reading? Reading, ReadResult.Rejected? Rejected) Read(byte[] bytes, string? fileName, Corrections corrections, string key = "article") =>
        ArticleReader.Read(bytes, new ReadOptions { Key = key, FileName = fileName, Language = corrections.Language }) switch
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
