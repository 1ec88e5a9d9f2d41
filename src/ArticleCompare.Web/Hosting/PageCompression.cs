using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ArticleCompare.Web.Hosting;

internal static class PageCompression
{
    /// <summary>
    /// Pages and exports; scripts and styles are compressed when the program is built. Fast rather than small: a long table shrinks to a
    /// tenth in some milliseconds. Over HTTPS it stays off, as ASP.NET Core advises: what is compressed together with a secret can tell it.
    /// </summary>
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o => o.MimeTypes = ["text/html", "text/csv", "application/json", "application/problem+json"]);
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }
}
