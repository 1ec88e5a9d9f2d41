using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Stories;
using ArticleCompare.Ingestion;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;

namespace ArticleCompare.Web.Upload;

/// <summary>
/// The way of an upload from bytes to a story: received, shown, corrected, saved. What is received is kept in the database at
/// once, so that a reload or a restart loses nothing.
/// </summary>
public sealed class UploadDesk(StoryStore store, StoryFinder finder, DueComparisons due)
{
    /// <summary>A name for uploads that belong together; who does not know it does not see them.</summary>
    public static string NewBatch() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Reads and keeps one upload, of an archive every file in it; what cannot be read is kept with the reason.</summary>
    /// <param name="batch">From <see cref="NewBatch"/>.</param>
    /// <param name="bytes">As uploaded.</param>
    /// <param name="fileName">Null for pasted text.</param>
    /// <param name="language">What the person says the language is; null to detect it.</param>
    /// <param name="who">The name the person goes by.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public async Task ReceiveAsync(string batch, byte[] bytes, string? fileName, string? language, string who, CancellationToken cancellationToken = default)
    {
        var corrections = Corrections.None with { Language = language };
        if (bytes.LongLength > UploadLimits.FileBytes)
        {
            await KeepAsync(new ReadFile(fileName, [], null, TooLarge));
            return;
        }
        foreach (var file in ArticleReading.ReadAll(bytes, fileName, corrections, UploadLimits.Archive))
        {
            await KeepAsync(file);
        }

        Task KeepAsync(ReadFile file) => store.AddDraftAsync(
            batch, file.Rejected is null ? file.Bytes : [], file.Name, file.Reading, file.Rejected?.Reason.ToString(), file.Rejected?.Detail, corrections, who, cancellationToken);
    }

    /// <summary>As <see cref="ReceiveAsync"/>, of pasted text.</summary>
    public Task ReceiveTextAsync(string batch, string text, string? language, string who, CancellationToken cancellationToken = default) =>
        ReceiveAsync(batch, Encoding.UTF8.GetBytes(text), null, language, who, cancellationToken);

    /// <summary>The uploads of a batch as they would be saved.</summary>
    public async Task<ImmutableArray<DraftView>> PreviewAsync(string batch, CancellationToken cancellationToken = default)
    {
        var drafts = await store.ListDraftsAsync(batch, cancellationToken);
        var vectors = drafts.Where(d => d.Reading is not null).ToDictionary(d => d.Id, d => StoryFinder.VectorOf(d.Reading!.Article));
        var stories = SameStory(vectors);
        var views = ImmutableArray.CreateBuilder<DraftView>();
        foreach (var draft in drafts)
        {
            var suggestions = vectors.TryGetValue(draft.Id, out var vector) ? await finder.FindAsync(vector, cancellationToken: cancellationToken) : [];
            var destination = draft.Destination
                ?? (draft.Reading is null ? Destination.NewStory : await SuggestAsync(draft.Reading.Article, suggestions, cancellationToken))
                ?? After(views.FirstOrDefault(v => stories.TryGetValue(v.Id, out var story) && story == stories[draft.Id]));
            views.Add(new DraftView(
                draft,
                draft.Rejection is null ? null : Enum.Parse<RejectionReason>(draft.Rejection),
                suggestions,
                destination,
                draft.Destination is not null));
        }
        return views.ToImmutable();
    }

    /// <summary>Corrects an upload that waits and reads it anew.</summary>
    /// <exception cref="KeyNotFoundException">It was saved or given up meanwhile.</exception>
    public async Task CorrectAsync(string batch, int draftId, Corrections corrections, CancellationToken cancellationToken = default)
    {
        var draft = await DraftAsync(batch, draftId, cancellationToken);
        var bytes = await store.LoadUploadAsync(draft.UploadHash, cancellationToken) ?? throw new KeyNotFoundException($"The bytes of draft {draftId} are gone.");
        if (ArticleReading.Read(bytes, draft.FileName, corrections).Reading is { } reading)
        {
            await store.CorrectDraftAsync(draftId, corrections, reading, cancellationToken);
        }
    }

    /// <summary>Says where an upload that waits is to go.</summary>
    /// <exception cref="KeyNotFoundException">It was saved or given up meanwhile.</exception>
    public async Task PlaceAsync(string batch, int draftId, Destination destination, CancellationToken cancellationToken = default)
    {
        await DraftAsync(batch, draftId, cancellationToken);
        await store.PlaceDraftAsync(draftId, destination, cancellationToken);
    }

