using System.Collections.Immutable;
using System.Text;

namespace ArticleCompare.Web.Components.Table;

/// <summary>What of a story's table is shown and how, as it stands in the address.</summary>
public sealed record TableQuery
{
    /// <summary>Name of the base column; null for the first.</summary>
    public string? Base { get; init; }

    /// <summary>Names of the shown columns in their order; empty for all.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>The second column where only two fit; null for the first after the base.</summary>
    public string? With { get; init; }

    /// <summary>One of <see cref="RowFilters"/>, or the name of a difference kind.</summary>
    public string Filter { get; init; } = RowFilters.All;

    /// <summary>In the base's order instead of worst first.</summary>
    public bool TextOrder { get; init; }

    /// <summary>Less air between the rows.</summary>
    public bool Dense { get; init; }

    /// <summary>Id of the opened row.</summary>
    public string? Row { get; init; }

    public static TableQuery Read(string? @base, string? columns, string? with, string? filter, string? order, string? density, string? row) => new()
    {
        Base = Named(@base),
        Columns = columns is null ? [] : [.. columns.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)],
        With = Named(with),
        Filter = Named(filter) ?? RowFilters.All,
        TextOrder = order == "text",
        Dense = density == "dense",
        Row = Named(row),
    };

    /// <summary>The address of the page at <paramref name="path"/> that shows this.</summary>
    public string ToUrl(string path)
    {
        var url = new StringBuilder(path);
        Add("base", Base);
        Add("columns", Columns.IsEmpty ? null : string.Join(',', Columns));
        Add("with", With);
        Add("filter", Filter == RowFilters.All ? null : Filter);
        Add("order", TextOrder ? "text" : null);
        Add("density", Dense ? "dense" : null);
        Add("row", Row);
        return url.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                url.Append(url.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }
    }

    private static string? Named(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
