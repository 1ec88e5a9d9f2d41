namespace ArticleCompare.Storage.Stories;

/// <summary>Tells open pages that a story changed. Within this process; handlers must be quick and not throw.</summary>
public sealed class StoryChanges
{
    /// <summary>Raised after the change is committed, with the story's id.</summary>
    public event Action<StoryChange>? Changed;

    public void Raise(int storyId, StoryChangeKind kind, bool moreToCome = false) => Changed?.Invoke(new StoryChange(storyId, kind, moreToCome));
}

/// <param name="MoreToCome">Part of an import that may bring more articles of this story.</param>
public readonly record struct StoryChange(int StoryId, StoryChangeKind Kind, bool MoreToCome = false);

public enum StoryChangeKind
{
    /// <summary>Its articles or their texts: it has to be compared again.</summary>
    Articles,
    /// <summary>Its name, or whether it is there.</summary>
    Story,
    Decisions,
    /// <summary>A decision elsewhere reaches this story: its figures have to be counted again.</summary>
    Figures,
    /// <summary>A comparison is running; see the web host's progress.</summary>
    Progress,
    /// <summary>A new comparison is there.</summary>
    Comparison,
}
