using System.Text;

namespace ArticleCompare.Ingestion.Dictionaries;

/// <summary>Reads a dictionary: a table of words, or TEI as FreeDict has it. Which of them is told from the content.</summary>
public static class DictionaryReader
{
    /// <summary>What a pair weighs where the dictionary does not say: a good deal, but less than a row of the lexicon.</summary>
    public const double UsualWeight = 0.8;

    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name: the source of the pairs, and for TEI without languages a hint ("deu-eng.tei").</param>
    /// <param name="limits">Null for the usual ones.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static DictionaryResult Read(ReadOnlyMemory<byte> bytes, string name, DictionaryLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= DictionaryLimits.Default;
        if (bytes.Length > limits.Bytes)
        {
            return new DictionaryResult.Rejected(DictionaryRejection.TooLarge, FormattableString.Invariant($"{limits.Bytes / 1_000_000} MB"));
        }
        var pairs = new PairCollector(name, limits);
        var failure = IsXml(bytes.Span) ? TeiDictionary.Read(bytes, name, pairs, cancellationToken) : WordTable.Read(bytes.Span, pairs, cancellationToken);
        if (failure is not null)
        {
            return failure;
        }
        if (pairs.IsFull)
        {
            return new DictionaryResult.Rejected(DictionaryRejection.TooManyPairs, FormattableString.Invariant($"{limits.Pairs}"));
        }
        return pairs.IsEmpty ? new DictionaryResult.Rejected(DictionaryRejection.Empty) : pairs.ToResult();
    }

    private static bool IsXml(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        // UTF-16 XML begins with a byte order mark
        return text.StartsWith("<"u8) || bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
    }
}
