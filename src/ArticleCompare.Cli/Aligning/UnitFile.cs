using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Cli.Articles;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Cli.Aligning;

/// <summary>A text that comes already split, one unit a line.</summary>
internal static class UnitFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines of a file with its language; null, with a line on <paramref name="error"/>, when it cannot be read.</summary>
    public static UnitText? Read(string path, TextWriter error)
    {
        if (ArticleFiles.Bytes(path, error) is not { } bytes)
        {
            return null;
        }
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            error.WriteLine($"{path}: not UTF-8. Save it as UTF-8 text.");
            return null;
        }
        text = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            error.WriteLine($"{path}: holds no text.");
            return null;
        }
        // The line end of the last line begins no further unit; an empty line within is one.
        ImmutableArray<string> units = [.. (text.EndsWith('\n') ? text[..^1] : text).Split('\n')];
        return new UnitText(LanguageDetector.Detect(text).Language, units);
    }
}
