using System.Globalization;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Dictionaries;

/// <summary>What comparisons need to know of the dictionaries.</summary>
internal static class DictionaryQueries
{
    /// <summary>The names of the two dictionaries that the program keeps itself, as they stand at words they tie together.</summary>
    public static string SourceOf(DictionaryKind kind, string name) => kind switch
    {
        DictionaryKind.Learned => "learned",
        DictionaryKind.Own => "own",
        _ => name,
    };

    /// <summary>Names the state of all dictionaries; empty when none counts.</summary>
    public static async Task<string> StateAsync(ArticleCompareDb db, CancellationToken cancellationToken)
    {
        var versions = await db.Dictionaries.AsNoTracking().Where(d => d.Removed == null && d.Version > 0).OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.Version }).ToListAsync(cancellationToken);
        return string.Join(',', versions.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Id}:{v.Version}")));
    }

    public static async Task<DictionaryLayers> LayersAsync(ArticleCompareDb db, bool withLearned, CancellationToken cancellationToken)
    {
        var pairs = await db.Pairs.AsNoTracking()
            .Where(p => p.Removed == null && p.Dictionary!.Removed == null && (withLearned || p.Dictionary.Kind != DictionaryKind.Learned))
            .Select(p => new { p.Language, p.Words, p.OtherLanguage, p.OtherWords, p.Weight, p.Dictionary!.Kind, p.Dictionary.Name })
            .ToListAsync(cancellationToken);
        return DictionaryLayers.Of(pairs.Select(p => new DictionaryPair(p.Language, p.Words, p.OtherLanguage, p.OtherWords, p.Weight, SourceOf(p.Kind, p.Name))));
    }
}
