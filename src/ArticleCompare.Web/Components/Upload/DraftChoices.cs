using System.Globalization;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Resources;
using ArticleCompare.Web.Upload;

namespace ArticleCompare.Web.Components.Upload;

/// <summary>One line of a choice: what the form sends and what the person reads.</summary>
public sealed record DraftChoice(string Value, string Text);

/// <summary>What a person can choose for an upload before it is saved.</summary>
public static class DraftChoices
{
    private static readonly string[] Known = ["de", "en", "fr", "id"];

    /// <summary>The four languages, the detected one and "unknown".</summary>
    public static IEnumerable<string> Languages(Storage.Stories.Reading reading) =>
        Known.Append(reading.DetectedLanguage).Append(reading.Article.Language).Append(LanguageDetector.Unknown).Distinct(StringComparer.Ordinal);

    public static DateOnly? Date(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A new story, together with another upload, a stored story, or a new revision of an article of one.</summary>
    public static IEnumerable<DraftChoice> Destinations(DraftView draft, IEnumerable<DraftView> others, IEnumerable<StoryListItem> stories, UiText text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        yield return new DraftChoice(Name(Storage.Stories.Destination.NewStory), text["draft.new-story"]);
        foreach (var other in others.TakeWhile(o => o.Id != draft.Id).Where(o => o.CanBeSaved && o.Destination == Storage.Stories.Destination.NewStory))
        {
            yield return new DraftChoice(Name(Storage.Stories.Destination.With(other.Id)), text["draft.with", other.Draft.Reading?.Article.Title ?? other.Draft.FileName ?? text["upload.pasted"]]);
        }
        var reader = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        foreach (var story in stories.OrderByDescending(s => draft.Suggestions.FirstOrDefault(g => g.StoryId == s.Id)?.Similarity ?? 0))
        {
            var title = story.TitleIn(reader) ?? text["story.untitled"];
            yield return new DraftChoice(Name(Storage.Stories.Destination.Story(story.Id)), title);
            if (draft.Suggestions.Any(g => g.StoryId == story.Id))
            {
                foreach (var article in story.Articles.Where(a => a.Language == draft.Draft.Reading?.Article.Language))
                {
                    yield return new DraftChoice(Name(Storage.Stories.Destination.RevisionOf(article.Id)), text["draft.revision", text.LanguageName(article.Language), article.Title ?? title]);
                }
            }
        }
    }

    /// <summary>A destination as a form sends it: "new", "story-3", "article-4" or "draft-5".</summary>
    public static string Name(Destination destination) => destination switch
    {
        { StoryId: { } id } => string.Create(CultureInfo.InvariantCulture, $"story-{id}"),
        { ArticleId: { } id } => string.Create(CultureInfo.InvariantCulture, $"article-{id}"),
        { DraftId: { } id } => string.Create(CultureInfo.InvariantCulture, $"draft-{id}"),
        _ => "new",
    };

    /// <summary>The destination of a name; a new story for any other word.</summary>
    public static Destination Destination(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && int.TryParse(name.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? name[..dash] switch
            {
                "story" => Storage.Stories.Destination.Story(id),
                "article" => Storage.Stories.Destination.RevisionOf(id),
                "draft" => Storage.Stories.Destination.With(id),
                _ => Storage.Stories.Destination.NewStory,
            }
            : Storage.Stories.Destination.NewStory;
    }
}
