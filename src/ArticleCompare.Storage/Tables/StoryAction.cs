namespace ArticleCompare.Storage.Tables;

/// <summary>A deed on whole stories (rename, merge, split, delete), with what is needed to undo it. Only ever added.</summary>
public sealed class StoryAction
{
    public int Id { get; set; }

    public DateTime At { get; set; }

    public required string Who { get; set; }

    public StoryActionKind Kind { get; set; }

    /// <summary>The story it was done to.</summary>
    public int StoryId { get; set; }

    /// <summary>The story merged into or split off; null for other kinds.</summary>
    public int? OtherStoryId { get; set; }

    /// <summary>The name before, or comma-separated ids of the articles that moved.</summary>
    public string? Before { get; set; }

    /// <summary>The action that this one undoes.</summary>
    public int? Undoes { get; set; }
}

public enum StoryActionKind
{
    Rename,
    Merge,
    Split,
    Delete,
    DeleteArticle,
    Undo,
}
