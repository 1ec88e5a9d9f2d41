using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Articles;

/// <summary>What a reader should know of how a file was read, in words.</summary>
internal static class Notes
{
    public static string Describe(ReadNote note) => note switch
    {
        ReadNote.EncodingGuessed => "the encoding was guessed; look for wrong letters",
        ReadNote.BytesReplaced => "some bytes are no letters; they stand as \uFFFD",
        ReadNote.LanguageUncertain => "the language is uncertain",
        ReadNote.TextRepaired => "damaged places are read mended",
        ReadNote.PartsSetAside => "parts that are no article text stand apart, at the end",
        ReadNote.ArticleNotFound => "no article stands out on the page; all of its text was taken",
        ReadNote.ChangesResolved => "tracked changes were read as accepted",
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, null),
    };
}
