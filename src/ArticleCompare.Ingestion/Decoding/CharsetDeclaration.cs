using System.Text;
using System.Text.RegularExpressions;

namespace ArticleCompare.Ingestion.Decoding;

/// <summary>The encoding that a page names in its head, in ASCII, before anything else can be decoded.</summary>
internal static partial class CharsetDeclaration
{
    // The HTML standard looks at 1024 bytes; saved pages put comments and scripts in front.
    private const int Looked = 8192;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        var match = Charset().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"(?:<meta[^>]{0,300}charset\s{0,5}=\s{0,5}[""']?|<\?xml[^>]{0,100}encoding=[""'])([A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
