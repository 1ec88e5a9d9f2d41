namespace ArticleCompare.Storage.Stories;

/// <summary>Where an upload is to go. At most one of them is set; none means a new story.</summary>
/// <param name="StoryId">Into this story, as a new article.</param>
/// <param name="ArticleId">Onto this article, as its new revision.</param>
/// <param name="DraftId">Into the same new story as this other upload.</param>
public sealed record Destination(int? StoryId = null, int? ArticleId = null, int? DraftId = null)
{
    public static Destination NewStory { get; } = new();

    public static Destination Story(int id) => new(StoryId: id);

    public static Destination RevisionOf(int articleId) => new(ArticleId: articleId);

    public static Destination With(int draftId) => new(DraftId: draftId);
}
