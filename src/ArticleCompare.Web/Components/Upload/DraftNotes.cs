using ArticleCompare.Ingestion;

namespace ArticleCompare.Web.Components.Upload;

/// <summary>What the reader has to say of an upload, beyond what the preview shows anyway.</summary>
public static class DraftNotes
{
    /// <summary>Notes that have a key "note.…"; the encoding is its {0}.</summary>
    public static readonly ReadNote[] Worded = [ReadNote.EncodingGuessed, ReadNote.BytesReplaced, ReadNote.LanguageUncertain, ReadNote.TextRepaired, ReadNote.ArticleNotFound, ReadNote.ChangesResolved];

    /// <summary>The ends of the keys. What was set aside stands with the blocks, and a language that somebody chose is certain.</summary>
    public static IEnumerable<string> Of(Storage.Stories.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Worded
            .Where(n => reading.Notes.Contains(n.ToString()))
            .Where(n => n != ReadNote.LanguageUncertain || reading.Article.Language == reading.DetectedLanguage)
            .Select(n => n.ToString().ToLowerInvariant());
    }
}
