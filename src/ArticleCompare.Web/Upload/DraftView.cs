using System.Collections.Immutable;
using ArticleCompare.Ingestion;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;

namespace ArticleCompare.Web.Upload;

/// <summary>An upload as the preview shows it before it is saved.</summary>
/// <param name="Draft">What was read; its corrections are applied.</param>
/// <param name="Rejection">Why it cannot be read; null when it could.</param>
/// <param name="Suggestions">Stories it seems to belong to, best first.</param>
/// <param name="Destination">Where it goes when it is saved: what a person chose, else the best suggestion.</param>
/// <param name="IsChosen">Whether a person chose the destination.</param>
public sealed record DraftView(
    DraftItem Draft,
    RejectionReason? Rejection,
    ImmutableArray<StorySuggestion> Suggestions,
    Destination Destination,
    bool IsChosen)
{
    public int Id => Draft.Id;

    /// <summary>It can be saved: it was read, and its bytes are not stored yet.</summary>
    public bool CanBeSaved => Draft.Reading is not null && Draft.There is null;
}
