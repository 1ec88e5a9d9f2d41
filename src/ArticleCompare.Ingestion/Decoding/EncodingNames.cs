using System.Text;

namespace ArticleCompare.Ingestion.Decoding;

/// <summary>Encodings by the names that pages and headers use.</summary>
internal static class EncodingNames
{
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of that name; null for an unknown or unusable one. As in browsers, "iso-8859-1" and "ascii" mean windows-1252.</summary>
    public static Encoding? Find(string? name)
    {
        name = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        switch (name)
        {
            case null or "":
            // strict UTF-8 was tried before; a text that failed it is something else
            case "utf-8" or "utf8" or "utf-7" or "utf-16" or "utf-16le" or "utf-16be":
                return null;
            case "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252":
                return Western;
        }
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
