using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleCompare.Web.Upload;

/// <summary>
/// Uploading over plain HTTP, for the page, for scripts and for tests alike:
/// <c>GET /upload/token</c> gives the antiforgery token, <c>POST /upload</c> takes multipart form data with <c>files</c> (any number),
/// <c>text</c> (pasted), <c>language</c>, <c>batch</c>, and <c>save=true</c> to save at once.
/// </summary>
internal static class UploadEndpoints
{
    public static void AddUpload(this IServiceCollection services)
    {
        services.AddSingleton<UploadDesk>();
        services.Configure<FormOptions>(o =>
        {
            o.MultipartBodyLengthLimit = UploadLimits.RequestBytes;
            o.ValueLengthLimit = (int)UploadLimits.FileBytes;
            o.ValueCountLimit = 2 * UploadLimits.Files;
        });
    }

    public static void MapUpload(this WebApplication app)
    {
        app.MapGet("/upload/token", (HttpContext http, IAntiforgery antiforgery) =>
        {
            var tokens = antiforgery.GetAndStoreTokens(http);
            return TypedResults.Ok(new UploadToken(tokens.HeaderName!, tokens.FormFieldName, tokens.RequestToken!));
        });
        // Before the page of the same address, which would take a form as well.
        app.MapPost("/upload", ReceiveAsync).WithOrder(-1).WithMetadata(new RequestSizeLimitAttribute(UploadLimits.RequestBytes));
        app.MapGet("/upload/{batch}/drafts", async (string batch, UploadDesk desk, CancellationToken ct) => TypedResults.Ok(await SummariesAsync(desk, batch, ct)));
    }

    private static async Task<Results<Ok<UploadAnswer>, RedirectHttpResult, ProblemHttpResult>> ReceiveAsync(
        HttpRequest request, IAntiforgery antiforgery, UploadDesk desk, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, "The upload is not a form.", "Send multipart/form-data with one or more parts named files, or a part named text.");
        }
        if (request.ContentLength > UploadLimits.RequestBytes)
        {
            return TooLarge;
        }
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return TooLarge;
        }
        catch (Exception e) when (e is IOException or BadHttpRequestException)
        {
            return Problem(StatusCodes.Status400BadRequest, "The upload ended too early.", "Send it again; if it happens again, send fewer files at a time.");
        }
        if (!await antiforgery.IsRequestValidAsync(request.HttpContext))
        {
            return Problem(StatusCodes.Status400BadRequest, "The upload does not come from this site's form.", "Reload the page and try again; scripts first ask GET /upload/token and send the token with its cookie.");
        }
        if (form.Files.Count > UploadLimits.Files)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, "There are too many files.", $"One upload may have {UploadLimits.Files} files. Send fewer at a time.");
        }
        var text = form["text"].ToString();
        if (form.Files.Count == 0 && string.IsNullOrWhiteSpace(text))
        {
            return Problem(StatusCodes.Status400BadRequest, "There is nothing to read.", "Choose one or more files or paste a text.");
        }
        var batch = form["batch"].ToString() is { Length: > 0 } given ? given : UploadDesk.NewBatch();
        var language = form["language"].ToString() is { Length: > 0 } l ? l : null;
        foreach (var file in form.Files)
        {
            await desk.ReceiveAsync(batch, await BytesAsync(file, cancellationToken), Path.GetFileName(file.FileName), language, Person.Of(request.HttpContext), cancellationToken);
        }
        if (!string.IsNullOrWhiteSpace(text))
        {
            await desk.ReceiveTextAsync(batch, text, language, Person.Of(request.HttpContext), cancellationToken);
        }
        var saved = form["save"] == "true" ? await desk.SaveAsync(batch, null, Person.Of(request.HttpContext), cancellationToken) : [];
        if (request.GetTypedHeaders().Accept.Any(a => a.MediaType == "text/html"))
        {
            return TypedResults.Redirect(saved.IsEmpty ? $"/upload?batch={batch}" : $"/stories/{saved[0].StoryId}");
        }
        return TypedResults.Ok(new UploadAnswer(batch, await SummariesAsync(desk, batch, cancellationToken), [.. saved]));
    }

    private static ProblemHttpResult TooLarge => Problem(
        StatusCodes.Status413PayloadTooLarge, "The upload is too large.", $"One upload may have {UploadLimits.RequestBytes / 1_000_000} MB. Send fewer files at a time.");

    /// <summary>One byte more than is allowed is enough to see that it is too large.</summary>
    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var bytes = new byte[Math.Min(file.Length, UploadLimits.FileBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private static async Task<DraftSummary[]> SummariesAsync(UploadDesk desk, string batch, CancellationToken cancellationToken) =>
        [.. (await desk.PreviewAsync(batch, cancellationToken)).Select(d => new DraftSummary(
            d.Id,
            d.Draft.FileName,
            d.Rejection?.ToString(),
            d.Draft.RejectionDetail,
            d.Draft.Reading?.Article.Language,
            d.Draft.Reading?.Article.Title,
            d.Draft.Reading?.Article.Blocks.Length ?? 0,
            d.Draft.Reading?.Article.Blocks.Count(b => !b.IsContent) ?? 0,
            d.Destination))];

    private static ProblemHttpResult Problem(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);
}

/// <param name="Header">Header that may carry the token.</param>
/// <param name="Field">Form field that may carry it instead.</param>
internal sealed record UploadToken(string Header, string Field, string Token);

internal sealed record UploadAnswer(string Batch, DraftSummary[] Drafts, Added[] Saved);

internal sealed record DraftSummary(
    int Id, string? FileName, string? Rejection, string? RejectionDetail, string? Language, string? Title, int Blocks, int SetAside, Destination Destination);
