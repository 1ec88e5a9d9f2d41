namespace ArticleCompare.Ingestion.Archives;

/// <summary>One file of an archive and what came of reading it.</summary>
/// <param name="Name">Its path in the archive, to be shown; never used as a path on disk.</param>
/// <param name="Bytes">The file as it was packed in, to be stored; empty when it was not unpacked.</param>
/// <param name="Result">The article, or why there is none.</param>
public sealed record ArchiveEntry(string Name, ReadOnlyMemory<byte> Bytes, ReadResult Result);
