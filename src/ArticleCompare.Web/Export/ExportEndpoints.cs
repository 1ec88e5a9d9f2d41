using System.Globalization;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Table;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleCompare.Web.Export;

/// <summary>Files of what a story's page shows: the same query, <c>/stories/7/export.csv?base=de&amp;filter=differs</c>.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this WebApplication app)
    {
        app.MapGet("/stories/{id:int}/export.csv", (int id, [AsParameters] ExportQuery query, HttpRequest request, StoryStore store, TimeProvider time, CancellationToken ct) =>
            ExportAsync(id, query, store, export => TypedResults.File(
                CsvExport.Write(export, query.Separator is [',' or ';'] ? query.Separator[0] : CsvExport.SeparatorOf(CultureInfo.CurrentUICulture), $"{request.Scheme}://{request.Host}{request.PathBase}/stories/{id}"),
                "text/csv; charset=utf-8",
                export.FileName("rows", "csv", time.GetLocalNow().DateTime)), ct));
        app.MapGet("/stories/{id:int}/export.json", (int id, [AsParameters] ExportQuery query, StoryStore store, TimeProvider time, CancellationToken ct) =>
            ExportAsync(id, query, store, export => TypedResults.File(JsonExport.Write(export), "application/json", export.FileName("rows", "json", time.GetLocalNow().DateTime)), ct));
    }

    private static async Task<Results<FileContentHttpResult, NotFound, ProblemHttpResult>> ExportAsync(
        int id, ExportQuery query, StoryStore store, Func<ExportTable, FileContentHttpResult> write, CancellationToken cancellationToken)
    {
        if (await store.LoadAsync(id, cancellationToken) is not { } story)
        {
            return TypedResults.NotFound();
        }
        return ExportTable.Of(story, query.ToTableQuery()) is { } export
            ? write(export)
            : TypedResults.Problem("Try again in a moment.", statusCode: StatusCodes.Status409Conflict, title: "The story is still being compared.");
    }
}

/// <summary>The story page's query, by the same names; see <see cref="TableQuery"/>.</summary>
internal sealed record ExportQuery(
    [FromQuery(Name = "base")] string? Base,
    [FromQuery(Name = "columns")] string? Columns,
    [FromQuery(Name = "filter")] string? Filter,
    [FromQuery(Name = "order")] string? Order,
    [FromQuery(Name = "separator")] string? Separator)
{
    public TableQuery ToTableQuery() => TableQuery.Read(Base, Columns, null, Filter, Order, null, null);
}