    public async Task DiscardAsync(string batch, int draftId, CancellationToken cancellationToken = default)
    {
        await DraftAsync(batch, draftId, cancellationToken);
        await store.DiscardDraftAsync(draftId, cancellationToken);
    }

    /// <summary>Saves the uploads of a batch that can be read, or one of them; those that cannot stay where they are.</summary>
    public async Task<ImmutableArray<Added>> SaveAsync(string batch, int? draftId = null, string who = "", CancellationToken cancellationToken = default)
    {
        var saved = new Dictionary<int, Added>();
        var views = await PreviewAsync(batch, cancellationToken);
        try
        {
            foreach (var view in views)
            {
                if (view.Draft.Reading is null || (draftId is not null && draftId != view.Id))
                {
                    continue;
                }
                saved[view.Id] = view.Draft.There ?? await SaveAsync(view, saved, who, moreToCome: draftId is null && view != views[^1], cancellationToken);
                // Uploads that wait to go with this one go to where it went.
                foreach (var with in views.Where(v => v.Draft.Destination?.DraftId == view.Id && !saved.ContainsKey(v.Id)))
                {
                    await store.PlaceDraftAsync(with.Id, Destination.Story(saved[view.Id].StoryId), cancellationToken);
                }
                await store.DiscardDraftAsync(view.Id, cancellationToken);
            }
        }
        finally
        {
            due.LetGo(saved.Values.Select(s => s.StoryId), DueReason.Person);
        }
        return [.. saved.OrderBy(s => s.Key).Select(s => s.Value)];
    }

    private static ReadResult.Rejected TooLarge { get; } =
        new(RejectionReason.TooLarge, UploadLimits.FileBytes.ToString(CultureInfo.InvariantCulture));

    private async Task<Added> SaveAsync(DraftView view, Dictionary<int, Added> saved, string who, bool moreToCome, CancellationToken cancellationToken)
    {
        var draft = view.Draft;
        var bytes = await store.LoadUploadAsync(draft.UploadHash, cancellationToken) ?? throw new KeyNotFoundException($"The bytes of draft {draft.Id} are gone.");
        var article = new NewArticle(bytes, draft.FileName, draft.Reading!, draft.Corrections, who) { MoreToCome = moreToCome };
        return view.Destination switch
        {
            { ArticleId: { } articleId } => await store.AddRevisionAsync(articleId, article, cancellationToken),
            { StoryId: { } storyId } => await store.AddArticleAsync(article, storyId, cancellationToken: cancellationToken),
            { DraftId: { } other } when saved.TryGetValue(other, out var with) => await store.AddArticleAsync(article, with.StoryId, cancellationToken: cancellationToken),
            _ => await store.AddArticleAsync(article, cancellationToken: cancellationToken),
        };
    }

    private async Task<DraftItem> DraftAsync(string batch, int draftId, CancellationToken cancellationToken) =>
        (await store.ListDraftsAsync(batch, cancellationToken)).SingleOrDefault(d => d.Id == draftId) ?? throw new KeyNotFoundException($"There is no draft {draftId}.");

    /// <summary>By draft: the number of the story that the uploads of a batch tell among themselves.</summary>
    private static Dictionary<int, int> SameStory(Dictionary<int, StoryVector> vectors)
    {
        var ids = vectors.Keys.Order().ToList();
        return StoryGrouper.Group([.. ids.Select(id => vectors[id])])
            .SelectMany((group, number) => group.Select(i => (Id: ids[i], Number: number)))
            .ToDictionary(p => p.Id, p => p.Number);
    }

    /// <summary>The stored article it is another state of, else the stored story it is likely to tell; null when there is none.</summary>
    private async Task<Destination?> SuggestAsync(Article article, ImmutableArray<StorySuggestion> suggestions, CancellationToken cancellationToken)
    {
        if (suggestions.FirstOrDefault(s => s.IsLikely) is not { } likely)
        {
            return null;
        }
        var story = await store.LoadAsync(likely.StoryId, cancellationToken);
        var earlier = story?.Articles.FirstOrDefault(a => a.Article.Language == article.Language && TextOverlap.Of(a.Article, article) >= TextOverlap.SameArticle);
        return earlier is null ? Destination.Story(likely.StoryId) : Destination.RevisionOf(earlier.Id);
    }

    /// <summary>Where an upload goes that tells the same story as an earlier one of the batch.</summary>
    private static Destination After(DraftView? earlier) => earlier switch
    {
        null or { Destination.ArticleId: not null } => Destination.NewStory,
        { Destination: { StoryId: null, DraftId: null } } => Destination.With(earlier.Id),
        _ => earlier.Destination,
    };
}
