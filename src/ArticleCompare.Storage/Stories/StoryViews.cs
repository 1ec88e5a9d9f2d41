using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;

namespace ArticleCompare.Storage.Stories;

/// <summary>A story in a list.</summary>
/// <param name="Name">What a person called it; null to show an article's title.</param>
/// <param name="IsSample">Came with the program.</param>
/// <param name="Changed">In UTC.</param>
/// <param name="Figures">Null until it was compared.</param>
/// <param name="IsUpToDate">False while a comparison is due.</param>
public sealed record StoryListItem(
    int Id,
    string? Name,
    bool IsSample,
    DateTime Changed,
    ImmutableArray<ArticleListItem> Articles,
    StoryFigures? Figures,
    bool IsUpToDate)
{
    /// <summary>The name; else the title of an article in this language; else any title; null when nothing has one.</summary>
    public string? TitleIn(string language) =>
        Name
        ?? Articles.FirstOrDefault(a => a.Language == language && a.Title is not null)?.Title
        ?? Articles.FirstOrDefault(a => a.Title is not null)?.Title;
}

/// <param name="Claims">Of all articles together.</param>
/// <param name="OpenDifferences">Rows with a difference that nobody dismissed; what is missing or only in one is not counted.</param>
/// <param name="Coverage">By article; empty when nobody counted yet.</param>
public sealed record StoryFigures(int Claims, int Rows, int OpenDifferences, ImmutableArray<ArticleFigures> Coverage);

/// <summary>An article in a list.</summary>
/// <param name="Title">Its title, else how it begins.</param>
public sealed record ArticleListItem(int Id, string Key, string Language, string? Title, string? Outlet, DateOnly? Published);

/// <summary>An article as an index over all of them knows it.</summary>
/// <param name="IsThere">False when it or its story was deleted.</param>
/// <param name="ContentHash">Changes with the text.</param>
public sealed record IndexedArticle(int Id, string Key, bool IsThere, string ContentHash);

/// <summary>Where an article stands that may tell the same story as another.</summary>
public sealed record PlacedArticle(string Key, int StoryId, bool IsSample);

/// <summary>A story as its page shows it.</summary>
/// <param name="Articles">Ordered by key, as in the comparison.</param>
/// <param name="Table">The newest comparison with the decisions applied; null until it was compared.</param>
/// <param name="IsUpToDate">False while a comparison is due: <paramref name="Table"/> is then an older one, or null.</param>
/// <param name="Decisions">All, in the order they were made; see <see cref="DecisionLog"/>.</param>
public sealed record StoryView(
    int Id,
    string? Name,
    DateTime Changed,
    ImmutableArray<StoryArticle> Articles,
    DecidedComparison? Table,
    bool IsUpToDate,
    ImmutableArray<Decision> Decisions)
{
    public string? TitleIn(string language) =>
        Name
        ?? Articles.FirstOrDefault(a => a.Article.Language == language && a.Article.Title is not null)?.Article.Title
        ?? Articles.FirstOrDefault(a => a.Article.Title is not null)?.Article.Title
        ?? (Articles.FirstOrDefault(a => a.Article.Language == language) ?? Articles.FirstOrDefault())?.Article.Name;
}

/// <summary>An article of a story, as it is compared.</summary>
public sealed record StoryArticle(int Id, int StoryId, Reading Reading, Corrections Corrections, ImmutableArray<RevisionListItem> Revisions)
{
    public Article Article => Reading.Article;

    /// <summary>The revision that counts.</summary>
    public RevisionListItem Current => Revisions[^1];
}

/// <param name="Number">1 for the first.</param>
/// <param name="UploadHash">SHA-256 of the uploaded bytes.</param>
/// <param name="Uploaded">In UTC.</param>
public sealed record RevisionListItem(int Number, string UploadHash, string? FileName, DateTime Uploaded, string Who);
