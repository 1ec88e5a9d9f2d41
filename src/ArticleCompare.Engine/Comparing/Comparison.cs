using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Sentences;

namespace ArticleCompare.Engine.Comparing;

/// <summary>What the engine found in one story: the model behind the table, the exports and the command line.</summary>
/// <param name="Articles">Ordered by key (ordinal).</param>
/// <param name="Rows">In canonical order: by the mean relative position of their claims, ties by the first claim. A view reorders them by its base.</param>
public sealed record Comparison(ImmutableArray<ComparedArticle> Articles, ImmutableArray<Row> Rows)
{
    /// <summary>The word pairs over the shipped lexicon that it was made with.</summary>
    [JsonIgnore]
    public DictionaryLayers Dictionaries { get; init; } = DictionaryLayers.Empty;

    /// <summary>How much of the story each article shares, in the order of <see cref="Articles"/>.</summary>
    public ImmutableArray<ArticleShare> Shares => shares.IsDefault ? shares = Coverage.Of(Articles.Length, [.. Rows.Select(r => r.Cells)], Rows.SelectMany(r => r.Links)) : shares;

    private ImmutableArray<ArticleShare> shares;

    /// <summary>Raised with every change of the engine that can change a result; stored with derived data.</summary>
    public const int EngineVersion = 2;
}

/// <summary>One article as it was compared.</summary>
/// <param name="Article">The article itself.</param>
/// <param name="Sentences">Sentences of its content blocks, in text order.</param>
/// <param name="Claims">Claims of those sentences, in text order.</param>
public sealed record ComparedArticle(Article Article, ImmutableArray<Sentence> Sentences, ImmutableArray<Claim> Claims);

/// <summary>A bead as shown in the table: what every article says of one claim.</summary>
/// <param name="Cells">One per article, in the order of <see cref="Comparison.Articles"/>: ascending indices into its claims; empty where the article does not say it.</param>
/// <param name="Confidence">0 to 1, calibrated: of rows at 0.9, nine of ten are right. 1 for a row with one cell.</param>
/// <param name="Links">The links that hold the row together, strongest first.</param>
/// <param name="Differences">Where the cells disagree, gravest first.</param>
public sealed record Row(ImmutableArray<ImmutableArray<int>> Cells, double Confidence, ImmutableArray<Link> Links, ImmutableArray<Difference> Differences)
{
    /// <summary>Stable name of the row: a hash of the texts of its claims. A permanent link survives a re-run that finds the same row.</summary>
    public required string Id { get; init; }
}
