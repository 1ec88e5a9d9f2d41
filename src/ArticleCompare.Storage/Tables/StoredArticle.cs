namespace ArticleCompare.Storage.Tables;

/// <summary>An article of a story. Its text stands in its revisions; what is repeated here is for lists.</summary>
public sealed class StoredArticle
{
    public int Id { get; set; }

    /// <summary>
    /// Names the article in comparisons and decisions, for good: the start of the hash of its first upload,
    /// so that it does not depend on the order of upload.
    /// </summary>
    public required string Key { get; set; }

    public int StoryId { get; set; }

    public StoredStory? Story { get; set; }

    /// <summary>Number of the revision that counts.</summary>
    public int Current { get; set; }

    /// <summary>JSON of <see cref="Stories.Corrections"/>: what a person said otherwise than the reader found.</summary>
    public required string Corrections { get; set; }

    public required string Language { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public DateOnly? Published { get; set; }

    /// <summary>Hash of the article as the engine gets it (text, language, blocks, date).</summary>
    public required string ContentHash { get; set; }

    public DateTime? Deleted { get; set; }

    public List<Revision> Revisions { get; } = [];

    public ArticleVector? Vector { get; set; }
}
