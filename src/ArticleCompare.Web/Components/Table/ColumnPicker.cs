using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Web.Components.Table;

/// <summary>Names the columns of a story and picks those that a query shows.</summary>
public static class ColumnPicker
{
    /// <summary>One name per article, in the comparison's order.</summary>
    public static ImmutableArray<string> Names(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. comparison.Articles.Select(a =>
        {
            var language = a.Article.Language;
            var count = seen[language] = seen.GetValueOrDefault(language) + 1;
            return count == 1 ? language : string.Create(CultureInfo.InvariantCulture, $"{language}-{count}");
        })];
    }

    /// <summary>What a reader sees who asked for no base: the article in the language of the interface comes first.</summary>
    public static TableQuery ForReader(Comparison comparison, TableQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Base is not null ? query : query with { Base = Names(comparison).FirstOrDefault(n => n == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) };
    }

    /// <summary>The base first, then the others as asked for (else by name); unknown names are passed over.</summary>
    public static ImmutableArray<TableColumn> Pick(Comparison comparison, TableQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var names = Names(comparison);
        var shown = query.Columns.Where(names.Contains).ToList();
        if (shown.Count == 0)
        {
            shown = [.. names.Order(StringComparer.Ordinal)];
        }
        if (query.Base is { } wanted && names.Contains(wanted))
        {
            shown.Remove(wanted);
            shown.Insert(0, wanted);
        }
        var with = query.With is { } second && shown.IndexOf(second) > 0 ? second : shown.ElementAtOrDefault(1);
        return [.. shown.Select((name, i) =>
        {
            var article = names.IndexOf(name);
            return new TableColumn(article, name, comparison.Articles[article].Article.Language, i == 0, name == with, shown.Count > 1 && comparison.Shares[article].IsOwnReport);
        })];
    }
}
