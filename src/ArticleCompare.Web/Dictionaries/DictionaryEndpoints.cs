using ArticleCompare.Ingestion.Dictionaries;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Web.Hosting;
using ArticleCompare.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleCompare.Web.Dictionaries;

/// <summary>
/// Importing a dictionary over plain HTTP, for the page, for scripts and for tests alike: <c>POST /dictionary/import</c> with
/// <c>file</c> as multipart form data; the antiforgery token comes from <c>GET /upload/token</c>.
/// </summary>
internal static class DictionaryEndpoints
{
    /// <summary>The file and the form around it.</summary>
    private static readonly long RequestBytes = DictionaryLimits.Default.Bytes + 1_000_000;

    public static void AddDictionaries(this IServiceCollection services) => services.AddHostedService<PairLearning>();

    public static void MapDictionaries(this WebApplication app) =>
        app.MapPost("/dictionary/import", ImportAsync).WithMetadata(new RequestSizeLimitAttribute(RequestBytes));

    private static async Task<Results<Ok<ImportedDictionary>, RedirectHttpResult, ProblemHttpResult>> ImportAsync(
        HttpRequest request, IAntiforgery antiforgery, DictionaryStore store, UiText text, CancellationToken cancellationToken)
    {
        var isPage = request.GetTypedHeaders().Accept.Any(a => a.MediaType == "text/html");
        var (name, result) = await ReadAsync(request, antiforgery, cancellationToken);
        switch (result)
        {
            case DictionaryResult.Success success:
                var id = await store.ImportAsync(name, Person.Of(request.HttpContext), success.Pairs, cancellationToken: cancellationToken);
                return isPage
                    ? TypedResults.Redirect($"/dictionary?dictionary={id}")
                    : TypedResults.Ok(new ImportedDictionary(id, name, success.Pairs.Length, success.Skipped, text.Count("dictionary.imported", success.Pairs.Length)));
            case DictionaryResult.Rejected rejected when isPage:
                return TypedResults.Redirect($"/dictionary?rejected={rejected.Reason}&detail={Uri.EscapeDataString(rejected.Detail ?? "")}");
            case DictionaryResult.Rejected rejected:
                return TypedResults.Problem(text.Rejection(rejected.Reason, rejected.Detail), statusCode: StatusCodes.Status422UnprocessableEntity, title: text["dictionary.rejected"]);
            default:
                return TypedResults.Problem("Send multipart/form-data with one part named file, and the token of GET /upload/token.", statusCode: StatusCodes.Status400BadRequest, title: "There is no file.");
        }
    }

    /// <summary>The name and what came of reading; null where the form has no file or does not come from this site.</summary>
    private static async Task<(string Name, DictionaryResult? Result)> ReadAsync(HttpRequest request, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return ("", null);
        }
        if (request.ContentLength > RequestBytes)
        {
            return ("", TooLarge);
        }
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return ("", TooLarge);
        }
        catch (Exception e) when (e is IOException or BadHttpRequestException)
        {
            return ("", null);
        }
        if (form.Files["file"] is not { } file || !await antiforgery.IsRequestValidAsync(request.HttpContext))
        {
            return ("", null);
        }
        if (file.Length > DictionaryLimits.Default.Bytes)
        {
            return ("", TooLarge);
        }
        var name = Path.GetFileName(file.FileName) is { Length: > 0 } given ? given : "dictionary";
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return (name, await Task.Run(() => DictionaryReader.Read(bytes, name, cancellationToken: cancellationToken), cancellationToken));
    }

    private static DictionaryResult.Rejected TooLarge => new(DictionaryRejection.TooLarge, FormattableString.Invariant($"{DictionaryLimits.Default.Bytes / 1_000_000} MB"));

    /// <summary>Why a dictionary was not read, in the reader's words.</summary>
    internal static string Rejection(this UiText text, DictionaryRejection reason, string? detail) =>
        text["dictionary.rejected." + reason.ToString().ToLowerInvariant(), detail];
}

/// <param name="Skipped">Entries without a usable word on both sides.</param>
/// <param name="Message">What happened, in the reader's language.</param>
internal sealed record ImportedDictionary(int Id, string Name, int Pairs, int Skipped, string Message);
