using System.Globalization;

namespace ArticleCompare.Web.Tests.Pictures;

/// <summary>A reader's language and formats for the length of a test.</summary>
internal sealed class ReaderCulture : IDisposable
{
    private readonly (CultureInfo Formats, CultureInfo Words) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public ReaderCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
