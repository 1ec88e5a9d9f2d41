namespace ArticleCompare.Storage.Tables;

/// <summary>A story. It is never removed: a deleted or merged story keeps its row, so that the deed can be undone.</summary>
public sealed class StoredStory
{
    public int Id { get; set; }

    /// <summary>What a person called it; null to take an article's title.</summary>
    public string? Name { get; set; }

    /// <summary>Came with the program: an import puts nothing into it.</summary>
    public bool IsSample { get; set; }

    public DateTime Created { get; set; }

    /// <summary>The last change of any kind.</summary>
    public DateTime Changed { get; set; }

    /// <summary>When it was deleted or merged into another; null while it is shown.</summary>
    public DateTime? Deleted { get; set; }

    public List<StoredArticle> Articles { get; } = [];

    public StoredComparison? Comparison { get; set; }
}
