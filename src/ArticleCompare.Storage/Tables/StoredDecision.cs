namespace ArticleCompare.Storage.Tables;

/// <summary>What a person said about a story. Only ever added; an undo is one more.</summary>
public sealed class StoredDecision
{
    /// <summary>Rising in the order of deciding.</summary>
    public int Id { get; set; }

    /// <summary>The story on whose page it was made.</summary>
    public int StoryId { get; set; }

    public StoredStory? Story { get; set; }

    public DateTime At { get; set; }

    public required string Who { get; set; }

    /// <summary>Holds in every story (a dismissed pair of words).</summary>
    public bool Everywhere { get; set; }

    /// <summary>JSON of the engine's <c>DecisionContent</c>.</summary>
    public required string Content { get; set; }

    /// <summary>The articles it speaks of: it goes with them when stories are merged or split.</summary>
    public List<DecisionArticle> Articles { get; } = [];
}

public sealed class DecisionArticle
{
    public int DecisionId { get; set; }

    public required string ArticleKey { get; set; }
}
